import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import { RiskDraft, type RiskAnalysis, type RiskRow } from '../../../shared/contracts/analyse'
import { needsTreatment } from '../../../shared/domain/risk'
import { clearDraft } from '../../lib/draft-store'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { FieldGrid, FieldGroup, DateField, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import classes from './analysis.module.css'
import { stepWords } from './matrix/words'
import { RequirementField, requirementOptions } from './requirement-field'
import { ValueChip } from './risk-columns'

type Draft = ClientInput<'analyse.saveRisk'>['draft']
/** In the form a new risk has no values yet: a value that stands there by itself would be a judgement nobody made. */
export type RiskValues = Omit<Draft, 'likelihood' | 'consequence' | 'process'> & {
  likelihood: number | null
  consequence: number | null
  process: string | null
}
type StepField = 'likelihood' | 'consequence' | 'residualLikelihood' | 'residualConsequence'

const empty: RiskValues = {
  event: '',
  cause: null,
  requirementId: null,
  requirementText: null,
  likelihood: null,
  consequence: null,
  treatment: null,
  responsible: null,
  dueOn: null,
  residualLikelihood: null,
  residualConsequence: null,
  process: null,
}

const draftFields = Object.keys(empty) as Array<keyof RiskValues>
const valuesOf = (risk: RiskRow): RiskValues =>
  Object.fromEntries(draftFields.map((field) => [field, risk[field]])) as unknown as RiskValues
const emptyIsNull = (values: RiskValues): RiskValues =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, value === '' ? null : value]),
  ) as unknown as RiskValues

interface RiskFormProps {
  analysis: RiskAnalysis
  /** null: a new risk. */
  risk: RiskRow | null
  /** What a new risk begins with. */
  start?: Partial<RiskValues>
  onClose: () => void
  onSaved: (id: string) => void
}

/** A new or changed risk, in a panel beside the list. */
export function RiskForm({ analysis, risk, start, onClose, onSaved }: RiskFormProps) {
  const { scale } = analysis
  const command = useCommand('analyse.saveRisk')
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: processes } = useQuery(ask('analyse.processNames', {}))
  const draftKey = `risk:${analysis.id}:${risk?.id ?? `new${start?.requirementId ?? ''}`}`
  const form = useRecordForm<RiskValues>({
    draftKey,
    schema: RiskDraft,
    initial: risk === null ? { ...empty, ...start } : valuesOf(risk),
    version: risk?.version ?? null,
    freeTexts: ['event', 'cause', 'requirementText', 'treatment', 'responsible', 'process'],
    save: async (values, version) => {
      const draft = { ...emptyIsNull(values), event: values.event } as Draft
      const saved = await command.mutateAsync({ id: risk?.id ?? null, version, analysisId: analysis.id, draft })
      // The panel is gone before the form could forget its draft by itself.
      clearDraft(draftKey)
      onSaved(saved.id)
    },
  })
  const { likelihood, consequence, residualLikelihood, residualConsequence } = form.values
  const before = likelihood !== null && consequence !== null ? { likelihood, consequence } : null
  const after =
    residualLikelihood !== null && residualConsequence !== null
      ? { likelihood: residualLikelihood, consequence: residualConsequence }
      : null
  const requirements = requirementOptions(choices, choices?.serviceTypes ?? [])
  const process = form.text('process')
  const responsible = form.text('responsible')

  const step = (field: StepField, labels: string[], required: boolean) => {
    const { value, onChange, ...rest } = form.field(field)
    return (
      <SelectField
        {...rest}
        label={field.endsWith('ikelihood') ? 'Sannolikhet' : 'Konsekvens'}
        required={required}
        options={labels.map((_, index) => ({ value: String(index + 1), label: stepWords(labels, index + 1) }))}
        value={value === null ? null : String(value)}
        onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
      />
    )
  }

  return (
    <FormPanel
      title={risk === null ? 'Ny risk' : `Ändra risk ${risk.number}`}
      form={form as never}
      onClose={onClose}
      show={(field, value) =>
        field === 'requirementId' ? requirements.find((option) => option.value === value)?.label : undefined
      }
    >
      <TextArea
        {...form.text('event')}
        required
        rows={2}
        hint={form.text('event').hint ?? 'Vad kan hända? Skriv inget om enskilda personer.'}
      />
      <TextArea {...form.text('cause')} rows={2} />
      {analysis.occasion === 'internalControl' && (
        <Autocomplete
          label={process.label}
          name={process.name}
          required
          data={processes?.names ?? []}
          value={process.value}
          onChange={process.onChange}
          error={process.error}
          description={process.hint ?? 'Risker i samma process står tillsammans.'}
          limit={8}
        />
      )}
      <RequirementField {...form.field('requirementId')} choices={choices} serviceAreaId={analysis.serviceAreaId} />
      {form.values.requirementId === null && <TextField {...form.text('requirementText')} />}
      <FieldGroup legend="Före åtgärd">
        <Steps value={<ValueChip scale={scale} at={before} />}>
          {step('likelihood', scale.likelihoodLabels, true)}
          {step('consequence', scale.consequenceLabels, true)}
        </Steps>
      </FieldGroup>
      <TextArea
        {...form.text('treatment')}
        rows={2}
        hint={
          form.text('treatment').hint ??
          (analysis.occasion !== 'internalControl' && before && needsTreatment(scale, before)
            ? 'Krävs innan riskanalysen kan fastställas.'
            : undefined)
        }
      />
      <Autocomplete
        label={responsible.label}
        name={responsible.name}
        data={choices?.roles ?? []}
        value={responsible.value}
        onChange={responsible.onChange}
        error={responsible.error}
        description={responsible.hint ?? 'En roll, inte ett personnamn.'}
        limit={8}
      />
      <DateField {...form.field('dueOn')} />
      <FieldGroup legend="Väntat efter åtgärd">
        <Steps value={<ValueChip scale={scale} at={after} />}>
          {step('residualLikelihood', scale.likelihoodLabels, false)}
          {step('residualConsequence', scale.consequenceLabels, false)}
        </Steps>
      </FieldGroup>
    </FormPanel>
  )
}

function Steps({ value, children }: { value: ReactNode; children: ReactNode }) {
  return (
    <>
      <FieldGrid least={8}>{children}</FieldGrid>
      <p className={classes.formValue} aria-live="polite">
        Riskvärde: {value}
      </p>
    </>
  )
}
