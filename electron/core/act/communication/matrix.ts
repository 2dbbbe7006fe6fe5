import { ruleErrors } from '../../../../shared/domain/communication/matrix'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { readMatrices } from './matrices'
import { ruleRepo } from './rule-repo'

/** The matrix as it holds for a nämnd, or the common one, with the rows that can be changed or taken away. */
export const communicationMatrix: Handler<'act.communicationMatrix'> = ({ db }, { committeeId }) => {
  const matrices = readMatrices(db)
  const here = matrices.stored.filter((rule) => rule.committeeId === committeeId)
  return {
    cells: matrices.of(committeeId).map((cell) => {
      const rule = here.find(({ result, audience }) => result === cell.result && audience === cell.audience)
      const { result, audience, owed, how, frequency, days, byDecision, source } = cell
      return {
        result,
        audience,
        owed,
        how,
        frequency,
        days,
        byDecision,
        source,
        documentKinds: [...cell.documentKinds],
        ruleId: rule?.id ?? null,
        version: rule?.version ?? null,
      }
    }),
    ownCommittees: ruleRepo(db)
      .committees()
      .map(({ id, name }) => ({ id, name, cells: matrices.stored.filter((rule) => rule.committeeId === id).length }))
      .filter(({ cells }) => cells > 0),
  }
}

/** Changes a cell: of the nämnd, or the common one that holds where a nämnd has none of its own. */
export const saveCommunicationRule: Handler<'act.saveCommunicationRule'> = (context, input) => {
  const { committeeId, result, audience, version, draft } = input
  refuseFields(ruleErrors(result, audience, draft))
  if (committeeId !== null) recordedTable(context, 'committee').byId(committeeId)
  const table = recordedTable(context, 'communicationRule')
  const { owed, documentKinds, byDecision, ...rest } = draft
  const row = {
    ...rest,
    owed: owed ? 1 : 0,
    byDecision: byDecision ? 1 : 0,
    documentKinds: documentKinds.length === 0 ? null : JSON.stringify(documentKinds),
  }
  const before = ruleRepo(context.db)
    .all()
    .find((rule) => rule.committeeId === committeeId && rule.result === result && rule.audience === audience)
  if (before === undefined) table.insert({ committeeId, result, audience, ...row })
  // A form that knew of no row must not write over one that came in between.
  else table.update(before.id, version ?? 0, row)
  return null
}

/** Back to what holds without the row. */
export const resetCommunicationRule: Handler<'act.resetCommunicationRule'> = (context, { id, version }) => {
  recordedTable(context, 'communicationRule').remove(id, version)
  return null
}
