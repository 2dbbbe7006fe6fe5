import type { ActionPlan, FindingView } from '../../../shared/contracts/action-plan'
import { actionPlanJudgementNames, effectNames } from '../../../shared/text/act-names'
import { Card, ToneChip } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './act.module.css'

/** Rounds that were sent back, and each time the brist was opened again. Nothing where there is nothing to tell. */
export function RoundsCard({ view: { rounds, reopened } }: { view: FindingView }) {
  const earlier = rounds.filter((round, index) => index < rounds.length - 1 || round.judgement === 'returned')
  if (earlier.length + reopened.length === 0) return null
  return (
    <Card title="Tidigare omgångar" note="den senaste först">
      <ul className={classes.rounds}>
        {reopened.map(({ on, by, verifiedOn, effect, effectNote }) => (
          <li key={`${on}-${verifiedOn}-${effect}`}>
            <strong>Öppnad igen {on}</strong>
            <p className={classes.quiet}>
              {[
                by,
                verifiedOn === null ? 'åtgärden var inte verifierad' : `åtgärden var verifierad ${verifiedOn}`,
                effect === null ? null : `önskad effekt: ${effectNames[effect]}`,
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            {effectNote !== null && <p className={classes.known}>{effectNote}</p>}
          </li>
        ))}
        {earlier.toReversed().map((round) => (
          <Earlier key={round.id} round={round} />
        ))}
      </ul>
    </Card>
  )
}

function Earlier({ round }: { round: ActionPlan }) {
  const { judgement, reason, plan } = round
  return (
    <li>
      <strong>{`Omgång ${round.round} `}</strong>
      {judgement !== null && (
        <ToneChip tone={judgement === 'approved' ? 'low' : 'mid'}>
          {capital(actionPlanJudgementNames[judgement])}
        </ToneChip>
      )}
      <p className={classes.quiet}>
        {[
          `begärd ${round.askedOn}`,
          round.receivedOn === null ? null : `mottagen ${round.receivedOn}`,
          round.judgedOn === null ? null : `bedömd ${round.judgedOn}`,
          round.judgedBy,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      {plan !== null && <p className={classes.known}>{plan}</p>}
      {reason !== null && <p className={classes.known}>{`Skäl: ${reason}`}</p>}
    </li>
  )
}
