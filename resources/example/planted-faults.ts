import type { Row, Workbook } from './rows.ts'

/** A fault that Solberga is made with on purpose, so that Röntgen has something to find. */
export interface PlantedFault {
  /** The key of the check that finds it. */
  check: string
  /** As the hit is headed. */
  subject: string
  /** What is wrong, plainly. */
  what: string
  sheet: string
  /** The row, by its cells; one that is made faulty by its own script may be several. */
  find: Row
  /** What the row is made into; empty where its own script has made it so. */
  change: Row
}

/** Everything that Röntgen finds in the example. The rest of it holds together: a test says so. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    check: 'lex.notReported',
    subject: 'Lex Sarah LS 2025-03',
    what: 'Ett allvarligt missförhållande utreddes och avslutades utan anmälan till IVO.',
    sheet: 'Lex Sarah',
    find: { Nummer: 'LS 2025-03' },
    change: { 'Anmäld till IVO': null, 'Anmäld till IVO den': null, 'IVO-beslut': null, 'IVO-beslut den': null },
  },
  {
    check: 'finding.lawInForce',
    subject: 'Bemanning, Stiftelsen Samtalet',
    what: 'En brist från 2026 hänvisar till den socialtjänstlag som slutade gälla 2025-06-30.',
    sheet: 'Brister',
    find: { Granskningsnummer: '2026-015', Område: 'Bemanning' },
    change: { Lagrum: 'SoL (2001:453) 3 kap. 3 § andra stycket' },
  },
  {
    check: 'finding.ground',
    subject: 'Samverkan och informationsöverföring, Kooperativet Backsippan',
    what: 'En brist vilar varken på ett krav eller på ett lagrum.',
    sheet: 'Brister',
    find: { Granskningsnummer: '2026-031', Område: 'Samverkan och informationsöverföring' },
    change: { Krav: null },
  },
  {
    check: 'finding.unverified',
    subject: 'Trygghet och säkerhet, Rödhakens omsorg',
    what: 'En brist åtgärdades i april och blev aldrig verifierad.',
    sheet: 'Brister',
    find: { Granskningsnummer: '2026-027', Område: 'Trygghet och säkerhet' },
    change: {
      'Verifierad genom': null,
      'Verifierad datum': null,
      'Om verifieringen': null,
      'Effekt följs upp senast': null,
      Effekt: null,
      'Effekt följd upp': null,
      'Om effekten': null,
    },
  },
  {
    check: 'review.withoutOutcome',
    subject: 'Granskning 2026-035',
    what: 'En granskning från april saknar utfall.',
    sheet: 'Granskningar',
    find: { Granskningsnummer: '2026-035' },
    change: { Utfall: null },
  },
  {
    check: 'sanction.considered',
    subject: 'Varning 2025-05-09, Gärdsmygens boenden',
    what: 'En varning saknar svar om polisanmälan.',
    sheet: 'Sanktioner',
    find: { Granskningsnummer: '2025-014', Steg: 'varning' },
    change: { Polisanmäld: null, 'Skäl om polis': null },
  },
  {
    check: 'agreement.passed',
    subject: 'Avtal A-098',
    what: 'Ett avtal som slutade i juni står kvar som gällande.',
    sheet: 'Avtal',
    find: { Avtalsnummer: 'A-098' },
    change: { Status: 'gällande' },
  },
  {
    check: 'unit.permit',
    subject: 'Enhet Norrsved, HVB, Sjöglimtens HVB',
    what: 'Enhetens tillstånd gick ut i september, avtalet gäller.',
    sheet: 'Enheter',
    find: { Utförare: 'Sjöglimtens HVB', Enhet: 'Enhet Norrsved, HVB', 'Tillstånd giltigt till': '2026-09-30' },
    change: {},
  },
  {
    check: 'unit.permit',
    subject: 'Enhet Söderstrand, stödboende, Sjöglimtens HVB',
    what: 'Enhetens tillstånd gick ut i september, avtalet gäller.',
    sheet: 'Enheter',
    find: {
      Utförare: 'Sjöglimtens HVB',
      Enhet: 'Enhet Söderstrand, stödboende',
      'Tillstånd giltigt till': '2026-09-30',
    },
    change: {},
  },
  {
    check: 'risk.untreated',
    subject: 'Risk 1, Familj och relationer 2026',
    what: 'En hög risk i en fastställd analys har ingen ansvarig.',
    sheet: 'Riskanalyser',
    find: { Verksamhetsområde: 'Familj och relationer', År: 2026, Risk: 'Skyddade uppgifter röjs' },
    change: { Ansvarig: null },
  },
  {
    check: 'feedback.closedUnanswered',
    subject: 'Synpunkt SK 2024-004',
    what: 'Ett klagomål är avslutat utan svar och utan orsak.',
    sheet: 'Synpunkter',
    find: { Nummer: 'SK 2024-004' },
    change: { Besvarad: null },
  },
  {
    check: 'indicator.gap',
    subject: 'Kostnad för individ- och familjeomsorg',
    what: 'Kommunens värde för 2023 saknas i en årlig serie.',
    sheet: 'Nyckeltal',
    find: { Nyckeltal: 'Kostnad för individ- och familjeomsorg', År: 2023, Grupp: 'Egen kommun', Kön: 'totalt' },
    change: { Värde: null },
  },
  ...[2025, 2026].map(
    (year): PlantedFault => ({
      check: 'survey.smallBase',
      subject: `Solbergas brukarundersökning ${year}, Socialpsykiatri`,
      what: 'Få svarade inom socialpsykiatrin, och andelarna svänger.',
      sheet: 'Enkät',
      find: { År: year, Verksamhetsområde: 'Socialpsykiatri', Kön: 'totalt' },
      change: {},
    }),
  ),
]

/**
 * The workbook with its faults in it.
 * @throws when a row that is to be made faulty is not there, or is not the only one
 */
export function plantFaults(workbook: Workbook): Workbook {
  const planted = structuredClone(workbook)
  for (const { sheet, find, change, what } of plantedFaults) {
    const rows = (planted[sheet] ?? []).filter((row) =>
      Object.entries(find).every(([column, cell]) => row[column] === cell),
    )
    const [first] = rows
    const isMade = Object.keys(change).length === 0
    if (first === undefined || (!isMade && rows.length > 1)) throw new Error(`${rows.length} rows to plant in: ${what}`)
    Object.assign(first, change)
  }
  return planted
}
