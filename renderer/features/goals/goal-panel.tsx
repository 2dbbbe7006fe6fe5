import type { GoalRow } from '../../../shared/contracts/goals'
import { goalKindNames } from '../../../shared/text/names'
import { useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { Button, ButtonLink, Facts, Row, SidePanel, Stack } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { GoalTertials } from './goal-tertials'
import { capital, GoalStatus } from './goal-words'

interface GoalPanelProps {
  goal: GoalRow
  onEdit: () => void
  onClose: () => void
}

/** One mål or uppdrag beside the list: what it says, what it points at, and what has happened to it. */
export function GoalPanel({ goal, onEdit, onClose }: GoalPanelProps) {
  const archive = useCommand('plan.archiveGoal')
  const restore = useCommand('plan.restoreGoal')
  const { id, version } = goal
  const isArchived = goal.archivedAt !== null
  return (
    <SidePanel
      title={goal.title}
      wide
      onClose={onClose}
      foot={
        isArchived ? (
          <Button icon="undo" busy={restore.isPending} onClick={() => restore.mutate({ id, version })}>
            Hämta tillbaka
          </Button>
        ) : (
          <Row>
            <Button icon="archive" busy={archive.isPending} onClick={() => archive.mutate({ id, version })}>
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
        <CommandError error={archive.error ?? restore.error} />
        <Facts
          as="rows"
          facts={[
            { label: 'Typ', value: goal.kind === null ? null : capital(goalKindNames[goal.kind]) },
            { label: 'År', value: String(goal.year) },
            { label: 'Nämnd', value: goal.committeeName ?? 'Alla nämnder' },
            { label: 'Från', value: goal.givenBy },
            { label: 'Ansvarig', value: goal.responsible },
            { label: 'Status', value: goal.status === null ? null : <GoalStatus status={goal.status} /> },
            ...optional('Verksamhetsområde', goal.serviceAreaName),
            ...optional('Insats', goal.serviceTypeName),
            ...optional('Utförare', goal.providerName),
          ]}
        />
        {goal.comment !== null && <p style={{ whiteSpace: 'pre-line' }}>{goal.comment}</p>}
        {goal.weighs && (
          <div>
            <ButtonLink look="link" icon="link" href="/analysera/prioriteringar">
              {`Ger poäng i prioriteringarna för ${goal.year}`}
            </ButtonLink>
          </div>
        )}
        {!isArchived && <GoalTertials goal={goal} />}
        <RecordHistory recordType="goal" recordId={id} />
      </Stack>
    </SidePanel>
  )
}

const optional = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
