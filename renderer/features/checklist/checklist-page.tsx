import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, EmptyState, Notice, Page, PageHead, SkeletonRows, Stack, WithPanel } from '../../ui'
import { AreaCard } from './area-card'
import { AreaForm } from './area-form'
import { ChecklistActions } from './checklist-actions'
import { ChecklistState, proposedFor } from './checklist-columns'
import { ChecklistDifferencePanel } from './difference-panel'
import { ChecklistForm } from './checklist-form'
import type { Editing } from './editing'
import { QuestionForm } from './question-form'
import { useMoves } from './use-moves'
import classes from './editor.module.css'

/** One checklist in one of its versions: a draft to write in, or a decided one to read. */
export default function ChecklistPage() {
  const { id } = useParams<{ id: string }>()
  const [, go] = useLocation()
  const { values, set } = useAddressFilter(['version'])
  const [editing, setEditing] = useState<Editing>(null)
  const { data: view, error } = useQuery(ask('collect.checklist', { id, versionId: values.version }))
  const moves = useMoves(view)

  if (error) {
    return (
      <Page>
        <PageHead kind="Checklista" title="Checklistan går inte att visa" />
        <Notice kind="error" title={error.data.userMessage} />
      </Page>
    )
  }
  if (view === undefined || view.checklist.id !== id) return <SkeletonRows count={8} />
  const { checklist, shown, areas, questions } = view
  const isDraft = shown.status === 'draft' && checklist.archivedAt === null
  const close = (): void => setEditing(null)

  return (
    <Page fill>
      <PageHead
        kind={`Checklista, version ${shown.revision}`}
        title={checklist.name}
        chip={<ChecklistState row={checklist} />}
        below={
          <>
            {checklist.description !== null && <p>{checklist.description}</p>}
            <p>
              Föreslås för {proposedFor(checklist)}. {stateInWords(view)}
            </p>
          </>
        }
        actions={
          <ChecklistActions
            view={view}
            busy={editing !== null}
            begin={setEditing}
            showVersion={(version) => set('version', version)}
            go={go}
          />
        }
      />
      {moves.error !== null && <Notice kind="error" title={moves.error} />}
      <WithPanel>
        {/* A stop of its own: a decided version has nothing to press in it, and is still scrolled by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.list} role="group" aria-label="Områden och frågor" tabIndex={0}>
          <Stack gap={4}>
            {areas.length === 0 && (
              <EmptyState
                what="Inga områden än."
                why="Frågorna står i områden, till exempel Bemanning och Dokumentation."
                action={
                  isDraft && <Button onClick={() => setEditing({ what: 'area', area: null })}>Nytt område</Button>
                }
              />
            )}
            {areas.map((area, place) => (
              <AreaCard
                key={area.id}
                area={area}
                place={place}
                areas={areas}
                questions={questions}
                isDraft={isDraft}
                moves={moves}
                begin={setEditing}
              />
            ))}
            {isDraft && areas.length > 0 && (
              <div className={classes.addArea}>
                <Button icon="plus" onClick={() => setEditing({ what: 'area', area: null })}>
                  Nytt område
                </Button>
              </div>
            )}
          </Stack>
        </div>
        {editing?.what === 'checklist' && <ChecklistForm checklist={checklist} onClose={close} />}
        {editing?.what === 'area' && (
          <AreaForm key={editing.area?.id ?? 'new'} versionId={shown.id} area={editing.area} onClose={close} />
        )}
        {editing?.what === 'question' && (
          <QuestionForm
            key={editing.question?.id ?? `new:${editing.areaId}`}
            view={view}
            areaId={editing.areaId}
            question={editing.question}
            onClose={close}
          />
        )}
        {editing?.what === 'difference' && (
          <ChecklistDifferencePanel fromId={editing.fromId} toId={shown.id} onClose={close} />
        )}
      </WithPanel>
    </Page>
  )
}

/** Where the shown version stands, and what it is used for. */
function stateInWords({ shown }: NonNullable<Parameters<typeof useMoves>[0]>): string {
  const used = shown.reviews === 0 ? '' : ` Används i ${shown.reviews} granskningar.`
  const note = shown.note === null ? '' : ` Nytt: ${shown.note}`
  if (shown.status === 'draft') return `Den här versionen är ett utkast.${note}`
  const by = `${shown.decidedBy ?? 'uppgift saknas'} ${shown.decidedOn ?? ''}`.trim()
  const state = shown.status === 'decided' ? `Fastställd: ${by}.` : `Fastställd: ${by}, ersatt av en nyare version.`
  return `${state}${used}${note}`
}
