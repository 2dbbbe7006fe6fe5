export type Tertial = readonly [
  state: 'på väg' | 'delvis på väg' | 'inte på väg' | 'uppnått',
  comment: string | null,
  measure?: string,
]

/** How the goals of 2026 went in the first two tertials, by heading. One has not been followed up for the second. */
export const goalTertials: Readonly<Record<string, readonly Tertial[]>> = {
  'Insatser av god kvalitet oavsett utförare': [
    ['på väg', 'Två av tre planerade granskningar är gjorda.'],
    ['på väg', 'Andelen som följer avtalet är oförändrad jämfört med 2025.'],
  ],
  'Brister åtgärdas inom utsatt tid': [
    ['delvis på väg', 'Fyra brister är sena.'],
    ['inte på väg', 'Sju brister är sena, tre av dem allvarliga.', 'Sena brister tas upp med utföraren varje månad.'],
  ],
  'Alla unga på HVB har en aktuell genomförandeplan': [
    ['delvis på väg', 'En utförare saknar planer.'],
    [
      'inte på väg',
      'Två utförare har inte visat planer för alla placerade.',
      'Planerna begärs in före nya placeringar.',
    ],
  ],
  'Granska tillgängligheten i familjerådgivningen': [
    ['på väg', 'Frågorna är skickade till tre utförare.'],
    ['uppnått', 'Granskningen är klar och redovisas i september.'],
  ],
  'Följ upp kontinuiteten i hemtjänsten': [
    ['på väg', 'Mätningen är beställd.'],
    ['på väg', 'Mätningen är gjord i augusti.'],
  ],
  'Nattfastan är högst elva timmar': [
    ['delvis på väg', 'Två av fyra boenden når målet.'],
    ['på väg', 'Tre av fyra boenden når målet.'],
  ],
  'Fler utan läkemedel som bör undvikas': [['på väg', 'Läkemedelsgenomgångar görs enligt plan.']],
  'Delaktighet i planeringen av den egna dagen': [
    ['på väg', null],
    ['på väg', 'Frågan ingår i höstens individuppföljning.'],
  ],
  'Kartlägg utbudet av sysselsättning': [
    ['på väg', 'Fem av nio verksamheter är besökta.'],
    ['uppnått', 'Kartläggningen är överlämnad till nämnden.'],
  ],
  'Ta fram en gemensam modell för individuppföljning': [
    ['på väg', 'Modellen prövas i en stadsdel.'],
    ['uppnått', 'Modellen används från hösten 2026.'],
  ],
}
