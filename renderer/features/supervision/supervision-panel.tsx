import { useQuery } from '@tanstack/react-query'
import { capital } from '../register/form-values'
import { bodyWords } from '../../../shared/text/supervision-names'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Facts, Notice, Row, SidePanel, Stack } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { CloseSupervision } from './close-supervision'
import { Demands } from './demands'
import classes from './supervision.module.css'
import { SupervisionChip, SupervisionDue } from './supervision-words'

interface SupervisionPanelProps {
  id: string
  onEdit: () => void
  onClose: () => void
}

/** One tillsyn or revision beside the list: what was decided, what is demanded, what is owed. */
export function SupervisionPanel({ id, onEdit, onClose }: SupervisionPanelProps) {
  const { data: view, error } = useQuery(ask('collect.supervision', { id }))
  const archive = useCommand('collect.archiveSupervision')
  if (error) {
    return (
      <SidePanel title="Går inte att visa" wide onClose={onClose}>
        <Notice kind="error" title={sentenceOf(error)} />
      </SidePanel>
    )
  }
  if (view === undefined) return null
  const { supervision: row, demands } = view
  const { version, archivedAt } = row
  const toggle = () => archive.mutate({ id, version, archived: archivedAt === null })
  return (
    <SidePanel
      title={row.title}
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
            {row.closedOn === null && (
              <Button look="primary" onClick={onEdit}>
                Ändra
              </Button>
            )}
          </Row>
        )
      }
    >
      <Stack gap={4}>
        <CommandError error={archive.error} />
        <div>
          <SupervisionChip row={row} />
          <SupervisionDue row={row} />
        </div>
        <Facts
          as="rows"
          facts={[
            { label: 'Vem', value: capital(bodyWords(row.body, row.bodyName)) },
            { label: 'Diarienummer', value: row.registryNumber },
            { label: 'Nämnd', value: row.committeeName ?? 'Alla nämnder' },
            ...optional('Verksamhetsområde', row.serviceAreaName),
            ...optional('Insats', row.serviceTypeName),
            ...optional('Utförare', row.providerName),
            ...optional('Enhet', row.unitName),
            { label: 'Ansvarig', value: row.responsible },
            { label: 'Inledd', value: row.startedOn },
            { label: 'Beslut', value: row.decidedOn },
            ...optional('Svar senast', row.answerDueOn),
            ...optional('Besvarad', row.answeredOn),
          ]}
        />
        {row.decision !== null && <p className={classes.text}>{row.decision}</p>}
        <Demands key={id} supervision={row} demands={demands} />
        <CloseSupervision key={`${id}-${version}`} view={view} />
        <RecordHistory recordType="supervision" recordId={id} />
      </Stack>
    </SidePanel>
  )
}

const optional = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
