import type { exchangeContract } from '../../../shared/contracts/exchange'
import type { RoomHandlers } from '../handler'
import { archive } from './archive'
import { archiveCheck } from './archive-check'
import { choices } from './choices'
import { getAgreement } from './get-agreement'
import { getCommittee } from './get-committee'
import { getProvider } from './get-provider'
import { getRequirement } from './get-requirement'
import { getServiceArea } from './get-service-area'
import { getServiceType } from './get-service-type'
import { getUnit } from './get-unit'
import { listAgreements } from './list-agreements'
import { listCommittees } from './list-committees'
import { listLawReferences } from './list-law-references'
import { listProviders } from './list-providers'
import { listRequirements } from './list-requirements'
import { listServiceAreas } from './list-service-areas'
import { listServiceTypes } from './list-service-types'
import { listUnits } from './list-units'
import { saveAgreement } from './save-agreement'
import { saveCommittee } from './save-committee'
import { saveProvider } from './save-provider'
import { saveRequirement } from './save-requirement'
import { saveServiceArea } from './save-service-area'
import { saveServiceType } from './save-service-type'
import { saveUnit } from './save-unit'

export const registerHandlers: Omit<RoomHandlers<'register'>, keyof typeof exchangeContract> = {
  'register.committees': listCommittees,
  'register.committee': getCommittee,
  'register.saveCommittee': saveCommittee,
  'register.serviceAreas': listServiceAreas,
  'register.serviceArea': getServiceArea,
  'register.saveServiceArea': saveServiceArea,
  'register.serviceTypes': listServiceTypes,
  'register.serviceType': getServiceType,
  'register.saveServiceType': saveServiceType,
  'register.providers': listProviders,
  'register.provider': getProvider,
  'register.saveProvider': saveProvider,
  'register.units': listUnits,
  'register.unit': getUnit,
  'register.saveUnit': saveUnit,
  'register.agreements': listAgreements,
  'register.agreement': getAgreement,
  'register.saveAgreement': saveAgreement,
  'register.requirements': listRequirements,
  'register.requirement': getRequirement,
  'register.saveRequirement': saveRequirement,
  'register.archive': archive,
  'register.archiveCheck': archiveCheck,
  'register.choices': choices,
  'register.lawReferences': listLawReferences,
}
