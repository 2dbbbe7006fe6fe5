import type { Input } from '../../../shared/contracts'
import { AppError } from '../../../shared/errors'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import type { PlanRecord } from './plan-repo'
import { areaOfServiceType } from './row-repo'

type Party = Pick<Input<'plan.addRow'>, 'providerId' | 'agreementId' | 'unitId' | 'serviceTypeId'>

/**
 * Whom an added row is of. The agreement decides utförare, insats and enhet; all must belong together, and to the nämnd
 * whose plan it is.
 * @throws AppError NOT_FOUND, RULE_BROKEN
 */
export function partyOf(context: Context, plan: PlanRecord, party: Party): Party & { label: string } {
  const provider = recordedTable(context, 'provider').byId(party.providerId)
  const serviceType = recordedTable(context, 'serviceType').byId(party.serviceTypeId)
  const agreement = party.agreementId === null ? null : recordedTable(context, 'agreement').byId(party.agreementId)
  if (agreement !== null && agreement.providerId !== provider.id) {
    throw broken(`Avtal ${agreement.number} hör till en annan utförare. Välj avtal eller utförare på nytt.`)
  }
  if (agreement !== null && agreement.serviceTypeId !== serviceType.id) {
    throw broken(`Avtal ${agreement.number} gäller en annan insats. Välj avtal eller insats på nytt.`)
  }
  const unitId = party.unitId ?? agreement?.unitId ?? null
  const unit = unitId === null ? null : recordedTable(context, 'unit').byId(unitId)
  if (unit !== null && unit.providerId !== provider.id) {
    throw broken(`Enheten ${unit.name} hör till en annan utförare. Välj enhet eller utförare på nytt.`)
  }
  const area = areaOfServiceType(context.db, serviceType.id)
  if (plan.committeeId !== null && area?.committeeId !== null && area?.committeeId !== plan.committeeId) {
    throw broken(`Insatsen ${serviceType.name} hör till en annan nämnd än planen. Lägg raden i den nämndens plan.`)
  }
  const detail = agreement === null ? (unit?.name ?? null) : `avtal ${agreement.number}`
  const label = `${provider.name} (${[serviceType.name, detail].filter(Boolean).join(', ')})`
  return { ...party, unitId, label }
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
