import type { ReactNode } from 'react'
import classes from './forms.module.css'

/** A field's value once it is decided; missing is said in words. */
export function FieldText({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.asText}>
      <span className={classes.textLabel}>{label}</span>
      <span className={classes.textValue}>
        {children === '' || children === null || children === undefined ? 'uppgift saknas' : children}
      </span>
    </div>
  )
}
