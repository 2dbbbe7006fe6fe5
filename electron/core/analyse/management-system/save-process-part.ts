import { AppError } from '../../../../shared/errors'
import { processPartKindNames } from '../../../../shared/text/names'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { partNamed, partTable, processTable, riskExists } from './process-repo'
import { requireStanding } from './save-process'

/** Saves a risk, an egenkontroll or a routine of a process. What it is can't be changed afterwards. */
export const saveProcessPart: Handler<'analyse.saveProcessPart'> = (
  context,
  { id, version, processId, kind, draft },
) => {
  const table = partTable(context)
  requireStanding(processTable(context).byId(processId))
  requireFreeTitle(context, processId, kind, draft.title, id)
  if (draft.riskId !== null && !riskExists(context.db, draft.riskId)) {
    throw new AppError({
      code: 'NOT_FOUND',
      userMessage: 'Risken finns inte längre. Välj en annan. Inget har sparats.',
      fields: { riskId: 'Välj en risk ur listan.' },
    })
  }
  if (id === null) return { id: table.insert({ ...draft, processId, kind }).id }
  const before = table.byId(id)
  if (before.processId !== processId || before.kind !== kind) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Delen hör till en annan process. Inget har ändrats.' })
  }
  table.update(id, version ?? 0, draft)
  return { id }
}

function requireFreeTitle(
  { db }: Context,
  processId: string,
  kind: 'risk' | 'control' | 'routine',
  title: string,
  ownId: string | null,
): void {
  const same = partNamed(db, processId, kind, title)
  if (same === undefined || same.id === ownId) return
  const sentence = `Det finns redan en ${processPartKindNames[kind]} med den rubriken${same.archivedAt === null ? '' : ', arkiverad'}.`
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${sentence} ${same.archivedAt === null ? 'Välj en annan rubrik.' : 'Återställ den eller välj en annan rubrik.'} Inget har sparats.`,
    fields: { title: sentence },
  })
}
