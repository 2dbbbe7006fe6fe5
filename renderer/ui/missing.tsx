import { Icon } from './icon'
import classes from './missing.module.css'

/** Something that must be there is not: "Ansvarig saknas". Never an empty cell. */
export function Missing({ children }: { children: string }) {
  return (
    <span className={classes.words}>
      <Icon name="warning" size={14} />
      {children}
    </span>
  )
}

interface ProtectedProps {
  /** "färre än 5" */
  children: string
  /** "visas inte", or why a neighbour is withheld too. */
  why?: string
}

/** A number that is withheld so that nobody can be pointed out. */
export function Protected({ children, why }: ProtectedProps) {
  return (
    <span className={classes.protected}>
      <Icon name="eyeOff" size={15} />
      <span>
        <strong>{children}</strong> {why && <span className={classes.why}>– {why}</span>}
      </span>
    </span>
  )
}
