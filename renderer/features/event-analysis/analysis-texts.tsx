import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { EventAnalysisDraft, type EventAnalysisView } from '../../../shared/contracts/event-analysis'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { useOpenedForm } from '../../lib/use-opened-form'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Card, Facts, Notice, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'
import classes from './event-analysis.module.css'

type Draft = ClientInput<'collect.saveEventAnalysis'>['draft']

interface AnalysisTextsProps {
  view: EventAnalysisView
  open: string | null
  onOpen: (what: string | null) => void
}

/** Question, course of events and conclusion: read as text, written in one form. */
export function AnalysisTexts({ view, open, onOpen }: AnalysisTextsProps) {
  const { analysis, canWrite } = view
  if (open === 'texts' && canWrite.ok) return <TextsForm view={view} onClose={() => onOpen(null)} />
  return (
    <Card
      title="Vad som hände"
      note={analysis?.doneOn === null || analysis === null ? undefined : `klar ${analysis.doneOn}`}
      aside={
        canWrite.ok && (
          <Button look="quiet" inRow icon="pencil" onClick={() => onOpen('texts')}>
            {analysis === null ? 'Börja analysen' : 'Ändra'}
          </Button>
        )
      }
    >
      {analysis === null ? (
        <p className={classes.quiet}>
          Analysen är inte påbörjad. Den börjar med en fråga: vad behöver vi förstå för att det inte ska hända igen?
        </p>
      ) : (
        <Facts
          as="rows"
          facts={[
            { label: 'Frågeställning', value: lines(analysis.question) },
            { label: 'Händelseförlopp', value: lines(analysis.course) },
            { label: 'Slutsats', value: lines(analysis.conclusion) },
            { label: 'Analysledare', value: analysis.responsible },
          ]}
        />
      )}
    </Card>
  )
}

const lines = (text: string | null) => text && <span className={classes.text}>{text}</span>

function TextsForm({ view, onClose }: { view: EventAnalysisView; onClose: () => void }) {
  const { kind, id, analysis } = view
  const { data: choices } = useQuery(ask('register.choices', {}))
  const opened = useOpenedForm()
  const save = useCommand('collect.saveEventAnalysis')
  const form = useRecordForm<Draft>({
    draftKey: `analysis:${kind}:${id}`,
    schema: EventAnalysisDraft,
    initial: {
      question: analysis?.question ?? null,
      course: analysis?.course ?? null,
      conclusion: analysis?.conclusion ?? null,
      responsible: analysis?.responsible ?? null,
    },
    version: analysis?.version ?? null,
    freeTexts: ['question', 'course', 'conclusion', 'responsible'],
    save: async (draft, version) => {
      await save.mutateAsync({ kind, id, version, draft })
      onClose()
    },
  })
  const { hint, ...responsible } = form.text('responsible')
  const course = form.text('course')
  return (
    <Card title="Vad som hände">
      <form
        ref={opened}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save()
        }}
      >
        <Stack gap={4}>
          {form.message !== null && <Notice kind="error" title={form.message} />}
          {form.restored && <Notice title="Det du skrev förra gången finns kvar.">Det är inte sparat än.</Notice>}
          <TextArea {...form.text('question')} rows={2} />
          <TextArea
            {...course}
            rows={6}
            hint={course.hint ?? 'I tidsordning, ett steg per rad. Skriv inget om enskilda personer.'}
          />
          <TextArea {...form.text('conclusion')} rows={3} />
          <Autocomplete
            {...responsible}
            description={hint ?? 'En roll, inte ett personnamn.'}
            data={choices?.roles ?? []}
            limit={8}
            maxLength={120}
          />
          <FormActions>
            <Button
              onClick={() => {
                form.discard()
                onClose()
              }}
            >
              Avbryt
            </Button>
            <Button look="primary" type="submit" busy={form.saving}>
              Spara
            </Button>
          </FormActions>
        </Stack>
        <ConflictDialog form={form} />
      </form>
    </Card>
  )
}
