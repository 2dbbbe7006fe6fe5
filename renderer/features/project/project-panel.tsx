import type { ProjectRow } from '../../../shared/contracts/project'
import { projectKindNames } from '../../../shared/text/collect-names'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Facts, Row, SidePanel, Stack } from '../../ui'
import { capital } from '../register/form-values'
import { RecordHistory } from '../register/record-history'
import { ProjectState } from './project-columns'
import classes from './project.module.css'

interface ProjectPanelProps {
  project: ProjectRow
  onEdit: () => void
  onClose: () => void
}

/** One project or cooperation beside the list. */
export function ProjectPanel({ project, onEdit, onClose }: ProjectPanelProps) {
  const archive = useCommand('plan.archiveProject')
  const { id, version, archivedAt } = project
  const toggle = () => archive.mutate({ id, version, archived: archivedAt === null })
  return (
    <SidePanel
      title={project.title}
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
        <div>
          <ProjectState row={project} />
        </div>
        {project.what !== null && <p className={classes.text}>{project.what}</p>}
        <Facts
          as="rows"
          facts={[
            { label: 'Slag', value: capital(projectKindNames[project.kind]) },
            { label: 'Med vem', value: project.withWhom },
            { label: 'Ansvarig', value: project.responsible },
            { label: 'Nämnd', value: project.committeeName ?? 'Alla nämnder' },
            ...(project.serviceAreaName === null ? [] : [{ label: 'Område', value: project.serviceAreaName }]),
            { label: 'Börjar', value: project.startsOn },
            { label: 'Till och med', value: project.endsOn ?? 'tills vidare' },
            { label: 'Resultat', value: project.result && <span className={classes.text}>{project.result}</span> },
          ]}
        />
        <RecordHistory recordType="project" recordId={id} />
      </Stack>
    </SidePanel>
  )
}
