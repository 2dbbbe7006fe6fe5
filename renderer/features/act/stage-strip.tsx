import { Link } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { FindingStage } from '../../../shared/contracts/act-values'
import { findingStageNames } from '../../../shared/text/act-names'
import { formatNumber } from '../../../shared/text/format'
import { capital } from '../collect/review-words'
import classes from './act.module.css'

interface StageStripProps {
  stages: Output<'act.actionPlans'>['stages']
  chosen: FindingStage | null
  lateOnly: boolean
  /** The address of a stage's rows, of all or of the late. */
  pathOf: (stage: FindingStage | null, lateOnly: boolean) => string
}

const inCourse = FindingStage.options.filter((stage) => stage !== 'ended')

/** How many brister stand in each stage and how many of them are late: each number opens its rows. */
export function StageStrip({ stages, chosen, lateOnly, pathOf }: StageStripProps) {
  return (
    <nav className={classes.stages} aria-label="Var bristerna står" data-strip>
      {inCourse.map((stage) => {
        const { count = 0, late = 0 } = stages.find((one) => one.stage === stage) ?? {}
        const isChosen = chosen === stage
        return (
          <div key={stage} className={classes.stage} data-chosen={isChosen}>
            <Link
              href={pathOf(isChosen && !lateOnly ? null : stage, false)}
              className={classes.stageCount}
              aria-current={isChosen && !lateOnly ? 'true' : undefined}
            >
              <span className={classes.stageNumber}>{formatNumber(count)}</span>
              <span>{capital(findingStageNames[stage])}</span>
            </Link>
            {late === 0 ? (
              <span className={`${classes.quiet} ${classes.stageLate}`}>inga sena</span>
            ) : (
              <Link
                href={pathOf(isChosen && lateOnly ? null : stage, !(isChosen && lateOnly))}
                className={classes.stageLate}
                aria-current={isChosen && lateOnly ? 'true' : undefined}
              >
                {`${formatNumber(late)} av dem sena`}
              </Link>
            )}
          </div>
        )
      })}
    </nav>
  )
}
