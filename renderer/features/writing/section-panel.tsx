import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import type { Section, SectionRow } from '../../../shared/contracts/writing'
import { formatDateTime } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Card, Facts, Row, Stack } from '../../ui'
import { CommentDialog } from './comment-dialog'
import { HistoryDialog } from './history-dialog'
import { OneLineDialog } from './one-line-dialog'
import { stateOf } from './section-words'
import type { SectionCommands } from './use-section-commands'
import classes from './writing.module.css'

interface SectionPanelProps {
  section: Section
  sections: readonly SectionRow[]
  draftId: string
  roles: readonly string[]
  words: string
  canEdit: boolean
  commands: SectionCommands
  onChoose: (id: string) => void
}

type Doing = 'rename' | 'add' | 'comment' | 'ask' | 'history' | null

/** What is decided about a section beside its words: who writes it, where it stands, what it is called, its history. */
export function SectionPanel({
  section,
  sections,
  draftId,
  roles,
  words,
  canEdit,
  commands,
  onChoose,
}: SectionPanelProps) {
  const { row, comment, savedAt, savedBy } = section
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const at = sections.findIndex(({ id }) => id === row.id)
  const others = sections.filter(({ id }) => id !== row.id)
  return (
    <Card title="Avsnittet" className={classes.panelCard}>
      <Stack gap={4}>
        <CommandError error={commands.error} />
        <Facts
          as="rows"
          facts={[
            { label: 'Läge', value: stateOf(row).words },
            { label: 'Text', value: row.isHandwritten ? 'egen' : 'förslag ur siffrorna' },
            ...(row.isHandwritten
              ? [{ label: 'Sparat', value: `${formatDateTime(savedAt)}${savedBy === null ? '' : `, ${savedBy}`}` }]
              : []),
            ...(row.heading === row.kindHeading ? [] : [{ label: 'Slagets rubrik', value: row.kindHeading }]),
          ]}
        />
        {canEdit && <Assigned key={`${row.id} ${row.assignedTo}`} row={row} roles={roles} onAssign={commands.assign} />}
        {!canEdit && row.assignedTo !== null && (
          <Facts as="rows" facts={[{ label: 'Skrivs av', value: row.assignedTo }]} />
        )}
        {canEdit && (
          <>
            <Row>
              <Button
                look="quiet"
                inRow
                icon="arrowUp"
                aria-disabled={at === 0}
                onClick={() => at > 0 && commands.move(row, at - 1)}
              >
                Flytta upp
              </Button>
              <Button
                look="quiet"
                inRow
                icon="arrowDown"
                aria-disabled={at === others.length}
                onClick={() => at < others.length && commands.move(row, at + 1)}
              >
                Flytta ner
              </Button>
            </Row>
            <Row>
              <Button look="quiet" inRow icon="pencil" onClick={() => setDoing('rename')}>
                Byt rubrik
              </Button>
              <Button
                look="quiet"
                inRow
                icon={row.included ? 'eyeOff' : 'eye'}
                onClick={() => commands.include(row, !row.included)}
              >
                {row.included ? 'Utelämna' : 'Ta med'}
              </Button>
              {comment === null && (
                <>
                  <Button look="quiet" inRow icon="mail" onClick={() => setDoing('ask')}>
                    Begär kommentar
                  </Button>
                  <Button look="quiet" inRow icon="person" onClick={() => setDoing('comment')}>
                    Skriv kommentar
                  </Button>
                </>
              )}
              <Button look="quiet" inRow icon="plus" onClick={() => setDoing('add')}>
                Nytt avsnitt efter
              </Button>
            </Row>
          </>
        )}
        <Row>
          <Button look="quiet" inRow icon="history" onClick={() => setDoing('history')}>
            Historik
          </Button>
        </Row>
      </Stack>
      {doing === 'rename' && <Rename row={row} onClose={close} />}
      {doing === 'add' && (
        <Add
          draftId={draftId}
          afterId={row.id}
          onClose={close}
          onAdded={(id) => {
            close()
            onChoose(id)
          }}
        />
      )}
      {(doing === 'comment' || doing === 'ask') && (
        <CommentDialog section={section} roles={roles} task={doing === 'ask' ? 'ask' : 'write'} onClose={close} />
      )}
      {doing === 'history' && <HistoryDialog section={section} words={words} canEdit={canEdit} onClose={close} />}
    </Card>
  )
}

interface AssignedProps {
  row: SectionRow
  roles: readonly string[]
  onAssign: (row: SectionRow, role: string | null) => void
}

/** Saved when the field is left or a role is chosen. */
function Assigned({ row, roles, onAssign }: AssignedProps) {
  const [role, setRole] = useState(row.assignedTo ?? '')
  const save = (value: string) => {
    if ((value === '' ? null : value) !== row.assignedTo) onAssign(row, value === '' ? null : value)
  }
  return (
    <Autocomplete
      label="Skrivs av (roll)"
      openOnFocus={false}
      data={[...roles]}
      maxLength={120}
      value={role}
      onChange={setRole}
      onOptionSubmit={save}
      onBlur={() => save(role)}
    />
  )
}

function Rename({ row, onClose }: { row: SectionRow; onClose: () => void }) {
  const command = useCommand('report.renameSection')
  return (
    <OneLineDialog
      title="Byt rubrik"
      label="Rubrik i det här dokumentet"
      hint={`Lämnas den tom heter avsnittet ${row.kindHeading}.`}
      initial={row.heading}
      confirm="Byt rubrik"
      error={command.error}
      busy={command.isPending}
      onConfirm={(text) =>
        command.mutate(
          { id: row.id, version: row.version, heading: text.trim() === '' || text === row.kindHeading ? null : text },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  )
}

interface AddProps {
  draftId: string
  afterId: string
  onClose: () => void
  onAdded: (id: string) => void
}

function Add({ draftId, afterId, onClose, onAdded }: AddProps) {
  const command = useCommand('report.addSection')
  return (
    <OneLineDialog
      title="Nytt avsnitt"
      label="Rubrik"
      hint="Avsnittet läggs efter det som är öppet."
      confirm="Lägg till avsnittet"
      error={command.error}
      busy={command.isPending}
      onConfirm={(heading) => command.mutate({ draftId, afterId, heading }, { onSuccess: ({ id }) => onAdded(id) })}
      onClose={onClose}
    />
  )
}
