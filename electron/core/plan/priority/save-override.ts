import { candidateKey } from '../../../../shared/domain/priority/facts'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { overridesOf, overrideTable } from './override-repo'

/**
 * Keeps what the planner has chosen against the order, with the reason: for the year's proposal, and to be seen the year
 * after. One a candidate and year.
 * @throws AppError NOT_FOUND, CONFLICT, RULE_BROKEN when somebody has already chosen
 */
export const saveOverride: Handler<'plan.saveOverride'> = (
  context,
  { id, version, year, choice, reason, ...party },
) => {
  const table = overrideTable(context)
  const decided = { choice, reason, decidedBy: context.actor, decidedOn: context.today }
  if (id !== null) return { id: table.update(id, version, decided).id }
  recordedTable(context, 'provider').byId(party.providerId)
  recordedTable(context, 'serviceType').byId(party.serviceTypeId)
  if (party.agreementId !== null) recordedTable(context, 'agreement').byId(party.agreementId)
  if (party.unitId !== null) recordedTable(context, 'unit').byId(party.unitId)
  const same = overridesOf(context.db, year).get(candidateKey(party))
  if (same !== undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Det finns redan ett eget val för ${year}: ”${same.reason}”. Ladda om sidan och ändra det.`,
    })
  }
  return { id: table.insert({ ...party, ...decided, year }).id }
}
