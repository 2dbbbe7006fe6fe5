import type { Kind, Outcome } from './model.ts'

/** A finding told in full, by a part of its text in the catalogue. */
export type PlantedFinding = readonly [text: string, due: string, mended: string | null, verified: string | null]

export interface PlantedReview {
  provider: string
  type: string
  /** Needed where the utförare has one agreement per unit. */
  unit: string | null
  kind: Kind
  completed: string
  outcome: Outcome
  announced: boolean
  findings: readonly PlantedFinding[]
}

/** Reviews that the example is meant to show: late and serious brister, and one forgotten since last year. */
export const plantedReviews: readonly PlantedReview[] = [
  {
    provider: 'Utförare Eken',
    type: 'HVB för barn och unga',
    unit: null,
    kind: 'digital screening',
    completed: '2025-05-14',
    outcome: 0,
    announced: true,
    findings: [],
  },
  {
    provider: 'Utförare Eken',
    type: 'HVB för barn och unga',
    unit: null,
    kind: 'påkallad',
    completed: '2026-08-19',
    outcome: 3,
    announced: false,
    findings: [
      ['Natten bemannas av en person', '2026-12-15', null, null],
      ['Genomförandeplan saknas i', '2026-10-30', '2026-11-20', null],
      ['Timanställda känner inte', '2026-12-31', null, null],
    ],
  },
  {
    provider: 'Lindgårdens HVB',
    type: 'HVB för barn och unga',
    unit: null,
    kind: 'kvalitetsgranskning',
    completed: '2026-09-16',
    outcome: 3,
    announced: true,
    findings: [
      ['Vaken personal saknades', '2026-10-16', null, null],
      ['Registerutdrag saknas', '2026-10-09', '2026-10-07', 'handlingar'],
      ['Personalen har inte fått handledning', '2026-11-18', null, null],
    ],
  },
  {
    provider: 'Utförare Sälgen',
    type: 'Hemtjänst',
    unit: null,
    kind: 'påkallad',
    completed: '2026-08-26',
    outcome: 3,
    announced: false,
    findings: [
      ['Rutin saknas för när en person inte öppnar', '2026-09-30', null, null],
      ['Fakturerad tid stämmer inte', '2026-10-30', null, null],
      ['Bemanningslistorna visar', '2026-11-13', '2026-11-12', null],
    ],
  },
  {
    provider: 'Utförare Oxeln',
    type: 'Vård- och omsorgsboende',
    unit: 'Enhet Norr',
    kind: 'HSL-uppföljning',
    completed: '2026-10-07',
    outcome: 3,
    announced: true,
    findings: [
      ['Delegeringen har gått ut', '2026-11-06', null, null],
      ['Signeringslistorna', '2026-12-04', null, null],
    ],
  },
  {
    provider: 'Daglig verksamhet Svängrummet',
    type: 'Daglig verksamhet',
    unit: null,
    kind: 'kvalitetsgranskning',
    completed: '2025-10-14',
    outcome: 2,
    announced: true,
    findings: [
      ['Individuellt anpassade uppgifter', '2026-01-30', null, null],
      ['Riskanalys saknas', '2026-01-30', '2026-01-22', 'handlingar'],
    ],
  },
  {
    provider: 'Solberga kommun, bostäder enligt LSS',
    type: 'Bostad med särskild service för vuxna',
    unit: 'Gruppbostaden Lärkvägen',
    kind: 'kvalitetsgranskning',
    completed: '2026-06-03',
    outcome: 2,
    announced: true,
    findings: [
      ['Valet av mat, tider och aktiviteter', '2026-10-31', null, null],
      ['Boenderåd har inte hållits', '2026-09-30', '2026-09-23', 'besök'],
    ],
  },
]
