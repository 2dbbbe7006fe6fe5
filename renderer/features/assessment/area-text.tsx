import type { AreaJudgementValue } from '../../../shared/contracts/collect-values'
import { areaJudgementNames } from '../../../shared/text/collect-names'
import { Missing, type Tone, ToneChip } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './assessment.module.css'

export const areaTones: Record<AreaJudgementValue, Tone> = {
  fulfilled: 'low',
  partly: 'mid',
  notFulfilled: 'high',
  notAssessed: 'neutral',
}

/** The judgement of one kvalitetsområde as it stands: two cells of a row. */
export function AreaText({ judgement, reason }: { judgement: AreaJudgementValue | null; reason: string | null }) {
  return (
    <>
      <div>
        {judgement === null ? (
          <Missing>Inte bedömt än</Missing>
        ) : (
          <ToneChip tone={areaTones[judgement]}>{capital(areaJudgementNames[judgement])}</ToneChip>
        )}
      </div>
      <p className={classes.reading}>{reason ?? <span className={classes.quiet}>Inget skäl är skrivet.</span>}</p>
    </>
  )
}
