import { Button } from './button'
import classes from './progress-panel.module.css'

interface ProgressPanelProps {
  /** What is being done: "Läser in arbetsboken". */
  title: string
  /** 0 … 1, or null while it is not known. */
  progress: number | null
  /** Where it is now: "Rad 4 200 av 20 000". */
  message?: string | null
  onCancel?: () => void
}

/** A longer job under way, in its place on the page, with a way to stop it. */
export function ProgressPanel({ title, progress, message, onCancel }: ProgressPanelProps) {
  const percent = progress === null ? null : Math.round(100 * Math.min(1, Math.max(0, progress)))
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <span>{title}</span>
        {percent !== null && <span className="tabular">{percent} %</span>}
      </div>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={message ?? undefined}
      >
        <div className={classes.filled} style={{ width: `${percent ?? 0}%` }} />
      </div>
      <div className={classes.foot}>
        <span>{message ?? 'Förbereder …'}</span>
        {onCancel && (
          <Button look="quiet" inRow onClick={onCancel}>
            Avbryt
          </Button>
        )}
      </div>
    </div>
  )
}
