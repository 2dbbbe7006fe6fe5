import { canPlace } from '../../../../shared/domain/management-system/tree'
import { AppError, assertRule } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { processNamed, type ProcessRecord, processTable, siblingsUnder } from './process-repo'

/** Saves a process, sub-process or activity; a new one stands last among its siblings. */
export const saveProcess: Handler<'analyse.saveProcess'> = (context, { id, version, place, draft }) => {
  const table = processTable(context)
  if (id !== null) {
    const before = table.byId(id)
    requireFreeName(context, before.parentId, draft.name, id)
    table.update(id, version ?? 0, { ...draft, serviceAreaId: areaOn(before.level, draft.serviceAreaId) })
    return { id }
  }
  if (place === null) {
    throw new AppError({ code: 'INVALID_INPUT', userMessage: 'Välj var den ska ligga. Inget har sparats.' })
  }
  const { parentId, level } = place
  const parent = parentId === null ? null : table.byId(parentId)
  assertRule(canPlace(level, parent))
  if (parent !== null) requireStanding(parent)
  requireFreeName(context, parentId, draft.name, null)
  const position = siblingsUnder(context.db, parentId).length
  return {
    id: table.insert({ ...draft, serviceAreaId: areaOn(level, draft.serviceAreaId), parentId, level, position }).id,
  }
}

const areaOn = (level: ProcessRecord['level'], serviceAreaId: string | null): string | null =>
  level === 'process' ? serviceAreaId : null

/** Nothing is put under what is archived: it would not be seen. @throws AppError RULE_BROKEN */
export function requireStanding({ archivedAt, name }: Pick<ProcessRecord, 'archivedAt' | 'name'>): void {
  if (archivedAt === null) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${name} är arkiverad. Återställ den först. Inget har sparats.`,
  })
}

/** Two with the same name in the same place can't be told apart. @throws AppError RULE_BROKEN */
export function requireFreeName({ db }: Context, parentId: string | null, name: string, ownId: string | null): void {
  const same = processNamed(db, parentId, name)
  if (same === undefined || same.id === ownId) return
  const sentence =
    same.archivedAt === null ? `${same.name} finns redan på samma plats.` : `${same.name} finns redan, arkiverad.`
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${sentence} ${same.archivedAt === null ? 'Välj ett annat namn.' : 'Återställ den eller välj ett annat namn.'} Inget har sparats.`,
    fields: { name: sentence },
  })
}
