import type { Assessment } from '../../../shared/contracts/assessment'
import type { AgreementForm } from '../../../shared/contracts/values'
import { formatDate } from '../../../shared/text/format'
import { outcomeName } from '../../../shared/text/names'
import { Card, Facts, Stack, ToneChip } from '../../ui'
import { capital, outcomeTones } from '../collect/review-words'
import classes from './assessment.module.css'

/** The judgement as it is decided, or as it waits for approval: to be read. */
export function StandingCard({ assessment, form }: { assessment: Assessment; form: AgreementForm | null }) {
  const { outcome, summary, judgedBy, judgedOn, approvedBy, approvedOn, changeReason, revision } = assessment
  return (
    <Card title="Samlad bedömning" note={revision === 1 ? undefined : `version ${revision}`}>
      <Stack gap={4}>
        {outcome !== null && (
          <div>
            <ToneChip tone={outcomeTones[outcome]}>{capital(outcomeName(outcome, form))}</ToneChip>
          </div>
        )}
        <p className={classes.reading}>{summary}</p>
        <Facts
          as="rows"
          facts={[
            { label: 'Bedömd', value: `${formatDate(judgedOn)} av ${judgedBy}` },
            ...(approvedBy === null ? [] : [{ label: 'Godkänd', value: `${formatDate(approvedOn)} av ${approvedBy}` }]),
            ...(changeReason === null ? [] : [{ label: 'Skäl till ändringen', value: changeReason }]),
          ]}
        />
      </Stack>
    </Card>
  )
}
