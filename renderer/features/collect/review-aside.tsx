import type { FindingRow } from '../../../shared/contracts/assess'
import { Link } from 'wouter'
import { Card, Stack } from '../../ui'
import classes from './collect.module.css'
import type { ReviewView } from './review-view'
import { FindingChip } from './review-words'
import { VisitCard } from './visit-card'

/** Beside the work: why the plan holds this granskning, and what was found at the same utförare before. */
export function ReviewAside({ view }: { view: ReviewView }) {
  const { planReasons, earlierFindings, review } = view
  return (
    <div className={classes.aside}>
      <Stack gap={4}>
        <VisitCard review={review} />
        {planReasons.length > 0 && (
          <Card title="Varför den är med i planen">
            <ul className={classes.reasons}>
              {planReasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Card>
        )}
        <Card
          title="Tidigare brister"
          note={earlierFindings.length === 0 ? undefined : `${earlierFindings.length}`}
          flush
        >
          {earlierFindings.length === 0 ? (
            <p className={classes.none}>
              {review.providerName === null
                ? 'Granskningen saknar utförare.'
                : `Inga brister i andra granskningar av ${review.providerName}.`}
            </p>
          ) : (
            <ul className={classes.earlier}>
              {earlierFindings.map((finding) => (
                <EarlierFinding key={finding.id} finding={finding} />
              ))}
            </ul>
          )}
        </Card>
      </Stack>
    </div>
  )
}

function EarlierFinding({ finding }: { finding: FindingRow }) {
  return (
    <li>
      <div className={classes.earlierHead}>
        <strong>{finding.area}</strong>
        <Link href={`/samla-in/granskningar/${finding.reviewId}?flik=brister`}>{finding.reviewNumber}</Link>
      </div>
      <p>{finding.description}</p>
      <FindingChip finding={finding} />
    </li>
  )
}
