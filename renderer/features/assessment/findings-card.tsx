import { Link } from 'wouter'
import type { FindingRow } from '../../../shared/contracts/assess'
import { formatCount, formatDate } from '../../../shared/text/format'
import { Card } from '../../ui'
import type { ReviewView } from '../collect/review-view'
import { FindingChip, SeverityChip } from '../collect/review-words'
import classes from './assessment.module.css'

const earlierShown = 6

/** What the granskning found, and what stood open at the same utförare before. */
export function FindingsCard({ review: { review, findings, earlierFindings } }: { review: ReviewView }) {
  const waiting = earlierFindings.filter(({ status }) => status !== 'closed')
  return (
    <Card
      title="Brister"
      note={
        findings.length === 0
          ? 'inga i den här granskningen'
          : `${formatCount(findings.length, 'brist', 'brister')} i den här granskningen`
      }
      aside={<Link href={`/samla-in/granskningar/${review.id}?flik=brister`}>Öppna bristerna</Link>}
      flush
    >
      <ul className={classes.lines}>
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
      {earlierFindings.length > 0 && (
        <>
          <h3 className={classes.subhead}>
            Tidigare hos {review.providerName}
            {waiting.length === 0 ? ', alla verifierade' : `, ${formatCount(waiting.length, 'öppen', 'öppna')}`}
            <Link href={`/atgarda/brister?utforare=${review.providerId}`}>Alla utförarens brister</Link>
          </h3>
          <ul className={classes.lines}>
            {(waiting.length === 0 ? earlierFindings : waiting).slice(0, earlierShown).map((finding) => (
              <FindingLine key={finding.id} finding={finding} earlier />
            ))}
          </ul>
        </>
      )}
      {findings.length === 0 && earlierFindings.length === 0 && (
        <p className={classes.none}>Inga brister är registrerade, varken nu eller tidigare.</p>
      )}
    </Card>
  )
}

function FindingLine({ finding, earlier = false }: { finding: FindingRow; earlier?: boolean }) {
  const { id, area, description, severity, reviewNumber, reviewedOn } = finding
  return (
    <li>
      <div className={classes.lineHead}>
        <Link href={`/atgarda/brister/${id}`}>{area}</Link>
        <span className={classes.chips}>
          <SeverityChip severity={severity} />
          <FindingChip finding={finding} />
        </span>
      </div>
      <p>{description}</p>
      {earlier && (
        <span className={classes.second}>
          Granskning {reviewNumber}
          {reviewedOn === null ? '' : `, ${formatDate(reviewedOn)}`}
        </span>
      )}
    </li>
  )
}
