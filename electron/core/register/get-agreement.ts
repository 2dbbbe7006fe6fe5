import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { agreementList, type AgreementRow } from './agreement-repo'
import { linkedFindings, linkedReviews } from './linked-repo'
import { rowOf } from './list-query'

export const getAgreement: Handler<'register.agreement'> = (context, { id }) => {
  recordedTable(context, 'agreement').byId(id)
  return {
    record: rowOf<AgreementRow>(context, agreementList, id),
    reviews: linkedReviews(context.db, 'agreementId', id),
    findings: linkedFindings(context.db, 'agreementId', id),
  }
}
