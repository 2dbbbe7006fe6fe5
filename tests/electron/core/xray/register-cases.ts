import { defaultScales } from '../../../../shared/domain/risk'
import type { Case, Given } from './cases'

const provider = ({ put }: Given, name: string, fields: object = {}): string =>
  put('provider', { name, operatingForm: 'private', ...fields })

const agreement = ({ put }: Given, number: string, fields: object): string =>
  put('agreement', {
    number,
    providerId: 'linden',
    serviceTypeId: 'hvb',
    form: 'LOU',
    startDate: '2024-01-01',
    status: 'inForce',
    ...fields,
  })

const unit = ({ put }: Given, name: string, permitValidTo: string): string =>
  put('unit', { providerId: 'linden', serviceTypeId: 'hvb', name, permitValidTo })

/** A decided analysis of the year with one risk. */
const risk = ({ put }: Given, year: number, fields: object): string =>
  put('risk', {
    riskAnalysisId: put('riskAnalysis', {
      occasion: 'yearly',
      serviceAreaId: 'barn',
      year,
      revision: 1,
      status: 'decided',
      scale: JSON.stringify(defaultScales[4]),
    }),
    number: 1,
    event: 'Natten bemannas av en person',
    likelihood: 4,
    consequence: 4,
    ...fields,
  })

export const registerCases: readonly Case[] = [
  {
    key: 'provider.organisationNumber',
    says: 'ett nummer med fel kontrollsiffra, inte ett riktigt',
    wrong: (given) => provider(given, 'Utförare Lönnen', { organisationNumber: '559999-9992' }),
    right: (given) => provider(given, 'Utförare Linnéan', { organisationNumber: '559999-9991' }),
  },
  {
    key: 'provider.double',
    says: 'samma nummer en gång till, inte kommunens egna enheter',
    wrong: (given) => {
      provider(given, 'Omsorg Tallbacken', { organisationNumber: '559999-9991' })
      return provider(given, 'Ängens boende', { organisationNumber: '559999-9991' })
    },
    right: (given) => {
      for (const name of ['Kommunens norra', 'Kommunens södra'])
        provider(given, name, { operatingForm: 'inHouse', organisationNumber: '212999-9906' })
    },
  },
  {
    key: 'provider.loose',
    says: 'en utförare utan avtal och enhet',
    wrong: (given) => provider(given, 'Utförare Lönnen'),
    right: (given) => void agreement(given, 'A-9', { providerId: provider(given, 'Utförare Linnéan') }),
  },
  {
    key: 'serviceType.interval',
    says: 'en insats utan intervall, inte en med tre år',
    wrong: ({ put }) => put('serviceType', { name: 'Stödboende', serviceAreaId: 'barn' }),
    right: ({ put }) => put('serviceType', { name: 'Familjehem', serviceAreaId: 'barn', intervalYears: 3 }),
  },
  {
    key: 'serviceType.requirements',
    says: 'en insats med avtal och utan krav, inte en utan avtal',
    wrong: (given) => {
      const id = given.put('serviceType', { name: 'Stödboende', serviceAreaId: 'barn', intervalYears: 3 })
      agreement(given, 'A-9', { serviceTypeId: id })
      return id
    },
    right: ({ put }) => put('serviceType', { name: 'Familjehem', serviceAreaId: 'barn', intervalYears: 3 }),
  },
  {
    key: 'agreement.passed',
    says: 'ett gällande avtal som slutade i september, inte ett förlängt',
    wrong: (given) => agreement(given, 'A-8', { endDate: '2026-09-30' }),
    right: (given) => agreement(given, 'A-9', { endDate: '2026-09-30', extensionTo: '2028-09-30' }),
  },
  {
    key: 'agreement.order',
    says: 'ett avtal som slutar innan det börjar',
    wrong: (given) => agreement(given, 'A-8', { startDate: '2026-09-30', endDate: '2026-09-01' }),
    right: (given) => agreement(given, 'A-9', { startDate: '2026-09-30', endDate: '2029-09-01' }),
  },
  {
    key: 'unit.permit',
    says: 'ett tillstånd som har gått ut, inte ett som gäller till nästa år',
    wrong: (given) => unit(given, 'Norra villan', '2026-10-31'),
    right: (given) => unit(given, 'Södra villan', '2027-10-31'),
  },
  {
    key: 'serviceArea.riskAnalysis',
    says: 'ett område med avtal utan årets riskanalys',
    wrong: (given) => {
      risk(given, 2025, {})
      return 'barn'
    },
    right: (given) => {
      risk(given, 2026, {})
      given.put('riskAnalysis', {
        occasion: 'yearly',
        serviceAreaId: 'aldreomsorg',
        year: 2026,
        revision: 1,
        status: 'decided',
        scale: JSON.stringify(defaultScales[4]),
      })
    },
  },
  {
    key: 'risk.untreated',
    says: 'en hög risk utan ansvarig, inte en låg',
    wrong: (given) => risk(given, 2026, { treatment: 'Två vakna' }),
    right: (given) => risk(given, 2026, { likelihood: 1, consequence: 2 }),
  },
  {
    key: 'risk.residual',
    says: 'en risk som blir större av sin åtgärd',
    wrong: (given) =>
      risk(given, 2026, { likelihood: 2, consequence: 2, residualLikelihood: 3, residualConsequence: 2 }),
    right: (given) =>
      risk(given, 2026, { likelihood: 2, consequence: 2, residualLikelihood: 1, residualConsequence: 2 }),
  },
]
