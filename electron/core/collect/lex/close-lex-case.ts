import { lexDateErrors } from '../../../../shared/domain/lex/dates'
import { reasonsNotToClose } from '../../../../shared/domain/lex/may'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { lexRepo, type StoredLex, toCase } from './lex-repo'
import { tableOf } from './lex-sql'
import { refuseUnchangeable } from './save-lex-report'

/** Closes a case when nothing in it waits, or opens a closed one again (`closedOn` null). */
export const closeLexCase: Handler<'collect.closeLexCase'> = (context, { kind, id, version, closedOn }) => {
  const table = recordedTable(context, tableOf[kind])
  const stored = table.byId(id) as StoredLex
  if (closedOn !== null) {
    refuseUnchangeable(stored)
    const before = toCase(kind, stored)
    const [reason] = reasonsNotToClose(before, lexRepo(context.db, kind).analysis(id)?.openMeasures ?? 0)
    if (reason !== undefined) throw new AppError({ code: 'RULE_BROKEN', userMessage: `${reason} Inget har ändrats.` })
    refuseFields(lexDateErrors({ ...before, closedOn }, context.today))
  }
  return toCase(kind, table.update(id, version, { closedOn }) as StoredLex)
}

/** An archived case leaves lists and figures; it can be brought back. */
export const archiveLexCase: Handler<'collect.archiveLexCase'> = (context, { kind, id, version, archived }) => {
  const table = recordedTable(context, tableOf[kind])
  if ((table.byId(id).archivedAt === null) === archived) {
    table.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  }
  return null
}
