import type { Row } from './rows.ts'

/** @throws when the case is not there */
function numberOf(lexSarah: readonly Row[], date: string): string {
  const found = lexSarah.find((row) => row['Datum'] === date)
  if (found === undefined) throw new Error(`No lex Sarah of ${date}`)
  return String(found['Nummer'])
}

const analysed = '2026-05-12'
const ORGANISATION = 'organisation och ledning'
const COMMUNICATION = 'kommunikation och information'

/** A complete händelseanalys of the nights when visits were missed. */
export const eventAnalysisRows = (lexSarah: readonly Row[]): Row[] => [
  {
    'Lex Sarah': numberOf(lexSarah, analysed),
    Frågeställning: 'Varför uteblev besöken hos tre hushåll under samma natt utan att någon märkte det?',
    Händelseförlopp: [
      'Fredag 14.10: två nattturer läggs samman efter en sjukanmälan.',
      'Fredag 21.30: nattpatrullen hämtar sina listor, utskrivna klockan 13.',
      'Lördag 01–05: tre hushåll får inget besök.',
      'Lördag 07.45: morgonpersonalen får veta det av ett hushåll och larmar arbetsledaren.',
    ].join('\n'),
    Slutsats:
      'Besöken föll bort därför att en ändrad planering inte nådde fram, och därför att ingen hade i uppgift att se det. Avstämning varje kväll och listor i telefonen gör att en ändring syns där den behövs.',
    Analysledare: 'socialt ansvarig samordnare',
    Klar: '2026-06-22',
  },
]

export const eventCauseRows = (lexSarah: readonly Row[]): Row[] => {
  const of = numberOf(lexSarah, analysed)
  const cause = (number: number, to: number | null, category: string, text: string, measure: Row = {}): Row => ({
    'Lex Sarah': of,
    Nummer: number,
    'Orsak till': to,
    Orsaksområde: category,
    Orsak: text,
    ...measure,
  })
  return [
    cause(1, null, COMMUNICATION, 'Nattpatrullen visste inte att turerna hade lagts samman.'),
    cause(2, 1, COMMUNICATION, 'Listorna skrevs ut klockan 13, före ändringen.'),
    cause(3, 2, COMMUNICATION, 'Telefonerna visade bara den egna turen, inte de som hade tillkommit.', {
      Åtgärd: 'Nattpatrullen arbetar med listor i telefonen, som visar alla turens besök.',
      Ansvarig: 'systemförvaltare',
      'Klart senast': '2026-09-30',
      Klart: '2026-09-18',
    }),
    cause(4, null, ORGANISATION, 'Ingen stämde av att alla beslutade besök låg på en tur.'),
    cause(5, 4, ORGANISATION, 'Planeringen slutar klockan 16, och natten har ingen arbetsledare.', {
      Åtgärd: 'Kvällens arbetsledare stämmer av turerna med nattpatrullen klockan 21.',
      Ansvarig: 'enhetschef',
      'Klart senast': '2026-08-31',
      Klart: '2026-08-26',
    }),
    cause(6, null, 'procedurer och rutiner', 'Rutinen för ändrad planering gällde bara dagtid.', {
      Åtgärd: 'Rutinen gäller hela dygnet och finns i introduktionen.',
      Ansvarig: 'enhetschef',
      'Klart senast': '2026-07-31',
      Klart: '2026-07-10',
    }),
  ]
}
