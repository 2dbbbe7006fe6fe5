import { useQuery } from '@tanstack/react-query'
import type { FindingRow } from '../../../shared/contracts/assess'
import { formatDate } from '../../../shared/text/format'
import { verificationNames } from '../../../shared/text/names'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { Button, ButtonLink, Facts, Notice, SidePanel, SkeletonRows, Stack } from '../../ui'
import { RaiseRisk } from '../analyse/raise-risk'
import { FindingChip, SeverityChip } from '../collect/review-words'
import { DoneForm } from './done-form'
import { VerifyForm } from './verify-form'

/** One brist beside the list, with the one thing to do next: register the measure, verify it, or open it again. */
export function FindingPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error } = useQuery(ask('assess.findings', { committeeId: null, ids: [id], includeArchived: true }))
  const finding = data?.rows.find((row) => row.id === id)
  return (
    <SidePanel title={finding?.area ?? 'Brist'} wide onClose={onClose}>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={6} />}
      {data !== undefined && finding === undefined && <Notice title="Bristen finns inte längre." />}
      {finding && <FindingDetails finding={finding} />}
    </SidePanel>
  )
}

function FindingDetails({ finding }: { finding: FindingRow }) {
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const verified =
    finding.verifiedBy === null
      ? null
      : `${formatDate(finding.verifiedOn)} genom ${verificationNames[finding.verifiedBy]}`
  return (
    <Stack gap={4}>
      <div>
        <FindingChip finding={finding} />
      </div>
      <p>{finding.description}</p>
      <Facts
        as="rows"
        facts={[
          { label: 'Utförare', value: finding.providerName },
          { label: 'Insats', value: finding.serviceTypeName },
          { label: 'Allvar', value: <SeverityChip severity={finding.severity} /> },
          { label: 'Krav', value: finding.requirementText },
          { label: 'Lagrum', value: finding.lawReference },
          { label: 'Åtgärdas senast', value: finding.dueOn },
          ...(finding.doneOn === null ? [] : [{ label: 'Åtgärdad', value: finding.doneOn }]),
          ...(finding.doneOn === null ? [] : [{ label: 'Åtgärd', value: finding.measure }]),
          ...(verified === null ? [] : [{ label: 'Verifierad', value: verified }]),
        ]}
      />
      {frame && finding.status !== 'done' && finding.status !== 'closed' && (
        <DoneForm key={finding.version} finding={finding} today={frame.today} />
      )}
      {frame && finding.status === 'done' && <VerifyForm key={finding.version} finding={finding} today={frame.today} />}
      {finding.doneOn !== null && <Reopen finding={finding} />}
      <div>
        <RaiseRisk recordType="finding" recordId={finding.id} words={signalWords(finding)} />
      </div>
      <ButtonLink look="link" icon="link" href={`/samla-in/granskningar/${finding.reviewId}?flik=brister`}>
        {`Öppna granskning ${finding.reviewNumber}`}
      </ButtonLink>
    </Stack>
  )
}

/** 'Brist i granskning 2026-014, Björkhagens HVB: bemanningen räcker inte nattetid.' */
const signalWords = ({ reviewNumber, providerName, description }: FindingRow): string =>
  `Brist i granskning ${reviewNumber}${providerName === null ? '' : `, ${providerName}`}: ${description}`

function Reopen({ finding: { id, version } }: { finding: FindingRow }) {
  const reopen = useCommand('act.reopenFinding')
  return (
    <Stack gap={2}>
      <CommandError error={reopen.error} />
      <div>
        <Button look="quiet" icon="undo" busy={reopen.isPending} onClick={() => reopen.mutate({ id, version })}>
          Öppna igen
        </Button>
      </div>
    </Stack>
  )
}
