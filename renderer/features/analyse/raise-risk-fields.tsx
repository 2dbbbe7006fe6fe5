import { RaiseDraft } from '../../../shared/contracts/analyse-raise'
import type { RiskScale } from '../../../shared/domain/risk'
import { scanFreeTexts } from '../../lib/scan-free-texts'
import { FieldGrid, SelectField, TextArea } from '../../ui/forms'
import classes from './analysis.module.css'
import { stepWords } from './matrix/words'
import { ValueChip } from './risk-columns'

export interface RaiseValues {
  event: string
  cause: string
  likelihood: number | null
  consequence: number | null
}

interface RaiseRiskFieldsProps {
  scale: RiskScale
  values: RaiseValues
  onChange: (values: RaiseValues) => void
  /** Somebody has tried to save: what is missing is said. */
  tried: boolean
}

/** What can happen and how grave it is: the least that a risk must have. */
export function RaiseRiskFields({ scale, values, onChange, tried }: RaiseRiskFieldsProps) {
  const { event, cause, likelihood, consequence } = values
  const scan = scanFreeTexts(values, ['event', 'cause'])
  const set = (patch: Partial<RaiseValues>): void => onChange({ ...values, ...patch })
  const missing = (value: unknown): string | undefined => (tried && value === null ? 'Välj ett steg.' : undefined)
  const labelOf = (field: keyof RaiseValues): string => String(RaiseDraft.shape[field].meta()?.['label'])
  const step = (field: 'likelihood' | 'consequence', labels: string[]) => (
    <SelectField
      label={labelOf(field)}
      required
      options={labels.map((_, index) => ({ value: String(index + 1), label: stepWords(labels, index + 1) }))}
      value={values[field] === null ? null : String(values[field])}
      onChange={(chosen) => set({ [field]: chosen === null ? null : Number(chosen) })}
      error={missing(values[field])}
    />
  )
  return (
    <>
      <TextArea
        label={labelOf('event')}
        required
        rows={2}
        hint={scan.warnings['event'] ?? 'Vad kan hända? Skriv inget om enskilda personer.'}
        value={event}
        onChange={(text) => set({ event: text })}
        error={scan.stops['event'] ?? (tried && event.trim() === '' ? 'Beskriv risken: vad kan hända?' : undefined)}
      />
      <TextArea
        label={labelOf('cause')}
        rows={2}
        hint={scan.warnings['cause']}
        value={cause}
        onChange={(text) => set({ cause: text })}
        error={scan.stops['cause']}
      />
      <div>
        <FieldGrid least={8}>
          {step('likelihood', scale.likelihoodLabels)}
          {step('consequence', scale.consequenceLabels)}
        </FieldGrid>
        <p className={classes.formValue} aria-live="polite">
          Riskvärde:{' '}
          <ValueChip
            scale={scale}
            at={likelihood === null || consequence === null ? null : { likelihood, consequence }}
          />
        </p>
      </div>
    </>
  )
}
