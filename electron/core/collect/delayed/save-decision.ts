import type { DelayedDecisionDraft } from '../../../../shared/contracts/delayed-decision'
import { delayedDayErrors, interruptionWithoutDay } from '../../../../shared/domain/delayed/check'
import { nextDelayedNumber } from '../../../../shared/domain/delayed/number'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord, refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { delayedRepo } from './delayed-repo'
import { lawOfDecision } from './law'

/** Makes a decision in a report (`id` null) or changes one. */
export const saveDelayedDecision: Handler<'collect.saveDelayedDecision'> = (
  context,
  { id, version, draft: written },
) => {
  const draft = withInterruption(emptyToNull(written))
  const table = recordedTable(context, 'delayedDecision')
  const before = id === null ? null : table.byId(id)
  if (before !== null && before.archivedAt !== null) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Beslutet är arkiverat och kan inte ändras. Hämta tillbaka det först. Inget har sparats.',
    })
  }
  linkedRecord(context, 'serviceType', 'serviceTypeId', draft.serviceTypeId, before?.serviceTypeId ?? null)
  refuseFields({
    ...delayedDayErrors(draft, context.today),
    ...(draft.interrupted === 1 && draft.interruptedOn === null
      ? { interruptedOn: `${interruptionWithoutDay} Ange dagen.` }
      : {}),
    ...(draft.endedOn !== null && draft.endedReason === null
      ? { endedReason: 'Skriv varför beslutet upphörde, till exempel att den enskilde har tackat nej.' }
      : {}),
  })
  const number = numberOf(context, id, draft)
  const fields = {
    ...draft,
    number,
    lawReference: lawOfDecision(context.db, draft.serviceTypeId, draft.decidedOn),
  }
  return { id: (id === null ? table.insert(fields) : table.update(id, version, fields)).id }
}

/** A day of interruption says that there is one. */
const withInterruption = (draft: DelayedDecisionDraft): DelayedDecisionDraft =>
  draft.interruptedOn !== null && draft.interrupted === null ? { ...draft, interrupted: 1 } : draft

/**
 * The number given, else the next free one. The same number in another quarter is the same decision, and then has the same
 * insats and day.
 */
function numberOf({ db }: Context, id: string | null, draft: DelayedDecisionDraft): string {
  const repo = delayedRepo(db)
  if (draft.number === null) return nextDelayedNumber(draft.decidedOn, repo.numbers())
  const same = repo.byNumber(draft.reportedOn, draft.number)
  if (same !== undefined && same.id !== id) {
    throw fieldError({ number: `Nummer ${draft.number} finns redan i rapporten ${draft.reportedOn}.` })
  }
  const other = repo.others(draft.number, id).find((row) => row.decidedOn !== draft.decidedOn)
  if (other !== undefined) {
    throw fieldError({
      number: `Nummer ${draft.number} är ett beslut från ${other.decidedOn} i rapporten ${other.reportedOn}. Rätta beslutsdatum, eller välj ett annat nummer.`,
    })
  }
  return draft.number
}
