import type { Handler } from '../handler'
import { agreementList, type AgreementRow } from './agreement-repo'
import { equals, listRows } from './list-query'
import { inCommittee } from './register-sql'

export const listAgreements: Handler<'register.agreements'> = (context, input) =>
  listRows<AgreementRow>(context, agreementList, input, {
    scope: inCommittee(input.committeeId, 'sa.committeeId'),
    filters: [
      ...equals('t.form', 'form', input.form),
      ...equals('t.status', 'status', input.status),
      ...equals('t.serviceTypeId', 'serviceTypeId', input.serviceTypeId),
    ],
  })
