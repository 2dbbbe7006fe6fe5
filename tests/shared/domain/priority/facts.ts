import type { PriorityFacts } from '../../../../shared/domain/priority/facts'

/** A candidate with nothing remarkable: agreement since 2024, reviewed 2025-06, no brister, a middling area. */
export const someFacts = (differences: Partial<PriorityFacts> = {}): PriorityFacts => ({
  providerId: 'eken',
  provider: 'Utförare Eken',
  unitId: null,
  unit: null,
  agreementId: 'a17',
  agreement: 'A-017',
  form: 'LOV',
  serviceTypeId: 'hvb',
  serviceType: 'HVB',
  serviceAreaId: 'barn',
  serviceArea: 'Barn och unga',
  referenceDay: '2027-01-01',
  agreementPeriod: {
    startDate: '2024-01-01',
    endDate: null,
    extensionTo: null,
    status: 'inForce',
    terminatedOn: null,
  },
  intervalMonths: 36,
  lastReviewedOn: '2025-06-10',
  lastResponsible: 'Planerare HVB',
  areaRisk: { event: 'Bemanning nattetid', value: 6, word: 'Medel', level: 'mid', size: 4, year: 2027 },
  openFindings: [],
  ...differences,
})
