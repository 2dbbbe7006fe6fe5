import { Link } from 'wouter'
import type { FindingView } from '../../../shared/contracts/action-plan'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import { reviewKindNames } from '../../../shared/text/names'
import { Card, Facts, Stack } from '../../ui'
import { RaiseRisk } from '../analyse/raise-risk'
import { capital, SeverityChip } from '../collect/review-words'
import { pageOf } from '../register/links'
import { RecordLink } from '../register/record-link'
import classes from './act.module.css'

/** Beside the course: where the brist comes from, what it breaks, and where it can be taken. */
export function FindingAside({ view }: { view: FindingView }) {
  const { finding, inHouse, review, question, unitName, committeeName, department } = view
  const { providerId, providerName, reviewId, reviewNumber, requirementId, requirementText } = finding
  return (
    <div className={classes.aside}>
      <Stack gap={4}>
        <Card title="Varifrån">
          <Facts
            as="rows"
            facts={[
              {
                label: 'Granskning',
                value: <RecordLink href={`/samla-in/granskningar/${reviewId}?flik=brister`}>{reviewNumber}</RecordLink>,
              },
              { label: 'Slag', value: capital(reviewKindNames[review.kind]) },
              { label: 'Genomförd', value: finding.reviewedOn },
              {
                label: inHouse ? 'Egen regi' : 'Utförare',
                value: providerId && <RecordLink href={pageOf.provider(providerId)}>{providerName ?? ''}</RecordLink>,
              },
              ...(unitName === null ? [] : [{ label: 'Enhet', value: unitName }]),
              { label: 'Insats', value: finding.serviceTypeName },
              { label: 'Nämnd', value: committeeName },
              ...(inHouse ? [{ label: 'Förvaltning', value: department }] : []),
              { label: 'Ansvarig', value: review.responsible },
              { label: 'Diarienummer', value: review.registryNumber },
            ]}
          />
        </Card>
        <Card title="Vad den bryter mot">
          <Facts
            as="rows"
            facts={[
              { label: 'Allvar', value: <SeverityChip severity={finding.severity} /> },
              { label: 'Lagrum', value: finding.lawReference },
              {
                label: 'Krav',
                value: requirementId && <Link href={pageOf.requirement(requirementId)}>{requirementText}</Link>,
              },
              {
                label: 'Fråga',
                value:
                  question === null
                    ? 'Skriven fritt, utan fråga i checklistan'
                    : `${question.text} (${question.checklist}, version ${question.revision}${
                        question.answer === null ? '' : `, svar: ${checklistAnswerNames[question.answer]}`
                      })`,
              },
              { label: 'Åtgärdas senast', value: finding.dueOn },
            ]}
          />
        </Card>
        <RaiseRisk recordType="finding" recordId={finding.id} words={signalWords(view)} />
      </Stack>
    </div>
  )
}

/** 'Brist i granskning 2026-014, Björkhagens HVB: bemanningen räcker inte nattetid.' */
export const signalWords = ({ finding: { reviewNumber, providerName, description } }: FindingView): string =>
  `Brist i granskning ${reviewNumber}${providerName === null ? '' : `, ${providerName}`}: ${description}`
