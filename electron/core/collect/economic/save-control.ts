import type { EconomicControlDraft, EconomicPartDraft } from '../../../../shared/contracts/economic'
import { controlDayErrors } from '../../../../shared/domain/economic/due'
import { judgementErrors, proposedJudgement } from '../../../../shared/domain/economic/judgement'
import { flatColumns } from '../../../../shared/domain/economic/parts'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord, refuseFields } from '../../register/save-record'
import { readSettings } from '../../settings/settings-repo'
import { emptyToNull } from '../empty-to-null'
import { toRecord } from './control-record'
import { economicRepo } from './economic-repo'

/**
 * Makes a control or changes one, parts and columns together: the only place where the program writes them, so that the
 * workbook and the priorities always say what the parts say.
 */
export const saveEconomicControl: Handler<'collect.saveEconomicControl'> = (
  context,
  { id, version, providerId, draft: written },
) => {
  const draft = cleaned(written)
  const { parts, ...own } = draft
  check(context, id, providerId, draft)
  const table = recordedTable(context, 'economicControl')
  const fields = { ...own, ...flatColumns(parts), providerId }
  const control = id === null ? table.insert(fields) : table.update(id, version, fields)
  writeParts(context, control.id, draft)
  const { settings } = readSettings(context.db)
  return toRecord(control, economicRepo(context.db).parts(control.id), settings.collect.economicControlMonths)
}

const cleaned = (draft: EconomicControlDraft): EconomicControlDraft => ({
  ...emptyToNull(draft),
  parts: draft.parts.map((part) => emptyToNull(part)),
})

function check(context: Context, id: string | null, providerId: string, draft: EconomicControlDraft): void {
  const before = id === null ? null : recordedTable(context, 'economicControl').byId(id)
  const provider = linkedRecord(context, 'provider', 'providerId', providerId, before?.providerId ?? null)
  if (provider.operatingForm === 'inHouse') {
    throw broken('Utföraren är kommunens egen regi och har ingen ekonomisk kontroll. Välj en annan utförare.')
  }
  if (before !== null && before.archivedAt !== null) {
    throw broken('Kontrollen är arkiverad och kan inte ändras. Hämta tillbaka den först.')
  }
  const same = economicRepo(context.db).sameDay(providerId, draft.controlledOn)
  if (same !== undefined && same.id !== id) {
    const archived =
      same.archivedAt === null ? 'Öppna den i stället.' : 'Den är arkiverad: hämta tillbaka den i stället.'
    throw fieldError({ controlledOn: `Utföraren har redan en kontroll ${draft.controlledOn}. ${archived}` })
  }
  refuseFields({
    ...controlDayErrors(draft, context.today),
    ...partDayErrors(draft.parts, context.today),
    ...judgementErrors(draft, proposedJudgement(draft.parts, draft.remark).judgement),
  })
}

const partDayErrors = (parts: readonly EconomicPartDraft[], today: string): Record<string, string> =>
  Object.fromEntries(
    parts.flatMap(({ part, checkedOn }) =>
      checkedOn !== null && checkedOn > today
        ? [[`parts.${part}.checkedOn`, 'Dagen har inte varit än. Rätta datumet.']]
        : [],
    ),
  )

/** A checked part without its own day and role has the control's; one that says nothing at all has no row. */
function writeParts(context: Context, controlId: string, { parts, controlledOn, controlledBy }: EconomicControlDraft) {
  const table = recordedTable(context, 'economicControlPart')
  const stored = economicRepo(context.db).parts(controlId)
  for (const { part, result, note, source, checkedOn, checkedBy } of parts) {
    const isChecked = result !== null
    const fields = {
      result,
      note,
      source,
      checkedOn: isChecked ? (checkedOn ?? controlledOn) : null,
      checkedBy: isChecked ? (checkedBy ?? controlledBy) : null,
    }
    const before = stored.find((row) => row.part === part)
    const isEmpty = result === null && note === null && source === null
    if (before === undefined && !isEmpty) table.insert({ ...fields, controlId, part })
    else if (before !== undefined && isEmpty) table.remove(before.id, null)
    else if (before !== undefined) table.update(before.id, null, fields)
  }
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
