import type { Output } from '../../../shared/contracts'
import type { ChecklistArea, ChecklistQuestion } from '../../../shared/contracts/checklist'

/** Everything that the page of a checklist shows. */
export type ChecklistView = Output<'collect.checklist'>

/** What stands in the panel beside the checklist. */
export type Editing =
  | { what: 'checklist' }
  | { what: 'area'; area: ChecklistArea | null }
  | { what: 'question'; areaId: string; question: ChecklistQuestion | null }
  | { what: 'difference'; fromId: string }
  | null
