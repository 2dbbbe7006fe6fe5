import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useScreen } from '../../app/screen-state'
import classes from './assess.module.css'

interface YearLinkProps {
  year: number
  href: string
  children: ReactNode
}

/** A figure of another year than the frame's: its rows are opened with that year chosen. */
export function YearLink({ year, href, children }: YearLinkProps) {
  const { chooseYear } = useScreen()
  return (
    <Link href={href} className={classes.traceable} onClick={() => chooseYear(year)}>
      {children}
    </Link>
  )
}
