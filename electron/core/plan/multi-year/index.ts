import type { multiYearContract } from '../../../../shared/contracts/multi-year'
import type { Handlers } from '../../handler'
import { multiYearById } from './by-id'
import { coverage } from './coverage'
import { multiYear } from './current'
import { decideMultiYear } from './decide'
import { multiYearDifference } from './difference'
import { moveEntry } from './move-entry'
import { placeEntry } from './place-entry'
import { removeMultiYearDraft } from './remove-draft'
import { removeEntry } from './remove-entry'
import { reviseMultiYear } from './revise'
import { saveMultiYear } from './save-comment'
import { saveEntry } from './save-entry'
import { startMultiYear } from './start'

/** The use cases of the three-year plan. */
export const multiYearHandlers: Pick<Handlers, keyof typeof multiYearContract> = {
  'plan.multiYear': multiYear,
  'plan.multiYearById': multiYearById,
  'plan.startMultiYear': startMultiYear,
  'plan.placeEntry': placeEntry,
  'plan.moveEntry': moveEntry,
  'plan.saveEntry': saveEntry,
  'plan.removeEntry': removeEntry,
  'plan.saveMultiYear': saveMultiYear,
  'plan.decideMultiYear': decideMultiYear,
  'plan.reviseMultiYear': reviseMultiYear,
  'plan.removeMultiYearDraft': removeMultiYearDraft,
  'plan.multiYearDifference': multiYearDifference,
  'plan.coverage': coverage,
}
