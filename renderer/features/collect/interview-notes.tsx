import { useState } from 'react'
import { z } from 'zod'
import { optionalText } from '../../../shared/contracts/common'
import type { Interview, ReviewWork } from '../../../shared/contracts/review-work'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { Card, SavedState, Stack } from '../../ui'
import { SelectField, TextArea } from '../../ui/forms'
import { useSavingForm } from './use-saving-form'

type Question = ReviewWork['questions'][number]

const NoteDraft = z.object({ text: optionalText().meta({ label: 'Anteckning' }) })
const free = 'fria'

/** What was said: free notes, and one note a question of the checklist, an area at a time. */
export function InterviewNotes({ interview, questions }: { interview: Interview; questions: readonly Question[] }) {
  const [area, setArea] = useState(free)
  const areas = [...new Set(questions.map((question) => question.area))]
  const freeNotes = interview.notes.filter(({ questionId }) => questionId === null)
  return (
    <Card title="Anteckningar">
      <Stack gap={4}>
        {areas.length > 0 && (
          <SelectField
            label="Område"
            options={[
              { value: free, label: 'Fria anteckningar' },
              ...areas.map((name) => ({ value: name, label: name })),
            ]}
            value={area}
            onChange={(value) => setArea(value ?? free)}
          />
        )}
        {area === free
          ? // A field keeps its place when what is written in it becomes a note: the cursor must not jump.
            [...freeNotes, null].map((note, index) => (
              <NoteField
                key={index}
                interview={interview}
                note={note}
                questionId={null}
                label={note === null ? (index === 0 ? 'Anteckning' : 'En anteckning till') : `Anteckning ${index + 1}`}
              />
            ))
          : questions
              .filter((question) => question.area === area)
              .map((question) => (
                <NoteField
                  key={question.id}
                  interview={interview}
                  note={interview.notes.find(({ questionId }) => questionId === question.id) ?? null}
                  questionId={question.id}
                  label={question.text}
                />
              ))}
      </Stack>
    </Card>
  )
}

interface NoteFieldProps {
  interview: Interview
  note: Interview['notes'][number] | null
  questionId: string | null
  label: string
}

/** One note; it saves when the writing pauses, and an emptied one is taken away. */
function NoteField({ interview, note, questionId, label }: NoteFieldProps) {
  const command = useCommand('collect.saveInterviewNote')
  const { form, saving } = useSavingForm<{ text: string | null }>({
    draftKey: `interview-note:${interview.id}:${questionId ?? note?.id ?? 'new'}`,
    schema: NoteDraft,
    initial: { text: note?.text ?? null },
    version: note?.version ?? null,
    freeTexts: ['text'],
    save: ({ text }, version) =>
      command.mutateAsync({ id: note?.id ?? null, version, interviewId: interview.id, questionId, text }),
  })
  return (
    <div>
      <TextArea {...form.text('text')} label={label} rows={2} error={form.errors['text'] ?? form.message} />
      <SavedState saving={saving} />
      <ConflictDialog form={form} />
    </div>
  )
}
