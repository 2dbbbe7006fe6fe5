import type { checklistContract } from '../../../../shared/contracts/checklist'
import type { RoomHandlers } from '../../handler'
import { answerHandlers } from '../answer'
import { addShippedChecklists } from './add-shipped'
import { archiveChecklist } from './archive-checklist'
import { moveChecklistArea, removeChecklistArea, saveChecklistArea } from './areas'
import { copyChecklist } from './copy-checklist'
import { decideChecklist } from './decide-checklist'
import { difference } from './difference'
import { exportChecklist } from './export-checklist'
import { getChecklist } from './get-checklist'
import { importChecklist } from './import-checklist'
import { listChecklists } from './list-checklists'
import { moveChecklistQuestion, removeChecklistQuestion, saveChecklistQuestion } from './questions'
import { removeChecklistDraft } from './remove-draft'
import { reviseChecklist } from './revise-checklist'
import { saveChecklist } from './save-checklist'
import { saveChecklistNote } from './save-note'

export const checklistHandlers: Pick<RoomHandlers<'collect'>, keyof typeof checklistContract> = {
  ...answerHandlers,
  'collect.checklists': listChecklists,
  'collect.checklist': getChecklist,
  'collect.saveChecklist': saveChecklist,
  'collect.archiveChecklist': archiveChecklist,
  'collect.copyChecklist': copyChecklist,
  'collect.addShippedChecklists': addShippedChecklists,
  'collect.reviseChecklist': reviseChecklist,
  'collect.saveChecklistNote': saveChecklistNote,
  'collect.decideChecklist': decideChecklist,
  'collect.removeChecklistDraft': removeChecklistDraft,
  'collect.saveChecklistArea': saveChecklistArea,
  'collect.moveChecklistArea': moveChecklistArea,
  'collect.removeChecklistArea': removeChecklistArea,
  'collect.saveChecklistQuestion': saveChecklistQuestion,
  'collect.moveChecklistQuestion': moveChecklistQuestion,
  'collect.removeChecklistQuestion': removeChecklistQuestion,
  'collect.checklistDifference': difference,
  'collect.exportChecklist': exportChecklist,
  'collect.importChecklist': importChecklist,
}
