import type { sanctionCaseContract } from '../../../../shared/contracts/sanction-case'
import type { RoomHandlers } from '../../handler'
import { decideProposal } from './decide-proposal'
import { getSanctionCase } from './get-case'
import { listSanctionCases } from './list-cases'
import { prepareSanction } from './prepare'
import { recordSanctionResult } from './record-result'
import { saveProposal } from './save-proposal'
import { withdrawProposal } from './withdraw-proposal'

export const sanctionHandlers: Pick<RoomHandlers<'act'>, keyof typeof sanctionCaseContract> = {
  'act.sanctionCases': listSanctionCases,
  'act.sanctionCase': getSanctionCase,
  'act.prepareSanction': prepareSanction,
  'act.saveProposal': saveProposal,
  'act.withdrawProposal': withdrawProposal,
  'act.decideProposal': decideProposal,
  'act.recordSanctionResult': recordSanctionResult,
}
