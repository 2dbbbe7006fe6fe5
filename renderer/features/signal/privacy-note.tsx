import { Icon } from '../../ui'
import classes from './signal.module.css'

/** Stands before every form with free text. */
export function PrivacyNote() {
  return (
    <p className={classes.privacy}>
      <Icon name="shield" size={15} />
      Skriv inget om enskilda personer.
    </p>
  )
}
