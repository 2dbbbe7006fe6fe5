import type { ClientInput, Output } from '../../../../shared/contracts'
import type { TestApp } from '../../../support/test-app'

type DraftOf<N extends keyof SaveOperations> = ClientInput<N>['draft']
interface SaveOperations {
  'register.saveProvider': unknown
  'register.saveUnit': unknown
  'register.saveAgreement': unknown
  'register.saveRequirement': unknown
}

export const providerDraft = (
  fields: Partial<DraftOf<'register.saveProvider'>> = {},
): DraftOf<'register.saveProvider'> => ({
  name: 'Utförare Eken',
  organisationNumber: null,
  operatingForm: 'private',
  email: null,
  phone: null,
  contact: null,
  note: null,
  ...fields,
})

/** One nämnd, one område, one insats, one utförare: the least that an agreement needs. */
export function aRegister(app: TestApp) {
  const fresh = { id: null, version: null }
  const committee = app.call('register.saveCommittee', {
    ...fresh,
    draft: { name: 'Socialnämnden', department: null, municipality: 'Solberga kommun' },
  })
  const serviceArea = app.call('register.saveServiceArea', {
    ...fresh,
    draft: { name: 'Barn och unga', committeeId: committee.id, lawBasis: 'SoL' },
  })
  const serviceType = app.call('register.saveServiceType', {
    ...fresh,
    draft: { name: 'HVB', serviceAreaId: serviceArea.id, lawBasis: null, intervalYears: 3 },
  })
  const provider = (fields: Partial<DraftOf<'register.saveProvider'>> = {}): Output<'register.saveProvider'> =>
    app.call('register.saveProvider', { ...fresh, draft: providerDraft(fields) })
  const eken = provider()
  const unit = (fields: Partial<DraftOf<'register.saveUnit'>> = {}): Output<'register.saveUnit'> =>
    app.call('register.saveUnit', { ...fresh, draft: unitDraft(fields) })
  const unitDraft = (fields: Partial<DraftOf<'register.saveUnit'>> = {}): DraftOf<'register.saveUnit'> => ({
    providerId: eken.id,
    name: 'Enhet Norr',
    serviceTypeId: serviceType.id,
    address: null,
    city: null,
    district: null,
    places: null,
    ivoPermit: null,
    permitValidTo: null,
    ...fields,
  })
  const agreementDraft = (
    fields: Partial<DraftOf<'register.saveAgreement'>> = {},
  ): DraftOf<'register.saveAgreement'> => ({
    number: 'A-017',
    providerId: eken.id,
    unitId: null,
    serviceTypeId: serviceType.id,
    form: 'LOU',
    startDate: '2023-01-01',
    endDate: '2026-12-31',
    extensionTo: null,
    registryNumber: null,
    placements: null,
    status: 'inForce',
    terminatedOn: null,
    ...fields,
  })
  const agreement = (fields: Partial<DraftOf<'register.saveAgreement'>> = {}): Output<'register.saveAgreement'> =>
    app.call('register.saveAgreement', { ...fresh, draft: agreementDraft(fields) })
  const requirement = (text: string): Output<'register.saveRequirement'> =>
    app.call('register.saveRequirement', {
      ...fresh,
      draft: { serviceTypeId: serviceType.id, text, source: null, qualityArea: null, consequence: null },
    })
  return {
    committee,
    serviceArea,
    serviceType,
    eken,
    provider,
    unit,
    unitDraft,
    agreement,
    agreementDraft,
    requirement,
  }
}
