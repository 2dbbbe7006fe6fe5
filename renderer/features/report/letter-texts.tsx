import { Card, Stack } from '../../ui'
import { FieldGrid, SelectField, TextArea, TextField, WideField } from '../../ui/forms'
import type { DocumentChoice } from './document-choice'
import { answerOf, answers, perspectives, withAnswer, withText } from './statements'

interface LetterTextsProps {
  choice: DocumentChoice
  onChange: (fields: Partial<DocumentChoice>) => void
}

/** What only people can state in a tjänsteskrivelse. Everything may be left open; the letter then says that it is missing. */
export function LetterTexts({ choice, onChange }: LetterTextsProps) {
  const statements = choice.statements ?? []
  const written = perspectives.filter(({ id }) => answerOf(statements, id) === 'written')
  return (
    <Card title="Det som siffrorna inte säger" note="Kan lämnas öppet. Skriv inget om enskilda personer.">
      <Stack gap={4}>
        <FieldGrid least={16}>
          {perspectives.map(({ id, label }) => (
            <SelectField
              key={id}
              label={label}
              clearable={false}
              options={answers}
              value={answerOf(statements, id)}
              onChange={(value) => {
                const answer = answers.find((one) => one.value === value)?.value ?? 'open'
                onChange({ statements: withAnswer(statements, id, answer) })
              }}
            />
          ))}
        </FieldGrid>
        {written.map(({ id, label, hint }) => (
          <TextArea
            key={id}
            label={`${label}: text`}
            hint={hint}
            rows={3}
            value={statements.find(({ perspective }) => perspective === id)?.text ?? ''}
            onChange={(text) => onChange({ statements: withText(statements, id, text) })}
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
