import type { ForumRow } from '../../../shared/contracts/forum'
import { forumKindNames } from '../../../shared/text/act-names'
import { visitPlaceNames } from '../../../shared/text/collect-names'
import { formatNumber } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Facts, Row, SidePanel, Stack } from '../../ui'
import { capital } from '../register/form-values'
import { RecordHistory } from '../register/record-history'
import classes from './forum.module.css'

interface ForumPanelProps {
  forum: ForumRow
  onEdit: () => void
  onClose: () => void
}

/** One meeting beside the list. */
export function ForumPanel({ forum, onEdit, onClose }: ForumPanelProps) {
  const archive = useCommand('act.archiveForum')
  const { id, version, archivedAt } = forum
  const toggle = () => archive.mutate({ id, version, archived: archivedAt === null })
  return (
    <SidePanel
      title={forum.title}
      wide
      onClose={onClose}
      foot={
        archivedAt !== null ? (
          <Button icon="undo" busy={archive.isPending} onClick={toggle}>
            Hämta tillbaka
          </Button>
        ) : (
          <Row>
            <Button icon="archive" busy={archive.isPending} onClick={toggle}>
              Arkivera
            </Button>
            <Button look="primary" onClick={onEdit}>
              Ändra
            </Button>
          </Row>
        )
      }
    >
      <Stack gap={4}>
        <CommandError error={archive.error} />
        {forum.topics !== null && <p className={classes.text}>{forum.topics}</p>}
        <Facts
          as="rows"
          facts={[
            { label: 'Slag', value: capital(forumKindNames[forum.kind]) },
            { label: 'Dag', value: forum.heldOn },
            { label: 'Plats', value: forum.place && capital(visitPlaceNames[forum.place]) },
            { label: 'Deltagare', value: forum.participants === null ? null : formatNumber(forum.participants) },
            { label: 'Nämnd', value: forum.committeeName ?? 'Alla nämnder' },
            ...(forum.serviceAreaName === null ? [] : [{ label: 'Område', value: forum.serviceAreaName }]),
            ...(forum.serviceTypeName === null ? [] : [{ label: 'Insats', value: forum.serviceTypeName }]),
            { label: 'Ansvarig', value: forum.responsible },
            ...(forum.note === null
              ? []
              : [{ label: 'Anteckning', value: <span className={classes.text}>{forum.note}</span> }]),
          ]}
        />
        <RecordHistory recordType="informationForum" recordId={id} />
      </Stack>
    </SidePanel>
  )
}
