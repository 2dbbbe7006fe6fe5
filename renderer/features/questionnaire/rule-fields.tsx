import type { AnswerKind } from '../../../shared/contracts/collect-values'
import type { RuleTest } from '../../../shared/contracts/questionnaire-values'
import { type DeviationRule, ruleInWords, testsFor } from '../../../shared/domain/questionnaire/rule'
import { ruleTestNames } from '../../../shared/text/questionnaire-names'
import { DateField, FieldGrid, FieldGroup, NumberField, SelectField } from '../../ui/forms'
import classes from './questionnaire.module.css'

interface RuleFieldsProps {
  kind: AnswerKind
  choices: readonly string[]
  rule: DeviationRule | null
  error?: string
  onChange: (rule: DeviationRule | null) => void
}

/** When an answer is a deviation: a test that suits its kind, and what it is held against. Without a rule nothing is. */
export function RuleFields({ kind, choices, rule, error, onChange }: RuleFieldsProps) {
  const words = complete(rule) ? ruleInWords(rule, kind) : null
  return (
    <FieldGroup legend="Avvikelse när svaret">
      <FieldGrid>
        <SelectField
          label="Regel"
          placeholder="Ingen regel"
          clearable
          value={rule?.test ?? null}
          options={testsFor(kind).map((value) => ({ value, label: ruleTestNames[value] }))}
          error={rule === null ? error : undefined}
          onChange={(test) =>
            onChange(
              test === null ? null : { test: test as RuleTest, value: test === 'empty' ? null : (rule?.value ?? null) },
            )
          }
        />
        {rule !== null && rule.test !== 'empty' && (
          <RuleValue kind={kind} choices={choices} rule={rule} error={error} onChange={onChange} />
        )}
      </FieldGrid>
      {words !== null && <p className={classes.quiet}>{`Läses: ${words}.`}</p>}
    </FieldGroup>
  )
}

function RuleValue({ kind, choices, rule, error, onChange }: RuleFieldsProps & { rule: DeviationRule }) {
  const set = (value: string | null) => onChange({ ...rule, value })
  if (kind === 'number' || kind === 'percent') {
    return (
      <NumberField
        label="Värde"
        required
        unit={kind === 'percent' ? '%' : undefined}
        min={kind === 'percent' ? 0 : undefined}
        max={kind === 'percent' ? 100 : undefined}
        value={rule.value === null ? null : Number(rule.value)}
        error={error}
        onChange={(value) => set(value === null ? null : String(value))}
      />
    )
  }
  if (kind === 'date') return <DateField label="Dag" required value={rule.value} error={error} onChange={set} />
  return (
    <SelectField
      label="Svar"
      required
      value={rule.value}
      options={(kind === 'yesNo' ? ['ja', 'nej'] : choices).map((value) => ({ value, label: value }))}
      error={error}
      onChange={set}
    />
  )
}

const complete = (rule: DeviationRule | null): boolean =>
  rule !== null && (rule.test === 'empty' || rule.value !== null)
