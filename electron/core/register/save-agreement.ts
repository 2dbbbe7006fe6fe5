import type { Input } from '../../../shared/contracts'
import { agreementFormError, agreementPeriodErrors } from '../../../shared/domain/agreement'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { linksOfAgreement } from './agreement-repo'
import { linkedRecord, recordBefore, refuseFields, saveRecord } from './save-record'

type Draft = Input<'register.saveAgreement'>['draft']

/** Dates in order, the form that the utförare's driftsform allows, a unit that is the utförare's own. */
export const saveAgreement: Handler<'register.saveAgreement'> = (context, { draft, ...saved }) => {
  const before = recordBefore(context, 'agreement', saved.id)
  const provider = linkedRecord(context, 'provider', 'providerId', draft.providerId, before?.providerId ?? null)
  linkedRecord(context, 'serviceType', 'serviceTypeId', draft.serviceTypeId, before?.serviceTypeId ?? null)
  const form = agreementFormError(draft.form, provider.operatingForm)
  refuseFields({
    ...movedErrors(context, draft, before),
    ...unitErrors(context, draft, provider, before?.unitId ?? null),
    ...(form === null ? {} : { form }),
    ...agreementPeriodErrors(draft, context.today),
  })
  return saveRecord(context, 'agreement', saved, draft)
}

/** Granskningar and plans were made for the utförare and the insats that the agreement then had. */
function movedErrors(context: Context, draft: Draft, before: Tables['agreement'] | undefined): Record<string, string> {
  if (before === undefined || linksOfAgreement(context.db, before.id) === 0) return {}
  const sentence = 'Avtalet har granskningar eller rader i en plan. Lägg upp ett nytt avtal i stället för att byta.'
  return {
    ...(before.providerId === draft.providerId ? {} : { providerId: sentence }),
    ...(before.serviceTypeId === draft.serviceTypeId ? {} : { serviceTypeId: sentence }),
  }
}

function unitErrors(
  context: Context,
  { unitId }: Draft,
  provider: Tables['provider'],
  before: string | null,
): Record<string, string> {
  if (unitId === null) return {}
  const unit = linkedRecord(context, 'unit', 'unitId', unitId, before)
  if (unit.providerId === provider.id) return {}
  return { unitId: `Enheten ${unit.name} hör inte till ${provider.name}. Välj en av utförarens egna enheter.` }
}
