import { useQuery } from '@tanstack/react-query'
import { Gender } from '../../../shared/contracts/collect-values'
import { type DelayedDecision, DelayedDecisionDraft } from '../../../shared/contracts/delayed-decision'
import { genderNames } from '../../../shared/text/collect-names'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Facts } from '../../ui'
import { CheckField, DateField, FieldGrid, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { capital, type FormValues, toOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { RecordHistory } from '../register/record-history'
import { StateWords } from './delayed-columns'

type Values = FormValues<DelayedDecisionDraft>

interface DecisionFormProps {
  /** null: a new one. */
  decision: DelayedDecision | null
  reportedOn: string
  onClose: () => void
  /** @param reportedOn the report that the decision stands in */
  onSaved: (reportedOn: string) => void
}

/** A decision in a quarter's report: what it is about, when it was taken, and how it goes. Never whom it is about. */
export function DecisionForm({ decision, reportedOn, onClose, onSaved }: DecisionFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('collect.saveDelayedDecision')
  const archive = useCommand('collect.archiveDelayedDecision')
  const form = useRecordForm<Values>({
    draftKey: decision === null ? 'delayedDecision:new' : `delayedDecision:${decision.id}`,
    schema: DelayedDecisionDraft,
    initial: decision === null ? { ...blank, reportedOn } : draftOf(decision),
    version: decision?.version ?? null,
    freeTexts: ['number', 'reason', 'endedReason'],
    save: async (draft, version) => {
      await save.mutateAsync({ id: decision?.id ?? null, version, draft: draft as DelayedDecisionDraft })
      onSaved(draft.reportedOn ?? reportedOn)
    },
  })
  const { values, set } = form
  return (
    <FormPanel
      title={decision === null ? 'Nytt beslut' : `Beslut ${decision.number}`}
      form={form}
      onClose={onClose}
      show={nameOf({ serviceTypeId: choices?.serviceTypes }, { gender: genderNames })}
    >
      <CommandError error={archive.error} />
      {decision !== null && (
        <Facts
          as="rows"
          facts={[
            { label: 'Läge', value: <StateWords state={decision.state} /> },
            { label: 'Hela månader', value: String(decision.months) },
            {
              label: 'Rapporterat förut',
              value: decision.reportedBefore === 0 ? 'nej' : formatCount(decision.reportedBefore, 'gång', 'gånger'),
            },
            { label: 'Lagrum', value: decision.lawReference },
          ]}
        />
      )}
      <SelectField {...form.field('serviceTypeId')} options={toOptions(choices?.serviceTypes ?? [])} required />
      <FieldGrid least={9}>
        <DateField {...form.field('decidedOn')} required />
        <DateField {...form.field('reportedOn')} required />
        <SelectField
          {...form.field('gender')}
          options={Gender.options.map((value) => ({ value, label: capital(genderNames[value]) }))}
          onChange={(gender) => set('gender', gender as Gender | null)}
        />
        <TextField {...form.text('number')} hint={decision === null ? 'Tomt: programmet sätter ett.' : undefined} />
      </FieldGrid>
      <TextArea
        {...form.text('reason')}
        rows={2}
        hint={form.text('reason').hint ?? 'Kortfattat, till exempel ingen ledig plats. Skriv inget om personen.'}
      />
      <CheckField
        label="Verkställigheten har avbrutits"
        checked={values.interrupted === 1}
        onChange={(checked) => {
          set('interrupted', checked ? 1 : 0)
          if (!checked) set('interruptedOn', null)
        }}
      />
      {values.interrupted === 1 && <DateField {...form.field('interruptedOn')} required />}
      <FieldGrid least={9}>
        <DateField {...form.field('carriedOutOn')} />
        <DateField {...form.field('endedOn')} />
      </FieldGrid>
      {values.endedOn !== null && <TextField {...form.text('endedReason')} required maxLength={500} />}
      {decision !== null && (
        <>
          <div>
            <Button
              look="quiet"
              icon={decision.archivedAt === null ? 'archive' : 'undo'}
              busy={archive.isPending}
              onClick={() =>
                archive.mutate(
                  { id: decision.id, version: decision.version, archived: decision.archivedAt === null },
                  { onSuccess: onClose },
                )
              }
            >
              {decision.archivedAt === null ? 'Arkivera i den här rapporten' : 'Hämta tillbaka'}
            </Button>
          </div>
          <RecordHistory recordType="delayedDecision" recordId={decision.id} />
        </>
      )}
    </FormPanel>
  )
}

const blank: Values = {
  reportedOn: null,
  number: null,
  serviceTypeId: null,
  gender: null,
  decidedOn: null,
  interrupted: 0,
  interruptedOn: null,
  carriedOutOn: null,
  endedOn: null,
  endedReason: null,
  reason: null,
}

const draftOf = (decision: DelayedDecision): Values => ({
  reportedOn: decision.reportedOn,
  number: decision.number,
  serviceTypeId: decision.serviceTypeId,
  gender: decision.gender,
  decidedOn: decision.decidedOn,
  interrupted: decision.interrupted === null ? null : decision.interrupted === 1 ? 1 : 0,
  interruptedOn: decision.interruptedOn,
  carriedOutOn: decision.carriedOutOn,
  endedOn: decision.endedOn,
  endedReason: decision.endedReason,
  reason: decision.reason,
})
