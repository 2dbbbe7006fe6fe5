import type { RecordForm } from '../../lib/use-record-form'
import { Columns, Stack } from '../../ui'
import { RadioCards, TextArea } from '../../ui/forms'
import type { ProposalValues } from './proposal-values'

const answers = [
  { value: 'yes', label: 'Ja, anmäls' },
  { value: 'no', label: 'Nej, anmäls inte' },
] as const

const reports = [
  { field: 'reportedToIvo', reason: 'ivoReason', label: 'Ska bristerna anmälas till IVO?' },
  { field: 'reportedToPolice', reason: 'policeReason', label: 'Ska de polisanmälas?' },
] as const

/** IVO and the police: considered every time, each with an answer and its reason. */
export function ReportFields({ form, required }: { form: RecordForm<ProposalValues>; required: boolean }) {
  const { values, set } = form
  return (
    <Columns least={17}>
      {reports.map(({ field, reason, label }) => (
        <Stack key={field} gap={2}>
          <RadioCards
            label={label}
            options={answers}
            value={values[field] === null ? null : values[field] === 1 ? 'yes' : 'no'}
            onChange={(answer) => set(field, answer === 'yes' ? 1 : 0)}
            least={8}
          />
          <TextArea {...form.text(reason)} rows={2} required={required} />
        </Stack>
      ))}
    </Columns>
  )
}
