import type { Input } from '../../../../shared/contracts'
import { lexDateErrors } from '../../../../shared/domain/lex/dates'
import { lexFactErrors, reasonsNotToWrite } from '../../../../shared/domain/lex/may'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { type StoredLex, toCase } from './lex-repo'
import { tableOf } from './lex-sql'
import { refuseUnchangeable } from './save-lex-report'

type Draft = Input<'collect.saveLexPart'>['draft']

/** Writes one part of a case: each in its turn, with days in order. */
export const saveLexPart: Handler<'collect.saveLexPart'> = (context, { kind, id, version, draft }) => {
  const table = recordedTable(context, tableOf[kind])
  const stored = table.byId(id) as StoredLex
  refuseUnchangeable(stored)
  const before = toCase(kind, stored)
  const [reason] = reasonsNotToWrite(draft.part, before)
  if (reason !== undefined) throw new AppError({ code: 'RULE_BROKEN', userMessage: `${reason} Inget har sparats.` })
  const fields = fieldsOf(draft, before.reportedToIvo)
  const after = { ...before, ...fields }
  refuseFields({
    ...lexDateErrors(after, context.today),
    ...lexFactErrors(after),
    ...ivoErrors(draft, before),
  })
  const { reportedToIvo } = after
  const written = { ...fields, reportedToIvo: reportedToIvo === null ? null : Number(reportedToIvo) }
  return toCase(kind, table.update(id, version, written as never) as StoredLex)
}

/** What is judged not to be grave is not reported: that is then known, and needs no step of its own. */
function fieldsOf({ part: _part, ...draft }: Draft, reportedToIvo: boolean | null) {
  const fields = emptyToNull(draft)
  const isMild = 'assessment' in fields && (fields.assessment === 'none' || fields.assessment === 'misconduct')
  return isMild && reportedToIvo === null ? { ...fields, reportedToIvo: false } : fields
}

/** A report to IVO has a day, unless it was read in without one. */
function ivoErrors(draft: Draft, before: { reportedToIvo: boolean | null }): Record<string, string> {
  if (draft.part !== 'ivoReport') return {}
  const { reportedToIvo, ivoReportedOn } = draft
  if (reportedToIvo === true && ivoReportedOn === null && before.reportedToIvo !== true) {
    return { ivoReportedOn: 'Ange dagen då det anmäldes till IVO.' }
  }
  if (reportedToIvo !== true && ivoReportedOn !== null) {
    return { reportedToIvo: 'En dag är ifylld: svara ja, eller ta bort dagen.' }
  }
  return {}
}
