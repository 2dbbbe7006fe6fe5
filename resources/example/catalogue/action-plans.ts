/** Words of the example's åtgärdsplaner, verifications and effects. */
export const planTexts = {
  followedUp: [
    'Det följs upp på arbetsplatsträffen varje månad.',
    'Ledningen kontrollerar det varje vecka tills det är på plats.',
    'Resultatet redovisas till kommunen när åtgärden är klar.',
    'Egenkontrollen kompletteras med en fråga om detta.',
  ],
  seen: {
    telefon: 'Åtgärden beskrevs steg för steg i samtalet och stämmer med planen.',
    handlingar: 'Rutiner och listor är lästa och visar att åtgärden är genomförd.',
    besök: 'Åtgärden sågs på plats, och personalen kunde berätta om den.',
  } as Readonly<Record<string, string>>,
  delvis: [
    'Det fungerar på vardagar men inte fullt ut på helger.',
    'Den fasta personalen följer det, men vikarierna känner inte till ändringen.',
    'Rutinen finns och används, men den följs inte upp.',
  ],
  nej: ['Samma brist syntes igen vid nästa kontakt.', 'Ändringen höll inte när chefen byttes.'],
} as const
