import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './key-figure.module.css'

interface KeyFigureProps {
  /** Already formatted, with its base: "131 av 148". */
  value: string
  /** What it counts: "planerade är genomförda (89 %)". */
  words: ReactNode
  /** Where its rows are; the figure is then softly underlined. */
  href?: string
  accent?: boolean
}

/** A big number with its words; with `href` it leads to the rows behind it. */
export function KeyFigure({ value, words, href, accent }: KeyFigureProps) {
  return (
    <p className={classes.figure}>
      <span className={`${classes.value} ${accent ? classes.accent : ''}`}>
        {href ? <TraceableFigure href={href}>{value}</TraceableFigure> : value}
      </span>
      <span className={classes.words}>{words}</span>
    </p>
  )
}

/** A number in running text that opens its rows: soft underline, no blue link. */
export function TraceableFigure({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={classes.traceable}>
      {children}
    </Link>
  )
}
