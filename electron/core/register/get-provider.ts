import { possibleDoubles } from '../../../shared/domain/provider'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { agreementList, type AgreementRow } from './agreement-repo'
import { linkedFindings, linkedReviews } from './linked-repo'
import { rowsWhere } from './list-query'
import { providerIdentities } from './provider-repo'
import { unitList, type UnitRow } from './unit-repo'

/** A utförare with all that hangs on it, and those that may be the same one registered twice. */
export const getProvider: Handler<'register.provider'> = (context, { id }) => {
  const record = recordedTable(context, 'provider').byId(id)
  const ofProvider = { sql: 't.providerId = :id', values: { id } }
  return {
    record,
    units: rowsWhere<UnitRow>(context, unitList, ofProvider),
    agreements: rowsWhere<AgreementRow>(context, agreementList, ofProvider),
    reviews: linkedReviews(context.db, 'providerId', id),
    findings: linkedFindings(context.db, 'providerId', id),
    possibleDoubles: possibleDoubles(record, providerIdentities(context.db)).map(({ other, reason }) => ({
      id: other.id,
      name: other.name,
      reason,
    })),
  }
}
