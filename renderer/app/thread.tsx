import { Link } from 'wouter'
import { Icon } from '../ui'
import { NavPages } from './nav-pages'
import { groupOf, steps } from './navigation'
import classes from './sidebar.module.css'

/** The five steps on one closed loop: down through the rings, back up with an arrowhead. It grows with the pages. */
export function Thread({ location }: { location: string }) {
  const active = groupOf(location, steps)
  if (steps.length === 0) return null
  return (
    <div className={classes.thread}>
      <div className={classes.loop} aria-hidden>
        <span className={classes.arrow}>
          <Icon name="chevronUp" size={14} />
        </span>
      </div>
      <ol aria-label="Årets fem steg">
        {steps.map((step) => (
          <li key={step.number}>
            <Link
              href={step.pages[0]?.path ?? '/'}
              className={`${classes.step} ${step === active ? classes.activeStep : ''}`}
              aria-current={step === active ? 'step' : undefined}
              title={step.label}
            >
              <span className={classes.ring}>{step.number}</span>
              <span className={classes.label}>{step.label}</span>
            </Link>
            {step === active && <NavPages pages={step.pages} location={location} className={classes.pages} />}
          </li>
        ))}
      </ol>
    </div>
  )
}
