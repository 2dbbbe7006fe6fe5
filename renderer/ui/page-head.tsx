import { useRef, type ReactNode } from 'react'
import classes from './page-head.module.css'
import { usePageTitle } from './page-title'

interface PageHeadProps {
  /** A small line that names the kind of record: "Riskanalys". */
  kind?: string
  title: string
  /** StateChip or ToneChip. */
  chip?: ReactNode
  /** On the heading's line: "43 rader". */
  meta?: ReactNode
  /** A line of its own under the heading. */
  below?: ReactNode
  /** To the right; a WaitingButton carries its own reason, the primary button is last. */
  actions?: ReactNode
}

/** The top of a page. Its h1 takes the focus when the page is opened, and names the window. */
export function PageHead({ kind, title, chip, meta, below, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  usePageTitle(title, heading)
  return (
    <header className={classes.head}>
      <div>
        {kind && <p className={classes.kind}>{kind}</p>}
        <div className={classes.line}>
          <h1 ref={heading} className={classes.title} tabIndex={-1} data-page-title>
            {title}
          </h1>
          {chip}
          {meta && <span className={classes.meta}>{meta}</span>}
        </div>
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
      {below && <div className={classes.below}>{below}</div>}
    </header>
  )
}
