import type { ReactNode } from 'react'
import { Icon } from './icon'
import classes from './notice.module.css'

interface NoticeProps {
  /** `error` and `warning` are read out at once, the others when there is a pause. */
  kind?: 'info' | 'done' | 'warning' | 'error'
  /** What happened: "Filen lästes inte in." */
  title?: ReactNode
  /** What did not happen, and what one can do. */
  children?: ReactNode
  details?: readonly string[]
  /** One remedy. */
  action?: ReactNode
}

const icons = { info: 'info', done: 'check', warning: 'warning', error: 'warning' } as const

/** A quiet message in its place on the page; never a box that covers something. */
export function Notice({ kind = 'info', title, children, details, action }: NoticeProps) {
  return (
    <div
      className={`${classes.notice} ${kind === 'info' ? '' : classes[kind]}`}
      role={kind === 'error' || kind === 'warning' ? 'alert' : 'status'}
    >
      <span className={classes.icon}>
        <Icon name={icons[kind]} size={15} />
      </span>
      <div className={classes.words}>
        {title && <span className={classes.title}>{title} </span>}
        {children}
        {details && details.length > 0 && (
          <ul className={classes.details}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
      {action}
    </div>
  )
}
