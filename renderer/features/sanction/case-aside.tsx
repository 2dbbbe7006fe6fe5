import { Link } from 'wouter'
import type { SanctionCase } from '../../../shared/contracts/sanction-case'
import { capitalStep } from '../../../shared/domain/sanction/words'
import { documentKindNames, reviewKindNames } from '../../../shared/text/names'
import { formatDate } from '../../../shared/text/format'
import { Card, Facts, Stack } from '../../ui'
import { pageOf } from '../register/links'
import { RecordLink } from '../register/record-link'
import { findingWords } from './finding-choice'
import classes from './sanction.module.css'

/** Beside the case: whom it is about, its brister, its documents and meetings, and next year's plan. */
export function CaseAside({ view }: { view: SanctionCase }) {
  const { review, findings, documents, meetings, followedUp, withdrawn, proposal } = view
  return (
    <Stack gap={4}>
      <Card title="Vad det gäller">
        <Facts
          as="rows"
          facts={[
            {
              label: 'Utförare',
              value: review.providerId && (
                <RecordLink href={pageOf.provider(review.providerId)}>{review.providerName ?? ''}</RecordLink>
              ),
            },
            { label: 'Insats', value: review.serviceTypeName },
            {
              label: 'Avtal',
              value: review.agreementId && (
                <RecordLink href={pageOf.agreement(review.agreementId)}>{review.agreementNumber ?? ''}</RecordLink>
              ),
            },
            {
              label: 'Granskning',
              value: (
                <RecordLink
                  href={pageOf.review(review.id)}
                >{`${review.number}, ${reviewKindNames[review.kind]}`}</RecordLink>
              ),
            },
            { label: 'Genomförd', value: review.completedOn && formatDate(review.completedOn) },
            { label: 'Nämnd', value: review.committeeName },
            { label: 'Diarienummer', value: review.registryNumber },
          ]}
        />
      </Card>
      {followedUp.map(({ year, step, decidedOn, planId, isPlanned }) => (
        <Card key={`${step}-${decidedOn}`} title={`Följs upp i planen ${year}`}>
          <Stack gap={2}>
            <p className={classes.quiet}>
              {capitalStep(step)} {formatDate(decidedOn)} följs upp året efter.{' '}
              {isPlanned
                ? `Planen ${year} har en rad för utföraren.`
                : `Raden är obligatorisk och kommer med av sig själv när planen ${year} föreslås.`}
            </p>
            <div>
              <Link href={planId === null ? '/planera/uppfoljningsplan' : `/planera/uppfoljningsplan/${planId}`}>
                {planId === null ? 'Öppna uppföljningsplanen' : `Öppna planen ${year}`}
              </Link>
            </div>
          </Stack>
        </Card>
      ))}
      <Card title="Brister" note={`${findings.length} st`}>
        {findings.length === 0 ? (
          <p className={classes.quiet}>Granskningen har inga brister registrerade.</p>
        ) : (
          <ul className={classes.list}>
            {findings.map((finding) => (
              <li key={finding.id}>
                <Link href={`/atgarda/brister/${finding.id}`}>{finding.area}</Link>
                <span className={classes.second}>{findingWords(finding)}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title="Dokument">
        {documents.length === 0 ? (
          <p className={classes.quiet}>Inget dokument är skrivet från ärendet än.</p>
        ) : (
          <ul className={classes.list}>
            {documents.map(({ id, kind, createdAt }) => (
              <li key={id}>
                <Link href={`/dokument/${id}`}>{documentKindNames[kind]}</Link>
                <span className={classes.second}>skrivet {formatDate(createdAt.slice(0, 10))}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {proposal?.level === 'committee' && (
        <Card title="Sammanträde">
          <Stack gap={2}>
            {meetings.length === 0 ? (
              <p className={classes.quiet}>Förslaget ligger inte på något sammanträde än.</p>
            ) : (
              <ul className={classes.list}>
                {meetings.map(({ meetingId, heldOn, committeeName }) => (
                  <li key={meetingId}>
                    {committeeName} {formatDate(heldOn)}
                  </li>
                ))}
              </ul>
            )}
            <div>
              <Link href="/atgarda/namndens-ar">
                {meetings.length === 0 ? 'Lägg på ett sammanträde' : 'Nämndens år'}
              </Link>
            </div>
          </Stack>
        </Card>
      )}
      {withdrawn.length > 0 && (
        <Card title="Återtagna förslag">
          <ul className={classes.list}>
            {withdrawn.map(({ id, step, withdrawnOn, withdrawnReason }) => (
              <li key={id}>
                {capitalStep(step)}, återtaget {formatDate(withdrawnOn)}
                <span className={classes.second}>{withdrawnReason}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Stack>
  )
}
