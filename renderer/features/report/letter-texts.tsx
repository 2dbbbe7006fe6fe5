import { Card, Stack } from '../../ui'
import { FieldGrid, SelectField, TextArea, TextField, WideField } from '../../ui/forms'
import type { DocumentChoice } from './document-choice'
import { type Answer, answerOf, answers, perspectives, withAnswer, withText } from './statements'

interface LetterTextsProps {
  choice: DocumentChoice
  onChange: (fields: Partial<DocumentChoice>) => void
}

/** What only people can state in a tjänsteskrivelse. Everything may be left open; the letter then says that it is missing. */
export function LetterTexts({ choice, onChange }: LetterTextsProps) {
  const statements = choice.statements ?? []
  return (
    <Card title="Det som siffrorna inte säger" note="Kan lämnas öppet. Skriv inget om enskilda personer.">
      <Stack gap={4}>
        {perspectives.map(({ id, label, hint }) => (
          <PerspectiveFields
            key={id}
            label={label}
            hint={hint}
            answer={answerOf(statements, id)}
            text={statements.find(({ perspective }) => perspective === id)?.text ?? ''}
            onAnswer={(answer) => onChange({ statements: withAnswer(statements, id, answer) })}
            onText={(text) => onChange({ statements: withText(statements, id, text) })}
          />
        ))}
        <FieldGrid>
          <TextField
            label="Ansvarig chef (roll)"
            hint="Skriver under bredvid handläggaren."
            maxLength={120}
            value={choice.approver ?? ''}
            onChange={(text) => onChange({ approver: text === '' ? null : text })}
          />
          <WideField>
            <TextArea
              label="Beslutet skickas till"
              hint="En mottagare på varje rad. Lämnas det tomt skickas beslutet till förvaltningen."
              rows={3}
              value={(choice.recipients ?? []).join('\n')}
              onChange={(text) => onChange({ recipients: text === '' ? [] : text.split('\n') })}
            />
          </WideField>
        </FieldGrid>
      </Stack>
    </Card>
  )
}

interface PerspectiveFieldsProps {
  label: string
  hint: string
  answer: Answer
  text: string
  onAnswer: (answer: Answer) => void
  onText: (text: string) => void
}

function PerspectiveFields({ label, hint, answer, text, onAnswer, onText }: PerspectiveFieldsProps) {
  return (
    <FieldGrid least={16}>
      <SelectField
        label={label}
        required
        options={answers}
        value={answer}
        onChange={(value) => onAnswer(answers.find((one) => one.value === value)?.value ?? 'open')}
      />
      {answer === 'written' && (
        <TextArea label={`${label}: text`} hint={hint} rows={3} value={text} onChange={onText} />
      )}
    </FieldGrid>
  )
}
