import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ProcessNode, ProcessPartDraft, type ProcessPartRow } from '../../../shared/contracts/management-system'
import type { ProcessPartKind } from '../../../shared/contracts/values'
import { processPartKindNames } from '../../../shared/text/names'
import { clearDraft } from '../../lib/draft-store'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { RecordHistory } from '../register/record-history'
import { emptyAsNull } from './empty-as-null'
import classes from './management-system.module.css'

interface Values {
  title: string
  description: string | null
  responsible: string | null
  frequency: string | null
  lawConcept: string | null
  riskId: string | null
  nextRevisionOn: string | null
}

interface PartFormProps {
  process: ProcessNode
  kind: ProcessPartKind
  /** null: a new one. */
  part: ProcessPartRow | null
  /** What the law references regulate. */
  concepts: readonly string[]
  onClose: () => void
}

const frequencies = ['Varje månad', 'Varje tertial', 'Varje halvår', 'Varje år']

/** A risk, an egenkontroll or a routine: each asks only for what it needs. */
export function PartForm({ process, kind, part, concepts, onClose }: PartFormProps) {
  const command = useCommand('analyse.saveProcessPart')
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: risks } = useQuery(ask('analyse.linkableRisks', {}))
  const draftKey = `process-part:${process.id}:${part?.id ?? `new:${kind}`}`
  const form = useRecordForm<Values>({
    draftKey,
    schema: ProcessPartDraft,
    initial: {
      title: part?.title ?? '',
      description: part?.description ?? null,
      responsible: part?.responsible ?? null,
      frequency: part?.frequency ?? null,
      lawConcept: part?.lawConcept ?? null,
      riskId: part?.riskId ?? null,
      nextRevisionOn: part?.nextRevisionOn ?? null,
    },
    version: part?.version ?? null,
    freeTexts: ['title', 'description', 'responsible', 'frequency'],
    save: async (values, version) => {
      await command.mutateAsync({
        id: part?.id ?? null,
        version,
        processId: process.id,
        kind,
        draft: {
          ...values,
          description: emptyAsNull(values.description),
          responsible: emptyAsNull(values.responsible),
          frequency: emptyAsNull(values.frequency),
          lawConcept: emptyAsNull(values.lawConcept),
        },
      })
      clearDraft(draftKey)
      onClose()
    },
  })
  const options = (risks?.rows ?? []).map(({ id, label, analysis }) => ({ value: id, label, group: analysis }))
  const own =
    part?.risk && !options.some(({ value }) => value === part.risk?.id)
      ? [{ value: part.risk.id, label: part.risk.event, group: part.risk.analysis }]
      : []
  const responsible = form.text('responsible')
  const frequency = form.text('frequency')
  return (
    <FormPanel
      title={`${part === null ? 'Ny' : 'Ändra'} ${processPartKindNames[kind]}`}
      form={form as never}
      onClose={onClose}
      show={(field, value) =>
        field === 'riskId' ? [...own, ...options].find((option) => option.value === value)?.label : undefined
      }
    >
      <p className={classes.quiet}>{process.name}</p>
      <TextField {...form.text('title')} required />
      <TextArea
        {...form.text('description')}
        rows={2}
        hint={form.text('description').hint ?? 'Skriv inget om enskilda personer.'}
      />
      {kind !== 'risk' && (
        <Autocomplete
          {...responsible}
          data={choices?.roles ?? []}
          description={responsible.hint ?? 'En roll, inte ett personnamn.'}
          limit={8}
        />
      )}
      {kind === 'control' && <Autocomplete {...frequency} data={frequencies} description={frequency.hint} limit={8} />}
      {kind === 'routine' && (
        <DateField {...form.field('nextRevisionOn')} hint="Att göra påminner från två veckor före." />
      )}
      {kind !== 'routine' && (
        <SelectField
          {...form.field('riskId')}
          options={[...own, ...options]}
          placeholder="Välj ur riskanalyserna"
          clearable
        />
      )}
      <SelectField
        {...form.field('lawConcept')}
        options={[...new Set([...concepts, ...(part?.lawConcept ? [part.lawConcept] : [])])].map((concept) => ({
          value: concept,
          label: concept,
        }))}
        placeholder="Vad lagen reglerar"
        hint="Lagrummet visas som det gäller i dag."
        clearable
      />
      {part !== null && (
        <div className={classes.part}>
          <h3 className={classes.partTitle}>Ändringar</h3>
          <RecordHistory recordType="processPart" recordId={part.id} />
        </div>
      )}
    </FormPanel>
  )
}
