import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AppError } from '../../../shared/errors'
import { CommandError } from '../../lib/command-error'
import { focusFirstInvalid } from '../../lib/focus-first-invalid'
import { ask } from '../../lib/queries'
import { Button, ButtonLink, Card, Page, Stack } from '../../ui'
import { FieldGrid, FormActions, RadioCards, SelectField, TextField } from '../../ui/forms'
import { AboutFields } from './about-fields'
import { aboutOnly, type DocumentChoice, missingAbout, type StepHead } from './document-choice'
import { kindChoices, kindOf } from './kinds'
import { fetchPath, writingPath } from '../writing/writing-paths'
import { DecidedDraft, FoundDraft } from './found-draft'
import { LetterTexts } from './letter-texts'
import { TemplateField } from './template-field'

interface ChooseStepProps {
  head: StepHead
  choice: DocumentChoice
  onChange: (fields: Partial<DocumentChoice>) => void
  error: AppError | null
  busy: boolean
  /** Begins to write; `fetch` goes straight on to the files. */
  onBegin: (next: 'write' | 'fetch') => void
}

const allCommittees = 'all'

/** First step: which document, about what, for which year and nämnd, in which template, and what its head shall say. */
export function ChooseStep({ head, choice, onChange, error, busy, onBegin }: ChooseStepProps) {
  const [asked, setAsked] = useState(false)
  const { about, aboutRequired = false, letter, subject } = kindOf(choice.kind)
  const missing = missingAbout(choice)
  const { data: found } = useQuery({
    ...ask('report.findDraft', aboutOnly(choice)),
    enabled: missing === null,
    placeholderData: undefined,
  })
  const draft = missing === null ? (found?.draft ?? null) : null
  const begin = (next: 'write' | 'fetch') => {
    if (missing === null) onBegin(next)
    else {
      setAsked(true)
      focusFirstInvalid()
    }
  }
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
          if (draft === null) begin('write')
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
              {draft && <FoundDraft draft={draft} />}
              {!draft && found?.decided && <DecidedDraft draft={found.decided} />}
              <FieldGrid>
                {subject && (
                  <TextField
                    label="Ärende"
                    hint="Vad tjänsteskrivelsen handlar om. Blir dokumentets rubrik."
                    required
                    error={asked && !choice.subject ? missing : undefined}
                    maxLength={200}
                    value={choice.subject ?? ''}
                    onChange={(text) => onChange({ subject: text === '' ? null : text })}
                  />
                )}
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
                <TemplateField
                  kind={choice.kind}
                  value={choice.templateId}
                  onChange={(templateId) => onChange({ templateId })}
                />
              </FieldGrid>
            </Stack>
          </Card>
          {letter && <LetterTexts choice={choice} onChange={onChange} />}
          <CommandError error={error} />
          <FormActions
            note={draft ? undefined : 'Ett utkast börjar med dagens siffror. Inget skickas, och registret ändras inte.'}
          >
            {draft ? (
              <>
                <ButtonLink href={fetchPath(draft.id)}>Hämta direkt</ButtonLink>
                <ButtonLink look="primary" icon="pencil" href={writingPath(draft.id)}>
                  Fortsätt med utkastet
                </ButtonLink>
              </>
            ) : (
              <>
                <Button busy={busy} onClick={() => begin('fetch')}>
                  Hämta direkt
                </Button>
                <Button look="primary" type="submit" busy={busy}>
                  Skriv dokumentet
                </Button>
              </>
            )}
          </FormActions>
        </Stack>
      </form>
    </Page>
  )
}
