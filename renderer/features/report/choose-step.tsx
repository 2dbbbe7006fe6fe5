import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { Button, Card, Page, Stack } from '../../ui'
import { FieldGrid, FormActions, RadioCards, SelectField, TextField } from '../../ui/forms'
import type { DocumentChoice, StepHead } from './document-choice'
import { kindChoices } from './kinds'

interface ChooseStepProps {
  head: StepHead
  choice: DocumentChoice
  onChange: (choice: DocumentChoice) => void
  onNext: () => void
}

const allCommittees = 'all'

/** First step: which document, for which year and nämnd, and what its head shall say. */
export function ChooseStep({ head, choice, onChange, onNext }: ChooseStepProps) {
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const years = [...new Set([...(frame?.years ?? []), choice.year])].toSorted((a, b) => b - a)
  const set = (fields: Partial<DocumentChoice>) => onChange({ ...choice, ...fields })
  const committees = [
    { value: allCommittees, label: 'Alla nämnder' },
    ...(frame?.committees ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Page>
      {head()}
      <Card>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onNext()
          }}
        >
          <Stack gap={5}>
            <RadioCards
              label="Vilket dokument?"
              least={18}
              options={kindChoices}
              value={choice.kind}
              onChange={(kind) => set({ kind })}
            />
            <FieldGrid>
              <SelectField
                label="År"
                hint="Året som dokumentet handlar om."
                required
                options={years.map((year) => ({ value: String(year), label: String(year) }))}
                value={String(choice.year)}
                onChange={(year) => set({ year: Number(year ?? choice.year) })}
              />
              <SelectField
                label="Nämnd"
                hint="Bara det som hör till nämnden räknas."
                required
                options={committees}
                value={choice.committeeId ?? allCommittees}
                onChange={(id) => set({ committeeId: id === allCommittees ? null : id })}
              />
              <TextField
                label="Diarienummer"
                hint="Kan lämnas tomt."
                maxLength={100}
                value={choice.registryNumber ?? ''}
                onChange={(text) => set({ registryNumber: text === '' ? null : text })}
              />
              <TextField
                label="Handläggare (roll)"
                hint="En roll, till exempel kvalitetsstrateg."
                maxLength={120}
                value={choice.author ?? ''}
                onChange={(text) => set({ author: text === '' ? null : text })}
              />
            </FieldGrid>
            <FormActions note="Nästa steg visar vad dokumentet kommer att säga. Inget skrivs än.">
              <Button look="primary" type="submit">
                Granska innehållet
              </Button>
            </FormActions>
          </Stack>
        </form>
      </Card>
    </Page>
  )
}
