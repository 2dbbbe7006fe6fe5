import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../shared/contracts'
import { type CommitteeDecision, DecisionDraft } from '../../../shared/contracts/committee-year'
import { decisionResultNames } from '../../../shared/text/act-names'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Dialog, Notice, SkeletonRows, Stack } from '../../ui'
import {
  CheckField,
  DateField,
  FieldGrid,
  FormActions,
  RadioCards,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/forms'
import { toOptions, wordOptions } from '../register/form-values'
import { dayWords } from './words'

interface DecisionDialogProps {
  /** What the decision is about: any one of them is enough. */
  documentId?: string | null
  proposalId?: string | null
  planId?: string | null
  itemId?: string | null
  /** The nämnd, where it is known beforehand. */
  committeeId?: string | null
  onClose: () => void
  onRecorded?: (decision: CommitteeDecision) => void
}

/** Records what the nämnd decided about a document, a prepared step of the ladder, a plan or an item of a meeting. */
export function DecisionDialog({ onClose, onRecorded, ...about }: DecisionDialogProps) {
  const named = {
    itemId: about.itemId ?? null,
    documentId: about.documentId ?? null,
    proposalId: about.proposalId ?? null,
    planId: about.planId ?? null,
  }
  const { data, error } = useQuery({
    ...ask('act.decisionCase', { ...named, committeeId: about.committeeId ?? null }),
    placeholderData: undefined,
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <Dialog title="Registrera nämndens beslut" opened onClose={onClose} wide>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={5} />}
      {data?.canDecide.ok === false && (
        <>
          <Notice kind="warning" title={data.canDecide.reasons.join(' ')} />
          <FormActions>
            <Button onClick={onClose}>Stäng</Button>
          </FormActions>
        </>
      )}
      {data?.canDecide.ok && <DecisionForm about={data} named={named} onClose={onClose} onRecorded={onRecorded} />}
    </Dialog>
  )
}

interface DecisionFormProps {
  about: Output<'act.decisionCase'>
  named: { itemId: string | null; documentId: string | null; proposalId: string | null; planId: string | null }
  onClose: () => void
  onRecorded: ((decision: CommitteeDecision) => void) | undefined
}

const textLabels = {
  changed: 'Vad nämnden ändrade',
  referredBack: 'Varför ärendet går tillbaka',
  rejected: 'Varför nämnden avslog',
}

function DecisionForm({ about, named, onClose, onRecorded }: DecisionFormProps) {
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const command = useCommand('act.recordDecision')
  const start = about.meetings.find(({ id }) => id === about.meetingId)
  const form = useRecordForm({
    draftKey: `decision:${about.itemId ?? named.documentId ?? named.proposalId ?? named.planId ?? 'new'}`,
    schema: DecisionDraft,
    initial: {
      committeeId: start?.committeeId ?? about.committeeId,
      meetingId: start?.id ?? null,
      decidedOn: start?.heldOn ?? null,
      otherDay: false,
      paragraph: '',
      result: null as keyof typeof decisionResultNames | null,
      heading: about.heading,
      text: null as string | null,
      registryNumber: about.registryNumber,
      decidePlan: false,
    },
    version: null,
    freeTexts: ['heading', 'text'],
    save: async (draft) => {
      const decision = await command.mutateAsync({ ...named, version: about.version, draft: draft as never })
      onRecorded?.(decision)
      onClose()
    },
  })
  const { values, set } = form
  const meeting = about.meetings.find(({ id }) => id === values.meetingId)
  const choices = about.meetings.filter(
    ({ committeeId, id }) => about.committeeId === null || committeeId === about.committeeId || id === values.meetingId,
  )
  const results = wordOptions(decisionResultNames).filter(
    ({ value }) => about.proposalName === null || value !== 'noted',
  )
  const asksWhy = values.result === 'changed' || values.result === 'referredBack' || values.result === 'rejected'
  const otherDay = meeting !== undefined && values.decidedOn !== null && values.decidedOn !== meeting.heldOn
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <Stack gap={4}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        {about.proposalName !== null && (
          <Notice title={`Gäller förslaget ${about.proposalName}.`}>{outcomeWords(values.result)}</Notice>
        )}
        <TextField {...form.text('heading')} required />
        <FieldGrid>
          <SelectField
            {...form.field('meetingId')}
            options={choices.map(({ id, committeeName, heldOn }) => ({
              value: id,
              label: `${heldOn} ${committeeName}`,
            }))}
            placeholder="Utanför sammanträde"
            clearable
            onChange={(id) => {
              set('meetingId', id)
              const chosen = about.meetings.find((one) => one.id === id)
              if (chosen === undefined) return
              set('committeeId', chosen.committeeId)
              set('decidedOn', chosen.heldOn)
              set('otherDay', false)
            }}
          />
          <SelectField
            {...form.field('committeeId')}
            required
            options={toOptions(frame?.committees ?? [])}
            asText={meeting !== undefined}
          />
          <DateField {...form.field('decidedOn')} required />
          <TextField {...form.text('paragraph')} required placeholder="§ 112" maxLength={40} />
        </FieldGrid>
        {otherDay && meeting !== undefined && (
          <CheckField
            label={`Beslutet fattades en annan dag än sammanträdet ${dayWords(meeting.heldOn)}`}
            checked={values.otherDay}
            onChange={(checked) => set('otherDay', checked)}
          />
        )}
        <RadioCards
          {...form.field('result')}
          label="Vad beslutade nämnden?"
          least={9}
          options={results}
          onChange={(result) => set('result', result)}
        />
        <TextArea
          {...form.text('text')}
          label={asksWhy ? textLabels[values.result as keyof typeof textLabels] : 'Beslutstext'}
          required={asksWhy}
          rows={3}
        />
        <TextField {...form.text('registryNumber')} maxLength={100} />
        {about.planDraftName !== null && (values.result === 'approved' || values.result === 'changed') && (
          <CheckField
            label={`Fastställ ${about.planDraftName} också`}
            hint="Planen låses, och årets granskningar följer den."
            checked={values.decidePlan}
            onChange={(checked) => set('decidePlan', checked)}
          />
        )}
      </Stack>
      <FormActions>
        <Button onClick={onClose}>Avbryt</Button>
        <Button look="primary" type="submit" busy={form.saving}>
          Registrera beslutet
        </Button>
      </FormActions>
    </form>
  )
}

/** What the result does to a prepared step of the ladder. */
function outcomeWords(result: string | null): string {
  if (result === 'rejected') return 'Förslaget tas tillbaka med nämndens skäl.'
  if (result === 'referredBack') return 'Förslaget är fortfarande öppet och kan arbetas om.'
  return 'Enligt förslaget eller med ändring blir det en beslutad sanktion, med de brister och texter som står i förslaget.'
}
