import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { buttonClass } from './button'
import { Icon, type IconName } from './icon'

interface ButtonLinkProps {
  /** Address inside the program, as in the navigation: '/planera/uppfoljningsplan'. */
  href: string
  look?: 'default' | 'primary' | 'accent' | 'quiet' | 'link'
  icon?: IconName
  inRow?: boolean
  children: ReactNode
}

/** Looks like a button, goes to another page, and can be opened like any link. */
export function ButtonLink({ href, look, icon, inRow, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={buttonClass(look, inRow)}>
      {icon && <Icon name={icon} size={15} />}
      {children}
    </Link>
  )
}
