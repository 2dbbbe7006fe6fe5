import type { Trait } from '../service-types.ts'

interface DeviationKind {
  /** As in Historik, so that the years can be compared. */
  type: string
  /** Kinds of insatser where it occurs. */
  traits: readonly Trait[]
  weight: number
  measures: readonly string[]
}

export const deviationKinds: readonly DeviationKind[] = [
  {
    type: 'utebliven insats',
    traits: ['hem', 'larm'],
    weight: 3,
    measures: [
      'Planeringssystemet larmar nu när ett besök inte är kvitterat.',
      'Reservlista för bortfall under helger är upprättad.',
    ],
  },
  {
    type: 'läkemedel',
    traits: ['hsl'],
    weight: 4,
    measures: [
      'Dubbelkontroll vid delning är införd.',
      'Delegeringarna är genomgångna och två är förnyade.',
      'Signeringslistor kontrolleras vid varje passbyte.',
    ],
  },
  {
    type: 'fall',
    traits: ['äldre'],
    weight: 4,
    measures: [
      'Riskbedömning är gjord och larmmatta är på plats.',
      'Möbleringen är ändrad och belysningen förbättrad.',
      'Teamet har gått igenom fallet och planen är ändrad.',
    ],
  },
  {
    type: 'information och samverkan',
    traits: ['boende', 'barn', 'lss', 'samtal', 'dag'],
    weight: 1,
    measures: [
      'Rutinen för informationsöverföring är genomgången med båda verksamheterna.',
      'Kontaktvägar vid in- och utskrivning är förtydligade.',
    ],
  },
]
