import type { Section, SectionRow } from '../../../shared/contracts/writing'
import { formatDateTime } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { Button, Card, Facts, Row, Stack } from '../../ui'
import { AssignedRole } from './assigned-role'
import { SectionActions } from './section-actions'
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

/** What is decided about a section beside its words: who writes it, where it stands, what it is called, its history. */
export function SectionPanel(props: SectionPanelProps) {
  const { section, sections, roles, canEdit, commands } = props
  const { row, savedAt, savedBy } = section
  const at = sections.findIndex(({ id }) => id === row.id)
  const last = sections.length - 1
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
            ...(canEdit || row.assignedTo === null ? [] : [{ label: 'Skrivs av', value: row.assignedTo }]),
          ]}
        />
        {canEdit && (
          <>
            <AssignedRole key={`${row.id} ${row.assignedTo}`} row={row} roles={roles} onAssign={commands.assign} />
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
                aria-disabled={at === last}
                onClick={() => at < last && commands.move(row, at + 1)}
              >
                Flytta ner
              </Button>
            </Row>
          </>
        )}
        <SectionActions {...props} onInclude={(included) => commands.include(row, included)} />
      </Stack>
    </Card>
  )
}
