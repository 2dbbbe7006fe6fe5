import type { CSSProperties, ReactNode } from 'react'
import classes from './forms.module.css'

/** Fields beside each other where there is room; `least` is the narrowest field in rem. */
export function FieldGrid({ least = 14, children }: { least?: number; children: ReactNode }) {
  return (
    <div className={classes.grid} style={{ '--least': `${least}rem` } as CSSProperties}>
      {children}
    </div>
  )
}

/** In a FieldGrid: takes the whole width. */
export function WideField({ children }: { children: ReactNode }) {
  return <div className={classes.wide}>{children}</div>
}

/** Fields that belong together, under a heading that is read out with each of them. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
