import { useState } from 'react'
import { PlanSectionDraft, type PlanSectionView } from '../../../shared/contracts/plan-work'
import { formatTime } from '../../../shared/text/format'
import { planSectionNames } from '../../../shared/text/names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Card, Missing, SavedState, type Saving, Switcher } from '../../ui'
import { TextArea } from '../../ui/forms'
import { emptyAsNull } from './edit-row-panel'
import classes from './sections.module.css'

interface SectionCardProps {
  planId: string
  section: PlanSectionView
  previousYear: number | null
  /** False once the plan is sent or decided: the text is then read. */
  editable: boolean
}

/** One section: what is written to the left, what one can begin from to the right. Saved when the field is left. */
export function SectionCard({ planId, section, previousYear, editable }: SectionCardProps) {
  const { key, version, text, suggestion, previousText } = section
  const title = planSectionNames[key]
  const command = useCommand('plan.saveSection')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const form = useRecordForm<{ text: string | null }>({
    draftKey: `plan-section:${planId}:${key}`,
    schema: PlanSectionDraft,
    initial: { text },
    version,
    freeTexts: ['text'],
    save: async (values, upon) => {
      await command.mutateAsync({ planId, key, version: upon, text: emptyAsNull(values.text) })
      setSavedAt(formatTime(new Date().toISOString()))
    },
  })
  if (!editable) {
    return (
      <Card title={title}>
        {text === null ? <Missing>Avsnittet är inte skrivet</Missing> : <p className={classes.text}>{text}</p>}
      </Card>
    )
  }
  const own = form.text('text')
  const name = `section-${key}`
  return (
    <Card title={title} aside={<SavedState saving={savingOf(form, savedAt)} />}>
      <div className={classes.section}>
        <TextArea
          {...own}
          name={name}
          label={
            <>
              Planens text<span className="visually-hidden">{`, ${title}`}</span>
            </>
          }
          rows={5}
          hint={own.hint}
          error={own.error ?? form.message}
          placeholder="Skriv här, eller börja från förslaget."
          onBlur={() => {
            if (form.dirty) void form.save()
          }}
        />
        <SectionSource
          title={title}
          suggestion={suggestion}
          previous={previousText}
          previousYear={previousYear}
          hasText={own.value.trim() !== ''}
          onUse={(source) => {
            form.set('text', own.value.trim() === '' ? source : `${own.value.trimEnd()}\n\n${source}`)
            // Leaving the field is what saves: the cursor goes there.
            document.getElementsByName(name)[0]?.focus()
          }}
        />
      </div>
      <ConflictDialog form={form} />
    </Card>
  )
}

function savingOf(form: { saving: boolean; dirty: boolean; message: string | null }, savedAt: string | null): Saving {
  if (form.saving) return { state: 'saving' }
  return savedAt === null || form.dirty ? { state: 'none' } : { state: 'saved', at: savedAt }
}

interface SectionSourceProps {
  title: string
  suggestion: string
  previous: string | null
  previousYear: number | null
  /** Something is written already: what is taken over is put after it, so that nothing is lost. */
  hasText: boolean
  onUse: (text: string) => void
}

/** The program's suggestion or last year's text, and the way to take it over. */
function SectionSource({ title, suggestion, previous, previousYear, hasText, onUse }: SectionSourceProps) {
  const [shown, setShown] = useState<'forslag' | 'forra'>('forslag')
  const source = shown === 'forra' && previous !== null ? previous : suggestion
  return (
    <div className={classes.source}>
      {previous === null ? (
        <p className={classes.sourceHead}>Förslag ur planen</p>
      ) : (
        <Switcher
          label={`Underlag för ${title}`}
          options={[
            { value: 'forslag', label: 'Förslag' },
            { value: 'forra', label: `Texten ${previousYear}` },
          ]}
          value={shown}
          onChange={setShown}
        />
      )}
      <p className={classes.sourceText}>{source}</p>
      <Button
        look="quiet"
        inRow
        icon="plus"
        aria-label={`${hasText ? 'Lägg till sist i texten' : 'Använd texten'}: ${title}`}
        onClick={() => onUse(source)}
      >
        {hasText ? 'Lägg till sist i texten' : 'Använd texten'}
      </Button>
    </div>
  )
}
