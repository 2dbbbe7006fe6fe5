import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  /** What will be here: "Inga granskningar 2027 än." */
  what: string
  /** Why it is empty: "Planen är inte fastställd." */
  why?: string
  /** One button, or nothing when empty is good news. */
  action?: ReactNode
}

/** A place with nothing in it yet: two sentences and one way on. */
export function EmptyState({ what, why, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p>
        <span className={classes.what}>{what}</span> {why && <span className={classes.why}>{why}</span>}
      </p>
      {action}
    </div>
  )
}
