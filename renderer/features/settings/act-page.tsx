import { DecisionLevel, SecondApproval } from '../../../shared/contracts/act-values'
import { Settings } from '../../../shared/contracts/settings'
import { SanctionStep } from '../../../shared/contracts/values'
import { decisionLevelNames } from '../../../shared/text/act-names'
import { sanctionStepNames } from '../../../shared/text/names'
import { Card } from '../../ui'
import { FieldGrid, NumberField, RadioCards, SelectField } from '../../ui/forms'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'

type Act = Settings['act']

const approvals: Record<SecondApproval, { label: string; words: string }> = {
  never: { label: 'Behövs inte', words: 'Den som bedömer fastställer också.' },
  serious: {
    label: 'När det är allvarligt',
    words: 'Avtalet eller uppdragsbeskrivningen följs inte, eller en brist är allvarlig.',
  },
  always: { label: 'Alltid', words: 'Ingen bedömning gäller förrän någon annan har godkänt den.' },
}

const days = [
  {
    field: 'answerDays',
    unit: 'dagar',
    max: 365,
    effect: 'Så lång tid föreslås för utförarens svar när en åtgärdsplan begärs.',
  },
  {
    field: 'effectMonths',
    unit: 'månader',
    max: 36,
    effect: 'Så lång tid efter verifieringen föreslås att effekten följs upp. Då visas den i Att göra.',
  },
  {
    field: 'verifyDays',
    unit: 'dagar',
    max: 365,
    effect: 'Inom så lång tid efter fristen i en varning ska ett besök verifiera att bristerna är åtgärdade.',
  },
] as const

const labelOf = (field: keyof Act): string => String(Settings.shape.act.shape[field].meta()?.['label'])
const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const levels = DecisionLevel.options.map((value) => ({ value, label: sentenceCase(decisionLevelNames[value]) }))

/** Who approves a judgement, who may decide which step of the ladder, and the terms of Åtgärda. */
export default function ActPage() {
  const part = useSettingsPart(['act'])
  const act = part.values?.act ?? null
  const change = (changes: Partial<Act>): void => {
    if (act !== null) part.change({ act: { ...act, ...changes } })
  }
  return (
    <SettingsForm
      title="Bedömning och åtgärder"
      below="Vem som godkänner och beslutar, och hur lång tid saker får ta. Det som redan är fastställt eller beslutat ändras inte."
      part={part}
      ready={act !== null}
    >
      {act && (
        <>
          <Card title="Bedömning">
            <RadioCards
              label={labelOf('secondApproval')}
              options={SecondApproval.options.map((value) => ({ value, ...approvals[value] }))}
              value={act.secondApproval}
              onChange={(secondApproval) => change({ secondApproval })}
              error={part.errorOf('act.secondApproval')}
              least={16}
            />
          </Card>
          <Card title="Sanktionstrappan" note="den som lägst får besluta varje steg">
            <FieldGrid least={14}>
              {SanctionStep.options.map((step) => (
                <SelectField
                  key={step}
                  label={sentenceCase(sanctionStepNames[step])}
                  clearable={false}
                  required
                  options={levels}
                  value={act.deciders[step]}
                  onChange={(level) =>
                    level !== null && change({ deciders: { ...act.deciders, [step]: DecisionLevel.parse(level) } })
                  }
                  error={part.errorOf(`act.deciders.${step}`)}
                />
              ))}
            </FieldGrid>
          </Card>
          <Card title="Frister">
            <FieldGrid least={18}>
              {days.map(({ field, unit, max, effect }) => (
                <NumberField
                  key={field}
                  label={labelOf(field)}
                  hint={effect}
                  unit={unit}
                  min={1}
                  max={max}
                  decimals={0}
                  required
                  value={act[field]}
                  onChange={(value) => value !== null && change({ [field]: value })}
                  error={part.errorOf(`act.${field}`)}
                />
              ))}
            </FieldGrid>
          </Card>
        </>
      )}
    </SettingsForm>
  )
}
