import type { SignalRegister } from '../../../../shared/contracts/signal'
import { yearOf } from '../../../../shared/domain/iso-date'
import { nextNumber } from '../../../../shared/domain/lex/number'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import { linkedRecord, refuseFields } from '../../register/save-record'
import { signalRepo } from './signal-repo'
import { signalTables } from './signal-table'

interface Party {
  providerId: string | null
  unitId: string | null
  serviceTypeId: string | null
}

/** Whom it is about, checked: an enhet names its utförare where that is left empty, and must belong to it. */
export function checkedParty(context: Context, draft: Party, before: Party | null): Party {
  const { unitId, serviceTypeId } = draft
  const unit = unitId === null ? null : linkedRecord(context, 'unit', 'unitId', unitId, before?.unitId ?? null)
  const providerId = draft.providerId ?? unit?.providerId ?? null
  if (providerId !== null) linkedRecord(context, 'provider', 'providerId', providerId, before?.providerId ?? null)
  if (serviceTypeId !== null) {
    linkedRecord(context, 'serviceType', 'serviceTypeId', serviceTypeId, before?.serviceTypeId ?? null)
  }
  if (unit !== null && unit.providerId !== providerId) {
    refuseFields({ unitId: `Enheten ${unit.name} hör till en annan utförare. Välj enhet eller utförare på nytt.` })
  }
  return { providerId, unitId, serviceTypeId }
}

/** The number of a new row, in the year of its day. */
export function newNumber({ db }: Pick<Context, 'db'>, register: SignalRegister, day: string): string {
  const year = yearOf(day)
  return nextNumber(signalRepo(db, register).numbersFor(year), signalTables[register].numberPrefix, year)
}

/** What is archived is brought back before it is changed. */
export function refuseArchivedSignal(row: { archivedAt: string | null }): void {
  if (row.archivedAt === null) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: 'Raden är arkiverad och kan inte ändras. Hämta tillbaka den först. Inget har sparats.',
  })
}
