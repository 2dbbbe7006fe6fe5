import { Link } from 'wouter'
import type { FindingRow } from '../../../shared/contracts/assess'
import type { ReviewWork } from '../../../shared/contracts/review-work'
import { formatCount, formatDate } from '../../../shared/text/format'
import { outcomeName, reviewKindNames } from '../../../shared/text/names'
import { Card, Stack } from '../../ui'
import { CommunicationCard } from '../communication/communication-card'
import classes from './collect.module.css'
import { RequestedCard } from './requested-card'
import type { ReviewView } from './review-view'
import { capital, FindingChip } from './review-words'
import { VisitCard } from './visit-card'

interface ReviewAsideProps {
  view: ReviewView
  work: ReviewWork
}

/** Beside the work: what was found at the same utförare before, what has been asked for, and why the plan holds it. */
export function ReviewAside({ view, work }: ReviewAsideProps) {
  const { planReasons, earlierFindings, review } = view
  return (
    <div className={classes.aside}>
      <Stack gap={4}>
        <VisitCard review={review} />
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
        {work.requests.length > 0 && <RequestedCard requests={work.requests} />}
        <CommunicationCard recordType="review" recordId={review.id} />
        {work.earlierReviews.length > 0 && (
          <Card title="Tidigare granskningar" note={`${work.earlierReviews.length}`} flush>
            <ul className={classes.earlier}>
              {work.earlierReviews.map((earlier) => (
                <EarlierReview key={earlier.id} earlier={earlier} />
              ))}
            </ul>
          </Card>
        )}
        {planReasons.length > 0 && (
          <Card title="Varför den är med i planen">
            <ul className={classes.reasons}>
              {planReasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Card>
        )}
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

function EarlierReview({ earlier }: { earlier: ReviewWork['earlierReviews'][number] }) {
  const { id, number, kind, completedOn, outcome, form, openFindings } = earlier
  return (
    <li>
      <div className={classes.earlierHead}>
        <strong>{capital(reviewKindNames[kind])}</strong>
        <Link href={`/samla-in/granskningar/${id}?flik=bedomning`}>{number}</Link>
      </div>
      <p>
        {outcome === null ? 'Utfall saknas' : capital(outcomeName(outcome, form))}, {formatDate(completedOn)}
        {openFindings === 0 ? '' : `, ${formatCount(openFindings, 'öppen brist', 'öppna brister')}`}
      </p>
    </li>
  )
}
