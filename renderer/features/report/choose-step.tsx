import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { focusFirstInvalid } from '../../lib/focus-first-invalid'
import { ask } from '../../lib/queries'
import { Button, Card, Page, Stack } from '../../ui'
import { FieldGrid, FormActions, RadioCards, SelectField, TextField } from '../../ui/forms'
import { AboutFields } from './about-fields'
import { type DocumentChoice, missingAbout, type StepHead } from './document-choice'
import { kindChoices, kindOf } from './kinds'
import { LetterTexts } from './letter-texts'

interface ChooseStepProps {
  head: StepHead
  choice: DocumentChoice
  onChange: (fields: Partial<DocumentChoice>) => void
  onNext: () => void
}

const allCommittees = 'all'

/** First step: which document, about what, for which year and nämnd, and what its head shall say. */
export function ChooseStep({ head, choice, onChange, onNext }: ChooseStepProps) {
  const [asked, setAsked] = useState(false)
  const { about, aboutRequired = false, letter } = kindOf(choice.kind)
  const missing = missingAbout(choice)
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const years = [...new Set([...(frame?.years ?? []), choice.year])].toSorted((a, b) => b - a)
  const committees = [
    { value: allCommittees, label: 'Alla nämnder' },
    ...(frame?.committees ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Page>
      {head()}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (missing === null) onNext()
          else {
            setAsked(true)
            focusFirstInvalid()
          }
        }}
      >
        <Stack gap={4}>
          <Card>
            <Stack gap={5}>
              <RadioCards
                label="Vilket dokument?"
                least={18}
                options={kindChoices}
                value={choice.kind}
                onChange={(kind) => onChange({ kind })}
              />
              <FieldGrid>
                {about !== null && (
                  <AboutFields
                    about={about}
                    required={aboutRequired}
                    choice={choice}
                    onChange={onChange}
                    error={asked ? missing : null}
                  />
                )}
                <SelectField
                  label="År"
                  hint="Året som dokumentet handlar om."
                  required
                  options={years.map((year) => ({ value: String(year), label: String(year) }))}
                  value={String(choice.year)}
                  onChange={(year) => onChange({ year: Number(year ?? choice.year) })}
                />
                <SelectField
                  label="Nämnd"
                  hint="Bara det som hör till nämnden räknas."
                  required
                  options={committees}
                  value={choice.committeeId ?? allCommittees}
                  onChange={(id) => onChange({ committeeId: id === allCommittees ? null : id })}
                />
                <TextField
                  label="Diarienummer"
                  hint="Kan lämnas tomt."
                  maxLength={100}
                  value={choice.registryNumber ?? ''}
                  onChange={(text) => onChange({ registryNumber: text === '' ? null : text })}
                />
                <TextField
                  label="Handläggare (roll)"
                  hint="En roll, till exempel kvalitetsstrateg."
                  maxLength={120}
                  value={choice.author ?? ''}
                  onChange={(text) => onChange({ author: text === '' ? null : text })}
                />
              </FieldGrid>
            </Stack>
          </Card>
          {letter && <LetterTexts choice={choice} onChange={onChange} />}
          <FormActions note="Nästa steg visar vad dokumentet kommer att säga. Inget skrivs än.">
            <Button look="primary" type="submit">
              Granska innehållet
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Page>
  )
}
