/** A lex Sarah report: enhet with its utförare, what went wrong, whether it went to IVO and what IVO decided. */
export type LexSarahCase = readonly [
  date: string,
  provider: string,
  type: string,
  misconduct: string,
  toIvo: 'ja' | 'nej' | null,
  decision: string | null,
]

const OWN_HOME = 'Solberga kommun, hemtjänst'
const OWN_CARE = 'Solberga kommun, särskilt boende'
const OWN_LSS = 'Solberga kommun, bostäder enligt LSS'
const CARE = 'Vård- och omsorgsboende'
const ADULT_HOME = 'Bostad med särskild service för vuxna'
const closed = 'avslutat utan ytterligare åtgärd'

export const lexSarahCases: readonly LexSarahCase[] = [
  ['2024-02-13', OWN_HOME, 'Hemtjänst', 'Beslutade besök uteblev under en helg.', 'ja', closed],
  ['2024-04-09', 'Utförare Oxeln', CARE, 'Tillsyn nattetid gjordes inte enligt plan.', 'nej', null],
  ['2024-06-18', OWN_LSS, ADULT_HOME, 'En boende lämnades utan stöd vid måltid.', 'nej', null],
  ['2024-09-24', 'Utförare Sälgen', 'Hemtjänst', 'Insatser var kvitterade men inte utförda.', 'ja', closed],
  ['2024-11-19', OWN_CARE, CARE, 'Larm besvarades inte under en natt.', 'nej', null],
  [
    '2025-01-21',
    'Lindgårdens HVB',
    'HVB för barn och unga',
    'En ung person saknade tillsyn under en kväll.',
    'nej',
    null,
  ],
  ['2025-03-11', OWN_HOME, 'Hemtjänst', 'Inlåsta läkemedel förväxlades mellan två hushåll.', 'nej', null],
  ['2025-05-06', OWN_LSS, ADULT_HOME, 'En dörr hölls låst utan samtycke.', 'ja', closed],
  ['2025-08-26', 'Utförare Oxeln', CARE, 'Ett fall rapporterades först efter två dygn.', 'nej', null],
  ['2025-10-07', 'Utförare Sälgen', 'Hemtjänst', 'Flera besök i rad kortades utan att det anmäldes.', 'nej', null],
  [
    '2025-12-02',
    'Lindgårdens HVB',
    'HVB för barn och unga',
    'Bemanningen nattetid var lägre än beslutat.',
    'ja',
    closed,
  ],
  ['2026-01-27', OWN_CARE, CARE, 'Nattfastan blev längre än riktlinjen under en månad.', 'nej', null],
  ['2026-03-17', 'Utförare Eken', 'HVB för barn och unga', 'Vaken personal saknades en natt.', 'nej', null],
  ['2026-05-12', 'Utförare Sälgen', 'Hemtjänst', 'Besök nattetid uteblev hos tre hushåll.', 'ja', closed],
  ['2026-06-09', OWN_LSS, ADULT_HOME, 'Stöd vid medicinering uteblev under en helg.', 'nej', null],
  ['2026-08-18', 'Lindgårdens HVB', 'HVB för barn och unga', 'Ett samtal om våld dokumenterades inte.', 'ja', null],
  ['2026-09-29', 'Utförare Oxeln', CARE, 'Läkemedel gavs av personal utan delegering.', null, null],
  ['2026-11-10', OWN_HOME, 'Hemtjänst', 'Ett trygghetslarm följdes inte av ett besök.', null, null],
]
