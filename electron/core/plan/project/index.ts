import type { projectContract } from '../../../../shared/contracts/project'
import type { Handlers } from '../../handler'
import { listProjects } from './list-projects'
import { archiveProject, saveProject } from './save-project'

export const projectHandlers: Pick<Handlers, keyof typeof projectContract> = {
  'plan.projects': listProjects,
  'plan.saveProject': saveProject,
  'plan.archiveProject': archiveProject,
}
