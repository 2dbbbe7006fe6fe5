import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord } from '../../register/save-record'
import { indicatorRepo } from './indicator-repo'

/** Makes a nyckeltal (`id` null) or changes one. Its name stands once, and so does its id in Kolada. */
export const saveIndicator: Handler<'collect.saveIndicator'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'indicator')
  const before = id === null ? undefined : table.byId(id)
  if (before !== undefined && before.archivedAt !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `${before.name} är arkiverat och kan inte ändras. Hämta tillbaka det först. Inget har sparats.`,
    })
  }
  const repo = indicatorRepo(context.db)
  const sameName = repo.byName(draft.name)
  if (sameName !== undefined && sameName.id !== id) {
    const archived = sameName.archivedAt === null ? '' : ', men är arkiverat. Hämta tillbaka det i stället'
    throw fieldError({ name: `Nyckeltalet finns redan${archived}.` })
  }
  const sameId = draft.koladaId === null ? undefined : repo.byKoladaId(draft.koladaId)
  if (sameId !== undefined && sameId.id !== id) {
    throw fieldError({ koladaId: `${draft.koladaId} hör redan till ${sameId.name}.` })
  }
  if (draft.serviceAreaId !== null) {
    linkedRecord(context, 'serviceArea', 'serviceAreaId', draft.serviceAreaId, before?.serviceAreaId ?? null)
  }
  return id === null ? table.insert({ ...draft, archivedAt: null }) : table.update(id, version, draft)
}

/** An archived nyckeltal leaves the list and is no longer fetched; its values stay, and it can be brought back. */
export const archiveIndicator: Handler<'collect.archiveIndicator'> = (context, { id, version }) => {
  const table = recordedTable(context, 'indicator')
  if (table.byId(id).archivedAt === null) table.update(id, version, { archivedAt: context.now().toISOString() })
  return null
}

export const restoreIndicator: Handler<'collect.restoreIndicator'> = (context, { id, version }) => {
  recordedTable(context, 'indicator').update(id, version, { archivedAt: null })
  return null
}
