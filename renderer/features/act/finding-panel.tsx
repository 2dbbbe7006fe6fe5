import { useQuery } from '@tanstack/react-query'
import type { FindingView } from '../../../shared/contracts/action-plan'
import { nextStepSentence } from '../../../shared/domain/action-plan/next-step'
import { effectNames } from '../../../shared/text/act-names'
import { formatDate } from '../../../shared/text/format'
import { verificationNames } from '../../../shared/text/names'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { Button, ButtonLink, Facts, Notice, Row, SidePanel, SkeletonRows, Stack } from '../../ui'
import { RaiseRisk } from '../analyse/raise-risk'
import { capital, FindingChip, SeverityChip } from '../collect/review-words'
import { DoneForm } from './done-form'
import { signalWords } from './finding-aside'
import { VerifyForm } from './verify-form'

/** One brist beside the list, with the one thing to do next: register the measure, verify it, or open it again. */
export function FindingPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { data: view, error } = useQuery(ask('act.finding', { id }))
  return (
    <SidePanel title={view?.finding.area ?? 'Brist'} wide onClose={onClose}>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {view === undefined && !error && <SkeletonRows count={6} />}
      {view?.finding.id === id && <FindingDetails view={view} />}
    </SidePanel>
  )
}

function FindingDetails({ view }: { view: FindingView }) {
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const { finding, inHouse, effectMonths, review, stage } = view
  const { id, version, status, reviewId, reviewNumber } = finding
  return (
    <Stack gap={4}>
      <div>
        <FindingChip finding={finding} />
      </div>
      <p>{finding.description}</p>
      {frame && stage !== 'ended' && (
        <Notice title="Nästa steg:">
          {nextStepSentence({ ...view, responsible: review.responsible }, frame.today)}
        </Notice>
      )}
      <Row>
        <ButtonLink href={`/atgarda/brister/${id}`}>Öppna bristen</ButtonLink>
        <ButtonLink look="quiet" icon="link" href={`/atgarda/brister/${id}/trad`}>
          Tråden
        </ButtonLink>
      </Row>
      <Facts as="rows" facts={factsOf(view)} />
      {frame && status !== 'done' && status !== 'closed' && (
        <DoneForm key={version} finding={finding} inHouse={inHouse} today={frame.today} />
      )}
      {frame && status === 'done' && (
        <VerifyForm key={version} finding={finding} effectMonths={effectMonths} today={frame.today} />
      )}
      {finding.doneOn !== null && <Reopen id={id} version={version} />}
      <div>
        <RaiseRisk recordType="finding" recordId={id} words={signalWords(view)} />
      </div>
      <ButtonLink look="link" icon="link" href={`/samla-in/granskningar/${reviewId}?flik=brister`}>
        {`Öppna granskning ${reviewNumber}`}
      </ButtonLink>
    </Stack>
  )
}

function factsOf({ finding, inHouse }: FindingView) {
  const { doneOn, measure, verifiedBy, verifiedOn, effect, effectDueOn } = finding
  return [
    { label: inHouse ? 'Egen regi' : 'Utförare', value: finding.providerName },
    { label: 'Insats', value: finding.serviceTypeName },
    { label: 'Allvar', value: <SeverityChip severity={finding.severity} /> },
    { label: 'Krav', value: finding.requirementText },
    { label: 'Lagrum', value: finding.lawReference },
    { label: 'Åtgärdas senast', value: finding.dueOn },
    ...(doneOn === null
      ? []
      : [
          { label: 'Åtgärdad', value: doneOn },
          { label: 'Åtgärd', value: measure },
        ]),
    ...(verifiedBy === null
      ? []
      : [{ label: 'Verifierad', value: `${formatDate(verifiedOn)} genom ${verificationNames[verifiedBy]}` }]),
    ...(effect === null ? [] : [{ label: 'Önskad effekt', value: capital(effectNames[effect]) }]),
    ...(effect !== null || effectDueOn === null ? [] : [{ label: 'Effekten följs upp', value: effectDueOn }]),
  ]
}

function Reopen({ id, version }: { id: string; version: number }) {
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
