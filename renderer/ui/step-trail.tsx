import { Icon } from './icon'
import classes from './step-trail.module.css'

interface StepTrailProps {
  label: string
  steps: readonly string[]
  /** Index of the step one is in; those before it are done. */
  current: number
}

/** Where one is in a short job: ✓ Välj — 2 Skriv — 3 Hämta. */
export function StepTrail({ label, steps, current }: StepTrailProps) {
  return (
    <ol className={classes.trail} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step} className={classes.step} aria-current={index === current ? 'step' : undefined}>
          {index < current ? (
            <span className={classes.done}>
              <Icon name="check" size={15} label="klart:" />
            </span>
          ) : (
            <span className={classes.number}>{index + 1}</span>
          )}
          {step}
        </li>
      ))}
    </ol>
  )
}
