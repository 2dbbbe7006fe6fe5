import type { Output } from '../../../shared/contracts'
import type { LinkedFinding, LinkedReview } from '../../../shared/contracts/register'
import { dueStatus } from '../../../shared/domain/iso-date'
import { reviewKindNames } from '../../../shared/text/names'
import { Button, Card, Columns, DueChip, EmptyState, Facts, Stack } from '../../ui'
import { capital } from './form-values'
import { pageOf } from './links'
import classes from './provider-overview.module.css'
import { RecordLink } from './record-link'
import { findingState, reviewResult, SeverityChip } from './related-work'
import { useToday } from './use-today'

type ProviderData = Output<'register.provider'>
interface ProviderOverviewProps extends Pick<ProviderData, 'record' | 'reviews' | 'findings'> {
  showTab: (tab: string) => void
}

const dueTones = { late: 'high', soon: 'mid', later: 'neutral' } as const
const shownReviews = 6
const shownFindings = 4

/** What one needs first about a utförare: what has been found, what is open, whom to write to. */
export function ProviderOverview({ record, reviews, findings, showTab }: ProviderOverviewProps) {
  const open = findings.filter(({ verifiedBy }) => verifiedBy === null)
  return (
    <Columns least={22}>
      <Card
        title="Senaste granskningar"
        aside={
          reviews.length > shownReviews && (
            <Button look="link" onClick={() => showTab('granskningar')}>
              Visa alla {reviews.length}
            </Button>
          )
        }
        flush
      >
        {reviews.length === 0 ? (
          <EmptyState what="Inga granskningar än." why="Utföraren har aldrig granskats i programmet." />
        ) : (
          <ul className={classes.list}>
            {reviews.slice(0, shownReviews).map((review) => (
              <ReviewItem key={review.id} review={review} />
            ))}
          </ul>
        )}
      </Card>
      <Stack gap={4}>
        <Card
          title="Öppna brister"
          note={open.length === 0 ? undefined : String(open.length)}
          aside={
            open.length > shownFindings && (
              <Button look="link" onClick={() => showTab('brister')}>
                Visa alla
              </Button>
            )
          }
          flush
        >
          {open.length === 0 ? (
            <EmptyState what="Inga öppna brister." why={lastClosed(findings)} />
          ) : (
            <ul className={classes.list}>
              {open.slice(0, shownFindings).map((finding) => (
                <FindingItem key={finding.id} finding={finding} />
              ))}
            </ul>
          )}
        </Card>
        <Card title="Kontakt">
          <Facts
            as="rows"
            facts={[
              { label: 'Kontakt', value: record.contact },
              { label: 'E-post', value: record.email && <a href={`mailto:${record.email}`}>{record.email}</a> },
              { label: 'Telefon', value: record.phone },
            ]}
          />
        </Card>
        {record.note !== null && (
          <Card title="Anteckning">
            <p className={classes.note}>{record.note}</p>
          </Card>
        )}
      </Stack>
    </Columns>
  )
}

function ReviewItem({ review }: { review: LinkedReview }) {
  const { id, number, kind, year, completedOn, serviceTypeName } = review
  return (
    <li className={classes.item}>
      <p className={classes.meta}>
        <RecordLink href={pageOf.review(id)}>{number}</RecordLink>
        <span>{completedOn ?? `planerad ${year}`}</span>
      </p>
      <p className={classes.main}>{capital(reviewResult(review))}</p>
      <p className={classes.meta}>
        {capital(reviewKindNames[kind])} · {serviceTypeName}
      </p>
    </li>
  )
}

function FindingItem({ finding }: { finding: LinkedFinding }) {
  const today = useToday()
  const { severity, area, description, reviewId, dueOn, doneOn } = finding
  const due = dueOn === null || doneOn !== null ? null : dueStatus(dueOn, today)
  return (
    <li className={classes.item}>
      <p className={classes.meta}>
        <SeverityChip severity={severity} />
        <span>{area}</span>
      </p>
      <p className={classes.main}>
        <RecordLink href={pageOf.review(reviewId)}>{description}</RecordLink>
      </p>
      <p className={classes.meta}>
        <span>{dueOn === null ? 'Sista dag saknas' : `Åtgärdas senast ${dueOn}`}</span>
        {due === null ? (
          <span>{findingState(finding, today)}</span>
        ) : (
          <DueChip label={due.label} tone={dueTones[due.degree]} />
        )}
      </p>
    </li>
  )
}

function lastClosed(findings: readonly LinkedFinding[]): string | undefined {
  const last = findings
    .map(({ verifiedOn }) => verifiedOn)
    .filter((day) => day !== null)
    .toSorted()
    .at(-1)
  return last === undefined ? undefined : `Den senaste stängdes ${last}.`
}
