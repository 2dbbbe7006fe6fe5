import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { ProjectDraft, type ProjectRow } from '../../../shared/contracts/project'
import { projectKindNames, projectStatusNames } from '../../../shared/text/collect-names'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, RadioCards, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, toOptions, wordOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'

type Draft = ClientInput<'plan.saveProject'>['draft']

interface ProjectFormProps {
  /** null: a new one. */
  project: ProjectRow | null
  committeeId: string | null
  onClose: () => void
  onSaved: (id: string) => void
}

/** A project or a cooperation: what, with whom, until when, and what it led to. */
export function ProjectForm({ project, committeeId, onClose, onSaved }: ProjectFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('plan.saveProject')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `project:${project?.id ?? 'new'}`,
    schema: ProjectDraft,
    initial: draftOf(project, committeeId),
    version: project?.version ?? null,
    freeTexts: ['title', 'what', 'withWhom', 'responsible', 'result'],
    save: async (draft, version) => {
      const { id } = await save.mutateAsync({ id: project?.id ?? null, version, draft: draft as Draft })
      onSaved(id)
    },
  })
  const { hint, ...responsible } = form.text('responsible')
  const { values, set } = form
  const areas = (choices?.serviceAreas ?? []).filter(
    (area) => values.committeeId === null || area.committeeId === null || area.committeeId === values.committeeId,
  )
  return (
    <FormPanel
      title={project === null ? 'Nytt projekt eller samverkan' : 'Ändra projekt eller samverkan'}
      form={form}
      onClose={onClose}
      show={nameOf(
        { committeeId: choices?.committees, serviceAreaId: choices?.serviceAreas },
        { kind: projectKindNames, status: projectStatusNames },
      )}
    >
      <RadioCards
        {...form.field('kind')}
        options={wordOptions(projectKindNames)}
        onChange={(kind) => set('kind', kind)}
        least={8}
      />
      <TextField {...form.text('title')} required />
      <TextArea {...form.text('what')} rows={3} />
      <TextField {...form.text('withWhom')} hint="Andra förvaltningar, regionen, högskolor, föreningar …" />
      <Autocomplete
        {...responsible}
        description={hint ?? 'En roll, inte ett personnamn.'}
        openOnFocus={false}
        data={choices?.roles ?? []}
        maxLength={120}
      />
      <SelectField
        {...form.field('committeeId')}
        options={toOptions(choices?.committees ?? [])}
        placeholder="Alla nämnder"
      />
      <SelectField {...form.field('serviceAreaId')} options={toOptions(areas)} />
      <DateField {...form.field('startsOn')} />
      <DateField {...form.field('endsOn')} hint="Tomt: tills vidare." />
      <RadioCards
        {...form.field('status')}
        options={wordOptions(projectStatusNames)}
        onChange={(status) => set('status', status)}
        least={6}
      />
      <TextArea {...form.text('result')} rows={3} required={values.status === 'done'} />
    </FormPanel>
  )
}

const draftOf = (row: ProjectRow | null, committeeId: string | null): FormValues<Draft> => ({
  title: row?.title ?? '',
  kind: row?.kind ?? 'project',
  what: row?.what ?? null,
  withWhom: row?.withWhom ?? null,
  responsible: row?.responsible ?? null,
  committeeId: row === null ? committeeId : row.committeeId,
  serviceAreaId: row?.serviceAreaId ?? null,
  startsOn: row?.startsOn ?? null,
  endsOn: row?.endsOn ?? null,
  status: row?.status ?? 'planned',
  result: row?.result ?? null,
})
