import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { ask, useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { Button, confirmDialog } from '../../ui'
import { SurveyForm } from './survey-form'

/** What is written: a registered result, or a new one about what was looked at. */
export interface Edited {
  id: string | null
  start: Partial<ClientInput<'collect.saveSurveyResult'>['draft']>
}

interface SurveyEditorProps {
  edited: Edited
  year: number
  limit: number
  onClose: () => void
}

/** The form, with the record fetched first: a small group's figures are nowhere else on screen. */
export function SurveyEditor({ edited, ...rest }: SurveyEditorProps) {
  if (edited.id === null) return <SurveyForm record={null} start={edited.start} {...rest} onSaved={rest.onClose} />
  return <ExistingResult id={edited.id} {...rest} />
}

function ExistingResult({ id, ...rest }: Omit<SurveyEditorProps, 'edited'> & { id: string }) {
  const { data } = useQuery(ask('collect.surveyResult', { id }))
  const remove = useCommand('collect.removeSurveyResult')
  if (data === undefined || data.id !== id) return null
  const askAndRemove = async () => {
    const sure = await confirmDialog({
      title: 'Ta bort resultatet?',
      body: 'Det försvinner ur tabeller och diagram. Ändringsloggen visar att det har funnits.',
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id, version: data.version }, { onSuccess: rest.onClose })
  }
  return (
    <SurveyForm record={data} start={{}} {...rest} onSaved={rest.onClose}>
      <CommandError error={remove.error} />
      <div>
        <Button look="link" icon="trash" busy={remove.isPending} onClick={() => void askAndRemove()}>
          Ta bort resultatet
        </Button>
      </div>
    </SurveyForm>
  )
}
