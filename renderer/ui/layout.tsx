import type { CSSProperties, ReactNode } from 'react'
import classes from './layout.module.css'

interface PageProps {
  /** The page is exactly as high as the window, and a table or panel in it scrolls by itself. */
  fill?: boolean
  children: ReactNode
}

/** Head, cards and tables under each other with the right gaps. The outermost element of every page. */
export function Page({ fill, children }: PageProps) {
  return <div className={`${classes.page} ${fill ? classes.fill : ''}`}>{children}</div>
}

/** A list and, last, a SidePanel (or nothing) beside it; under each other where the window is narrow. */
export function WithPanel({ children }: { children: ReactNode }) {
  return <div className={classes.withPanel}>{children}</div>
}

interface ColumnsProps {
  /** The narrowest a column may be, in rem; below that they stack. */
  least?: number
  children: ReactNode
}

/** Equal columns that become one when the text is large. */
export function Columns({ least = 20, children }: ColumnsProps) {
  return (
    <div className={classes.columns} style={{ '--least': `${least}rem` } as CSSProperties}>
      {children}
    </div>
  )
}

/** Things under each other; `gap` in steps of 4 px. */
export function Stack({ gap = 3, children }: { gap?: number; children: ReactNode }) {
  return (
    <div className={classes.stack} style={{ '--gap': `${gap / 4}rem` } as CSSProperties}>
      {children}
    </div>
  )
}

/** Things beside each other, wrapping. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>
}
