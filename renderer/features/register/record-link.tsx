import { Link } from 'wouter'
import { Icon, type IconName } from '../../ui'
import classes from './record-link.module.css'

/** A name that leads to the page of what it names. */
export function RecordLink({ href, icon, children }: { href: string; icon?: IconName; children: string }) {
  return (
    <Link href={href} className={classes.link}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </Link>
  )
}
