import type { ReactNode } from 'react'
import classes from './facts.module.css'

interface FactsProps {
  /** null is shown as "uppgift saknas", never as nothing. */
  facts: readonly { label: string; value: ReactNode | null }[]
  /** `line` beside each other under a page head; `rows` one a row in a card. */
  as?: 'line' | 'rows'
}

/** Labels with their values, where the values are text and not fields. */
export function Facts({ facts, as = 'line' }: FactsProps) {
  return (
    <dl className={`${classes.facts} ${as === 'rows' ? classes.rows : ''}`}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className={classes.missing}>uppgift saknas</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
