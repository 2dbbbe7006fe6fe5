import type { ReactNode } from 'react'
import classes from './individual.module.css'

/** A table that scrolls by itself where the text is large: the page keeps its width, and the keyboard reaches it. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={classes.table}>{children}</table>
    </div>
  )
}
