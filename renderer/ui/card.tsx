import { useId, type ReactNode } from 'react'
import classes from './card.module.css'

interface CardProps {
  title?: ReactNode
  /** Beside the title in `ink-2`: "9 st, högsta riskvärdet först". */
  note?: ReactNode
  /** To the right in the head: links or quiet buttons. */
  aside?: ReactNode
  foot?: ReactNode
  /** No padding: tables and lists run to the edges. */
  flush?: boolean
  className?: string
  children: ReactNode
}

/** A white sheet on paper, one level: never a card in a card. */
export function Card({ title, note, aside, foot, flush, className, children }: CardProps) {
  const id = useId()
  const hasHead = title !== undefined || aside !== undefined
  return (
    <section className={[classes.card, className].filter(Boolean).join(' ')} aria-labelledby={title ? id : undefined}>
      {hasHead && (
        <div className={`${classes.head} ${flush ? classes.ruled : ''}`}>
          {title && (
            <h2 className={classes.title} id={id}>
              {title}
            </h2>
          )}
          {note && <span className={classes.note}>{note}</span>}
          {aside && <div className={classes.aside}>{aside}</div>}
        </div>
      )}
      <div
        className={flush ? classes.flush : classes.body}
        style={hasHead || flush ? undefined : { paddingTop: '1rem' }}
      >
        {children}
      </div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </section>
  )
}
