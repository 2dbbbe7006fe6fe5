import type { ReactNode } from 'react'
import classes from './forms.module.css'

interface FormActionsProps {
  /** To the left: saved state, or what happens on saving. */
  note?: ReactNode
  /** Avbryt first, the primary button last. */
  children: ReactNode
}

/** The row of buttons that ends a form or a dialog. */
export function FormActions({ note, children }: FormActionsProps) {
  return (
    <div className={classes.actions}>
      {note && <span className={classes.actionsNote}>{note}</span>}
      {children}
    </div>
  )
}
