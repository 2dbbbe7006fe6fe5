import {
  demandErrors,
  reasonsNotToCloseSupervision,
  supervisionDateErrors,
} from '../../../../shared/domain/supervision/supervision'
import { isBlank } from '../../../../shared/domain/blank'
import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { linkedRecord, refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { refuseParty } from '../lex/party'
import { supervisionRepo } from './supervision-repo'

/** Registers a tillsyn or revision (`id` null) or changes one. A title stands once: Att göra and workbook call it by that. */
export const saveSupervision: Handler<'collect.saveSupervision'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'supervision')
  const before = id === null ? undefined : table.byId(id)
  if (before !== undefined) refuseUnchangeable(before)
  const fields = emptyToNull(draft)
  refuseSameTitle(context, fields.title, id)
  refuseFields(supervisionDateErrors({ ...fields, closedOn: null }, context.today))
  if (fields.body === 'other' && isBlank(fields.bodyName)) refuseFields({ bodyName: 'Skriv vilken myndighet det är.' })
  const { committeeId, serviceAreaId } = fields
  if (committeeId !== null) linkedRecord(context, 'committee', 'committeeId', committeeId, before?.committeeId ?? null)
  if (serviceAreaId !== null) {
    linkedRecord(context, 'serviceArea', 'serviceAreaId', serviceAreaId, before?.serviceAreaId ?? null)
  }
  const unit = refuseParty(context, fields, before)
  const written = {
    ...fields,
    bodyName: fields.body === 'other' ? fields.bodyName : null,
    providerId: fields.providerId ?? unit?.providerId ?? null,
  }
  return id === null ? table.insert(written) : table.update(id, version, written)
}

/** Adds a demand (`id` null) or tells what has been done about one. */
export const saveDemand: Handler<'collect.saveDemand'> = (context, { supervisionId, id, version, draft }) => {
  const supervision = recordedTable(context, 'supervision').byId(supervisionId)
  refuseUnchangeable(supervision)
  const fields = emptyToNull(draft)
  refuseFields(demandErrors(fields, supervision.decidedOn, context.today))
  const table = recordedTable(context, 'supervisionDemand')
  if (id !== null) return table.update(id, version, fields)
  return table.insert({ ...fields, supervisionId, position: supervisionRepo(context.db).nextPosition(supervisionId) })
}

export const removeDemand: Handler<'collect.removeDemand'> = (context, { id, version }) => {
  const table = recordedTable(context, 'supervisionDemand')
  refuseUnchangeable(recordedTable(context, 'supervision').byId(table.byId(id).supervisionId))
  table.remove(id, version)
  return null
}

/** Closes a tillsyn when nothing in it is owed, or opens a closed one again (`closedOn` null). */
export const closeSupervision: Handler<'collect.closeSupervision'> = (
  context,
  { id, version, closedOn, closedNote },
) => {
  const table = recordedTable(context, 'supervision')
  if (closedOn === null) return table.update(id, version, { closedOn: null, closedNote: null })
  const before = table.byId(id)
  refuseUnchangeable(before)
  const demands = supervisionRepo(context.db).demands(id, context.today)
  const openDemands = demands.filter(({ doneOn }) => doneOn === null).length
  const [reason] = reasonsNotToCloseSupervision({ ...before, demands: demands.length, openDemands })
  if (reason !== undefined) throw broken(reason)
  refuseFields(supervisionDateErrors({ ...before, closedOn }, context.today))
  return table.update(id, version, { closedOn, closedNote: isBlank(closedNote) ? null : closedNote })
}

/** An archived tillsyn leaves lists and figures; it can be brought back. */
export const archiveSupervision: Handler<'collect.archiveSupervision'> = (context, { id, version, archived }) => {
  const table = recordedTable(context, 'supervision')
  if ((table.byId(id).archivedAt === null) === archived) {
    table.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  }
  return null
}

function refuseUnchangeable({ title, archivedAt, closedOn }: Tables['supervision']): void {
  if (archivedAt !== null) throw broken(`”${title}” är arkiverad. Hämta tillbaka den först.`)
  if (closedOn !== null) throw broken(`”${title}” är avslutad. Öppna den igen om något ska ändras.`)
}

function refuseSameTitle({ db }: Context, title: string, id: string | null): void {
  const same = supervisionRepo(db).sameTitle(title, id)
  if (same === undefined) return
  const archived = same.archivedAt === null ? '' : ', men är arkiverad'
  refuseFields({ title: `Rubriken finns redan${archived}. Lägg till år eller vad som skiljer dem åt.` })
}

const broken = (sentence: string): AppError =>
  new AppError({ code: 'RULE_BROKEN', userMessage: `${sentence} Inget har ändrats.` })
