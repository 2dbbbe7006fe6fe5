import type { writingContract } from '../../../../shared/contracts/writing'
import type { Handlers } from '../../handler'
import { addSection } from './add-section'
import { archiveDraft } from './archive-draft'
import { askComment } from './ask-comment'
import { assignSection } from './assign-section'
import { beginDraft } from './begin-draft'
import { changeChoice } from './change-choice'
import { compareFigures } from './compare-figures'
import { draft } from './draft'
import { drafts, findDraft } from './drafts'
import { includeSection } from './include-section'
import { markReady } from './mark-ready'
import { moveSection } from './move-section'
import { newRevision } from './new-revision'
import { readThrough } from './read-through'
import { refreshFigures } from './refresh-figures'
import { renameDraft } from './rename-draft'
import { renameSection } from './rename-section'
import { restoreSection } from './restore-section'
import { saveSection } from './save-section'
import { section } from './section'
import { sectionHistory } from './section-history'
import { useEarlier } from './use-earlier'
import { useSuggestion } from './use-suggestion'
import { writeComment } from './write-comment'

export const writingHandlers: Pick<Handlers, keyof typeof writingContract> = {
  'report.drafts': drafts,
  'report.findDraft': findDraft,
  'report.beginDraft': beginDraft,
  'report.draft': draft,
  'report.section': section,
  'report.saveSection': saveSection,
  'report.useSuggestion': useSuggestion,
  'report.useEarlier': useEarlier,
  'report.readThrough': readThrough,
  'report.markReady': markReady,
  'report.includeSection': includeSection,
  'report.assignSection': assignSection,
  'report.renameSection': renameSection,
  'report.moveSection': moveSection,
  'report.addSection': addSection,
  'report.askComment': askComment,
  'report.writeComment': writeComment,
  'report.sectionHistory': sectionHistory,
  'report.restoreSection': restoreSection,
  'report.compareFigures': compareFigures,
  'report.refreshFigures': refreshFigures,
  'report.changeChoice': changeChoice,
  'report.renameDraft': renameDraft,
  'report.newRevision': newRevision,
  'report.archiveDraft': archiveDraft,
}
