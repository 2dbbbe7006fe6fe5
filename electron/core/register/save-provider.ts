import { checkOrganisationNumber } from '../../../shared/domain/organisation-number'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { agreementForms } from './provider-repo'
import { fieldError, saveRecord } from './save-record'

/** The organisationsnummer is stored in its one written form, so that the same number is found however it was typed. */
export const saveProvider: Handler<'register.saveProvider'> = (context, { draft, ...saved }) => {
  if (saved.id !== null) refuseFormAgainstAgreements(context, saved.id, draft.operatingForm)
  return saveRecord(context, 'provider', saved, {
    ...draft,
    organisationNumber: normalised(draft.organisationNumber),
  })
}

function normalised(organisationNumber: string | null): string | null {
  if (organisationNumber === null || organisationNumber === '') return null
  const check = checkOrganisationNumber(organisationNumber)
  if (!check.ok) throw fieldError({ organisationNumber: check.reason })
  return check.number
}

/** Egen regi has only uppdragsbeskrivningar and others only contracts: the agreements must be put right first. */
function refuseFormAgainstAgreements(context: Context, id: string, operatingForm: string): void {
  const wrong = operatingForm === 'inHouse' ? 'contract' : 'inHouse'
  if (!agreementForms(context.db, id).includes(wrong)) return
  throw fieldError({
    operatingForm:
      wrong === 'contract'
        ? 'Utföraren har avtal som inte är egen regi. Ändra eller arkivera dem först.'
        : 'Utföraren har avtal av formen egen regi. Ändra eller arkivera dem först.',
  })
}
