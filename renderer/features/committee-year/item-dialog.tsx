import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type MeetingChoice, MeetingItemDraft, type MeetingItemRow } from '../../../shared/contracts/committee-year'
import type { MeetingItemKind } from '../../../shared/contracts/act-values'
import type { DocumentKind } from '../../../shared/contracts/values'
import { meetingItemKindNames } from '../../../shared/text/act-names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FieldGrid, FormActions, type Option, RadioCards, SelectField, TextArea, TextField } from '../../ui/forms'
import { wordOptions } from '../register/form-values'
import { kindChoices } from '../report/kinds'

interface ItemDialogProps {
  /** null: a new one. */
  item: MeetingItemRow | null
  meetingId: string
  /** Meetings to come: where a new item can go. */
  choices: readonly MeetingChoice[]
  onClose: () => void
  onSaved?: (meetingId: string) => void
}

const named = (rows: ReadonlyArray<{ id: string; name: string }>) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** A prepared step that is decided is no longer offered, but stays where it was chosen. */
function withOwn(proposals: readonly Option[], item: MeetingItemRow | null): readonly Option[] {
  const id = item?.proposalId ?? null
  if (id === null || proposals.some(({ value }) => value === id)) return proposals
  return [...proposals, { value: id, label: item?.proposalName ?? '' }]
}

/** What goes to a meeting: title, decision or information, and which document is to be written or is there. */
export function ItemDialog({ item, meetingId, choices, onClose, onSaved }: ItemDialogProps) {
  const save = useCommand('act.saveMeetingItem')
  const form = useRecordForm({
    draftKey: `meetingItem:${item?.id ?? `new-${meetingId}`}`,
    schema: MeetingItemDraft,
    initial: {
      meetingId: item?.meetingId ?? meetingId,
      title: item?.title ?? '',
      kind: (item?.kind ?? 'decision') as MeetingItemKind | null,
      documentKind: item?.documentKind ?? null,
      documentId: item?.documentId ?? null,
      proposalId: item?.proposalId ?? null,
      planId: item?.planId ?? null,
      responsible: item?.responsible ?? null,
      note: item?.note ?? null,
    },
    version: item?.version ?? null,
    freeTexts: ['title', 'responsible', 'note'],
    save: async (draft, version) => {
      await save.mutateAsync({ id: item?.id ?? null, version, draft: draft as never })
      onSaved?.(draft.meetingId)
      onClose()
    },
  })
  const { values, set } = form
  const { data } = useQuery(ask('act.itemChoices', { meetingId: values.meetingId, documentKind: values.documentKind }))
  const documents = (data?.documents ?? []).map(({ id, title, createdOn }) => ({
    value: id,
    label: `${title} (${createdOn})`,
  }))
  const proposals = named(data?.proposals ?? [])
  const { hint, ...responsible } = form.text('responsible')
  const known = choices.some(({ id }) => id === values.meetingId)
  return (
    <Dialog title={item === null ? 'Nytt ärende till nämnden' : 'Ändra ärendet'} opened onClose={onClose} wide>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save()
        }}
      >
        <Stack gap={4}>
          {form.message !== null && <Notice kind="error" title={form.message} />}
          <TextField {...form.text('title')} required focusFirst maxLength={300} />
          <RadioCards
            {...form.field('kind')}
            label="Slag"
            least={8}
            options={wordOptions(meetingItemKindNames)}
            onChange={(kind) => set('kind', kind)}
          />
          <FieldGrid>
            {known && (
              <SelectField
                {...form.field('meetingId')}
                required
                options={choices.map(({ id, heldOn, committeeName }) => ({
                  value: id,
                  label: `${heldOn} ${committeeName}`,
                }))}
                onChange={(id) => {
                  set('meetingId', id ?? values.meetingId)
                  set('documentId', null)
                  set('proposalId', null)
                }}
              />
            )}
            <SelectField
              {...form.field('documentKind')}
              hint="Kopplas hit av sig självt när det skrivs."
              placeholder="Inget dokument"
              clearable
              options={kindChoices.map(({ value, label, group }) => ({ value, label, group }))}
              onChange={(kind) => {
                set('documentKind', kind as DocumentKind | null)
                set('documentId', null)
              }}
            />
            {documents.length > 0 && (
              <SelectField {...form.field('documentId')} placeholder="Inte skrivet än" clearable options={documents} />
            )}
            {(proposals.length > 0 || values.proposalId !== null) && (
              <SelectField
                {...form.field('proposalId')}
                placeholder="Inget förslag"
                clearable
                onChange={(id) => {
                  set('proposalId', id)
                  const chosen = proposals.find(({ value }) => value === id)
                  if (chosen === undefined || values.title.trim() !== '') return
                  set('title', chosen.label)
                  set('documentKind', 'tjansteskrivelse-sanktion')
                }}
                options={withOwn(proposals, item)}
              />
            )}
            {(data?.plans.length ?? 0) > 0 && (
              <SelectField
                {...form.field('planId')}
                placeholder="Ingen plan"
                clearable
                options={named(data?.plans ?? [])}
              />
            )}
            <Autocomplete
              {...responsible}
              description={hint ?? 'En roll, inte ett personnamn.'}
              openOnFocus={false}
              data={data?.responsibles ?? []}
              maxLength={120}
            />
          </FieldGrid>
          <TextArea {...form.text('note')} rows={2} />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={form.saving}>
            Spara
          </Button>
        </FormActions>
      </form>
      <ConflictDialog form={form} />
    </Dialog>
  )
}
