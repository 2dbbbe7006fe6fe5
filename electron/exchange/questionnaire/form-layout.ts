/** Columns of the sheet that goes out, from 0. The first is hidden: it holds the code and each question's key. */
export const formColumns = { key: 0, number: 1, question: 2, answer: 3, help: 4 } as const
export const formSheet = 'Formulär'
export const listSheet = 'Listor'
/** In characters, in the order of the columns. */
export const formWidths = [4, 6, 56, 30, 52]

/** What a reader writes in the answer's cell, by kind of answer. */
export const howToAnswer = {
  yesNo: 'Välj ja eller nej i listan.',
  choice: 'Välj i listan.',
  number: 'Ange ett tal.',
  percent: 'Ange ett tal mellan 0 och 100, utan procenttecken.',
  date: 'Skriv dagen som 2026-11-22.',
  text: 'Skriv fritt, utan uppgifter om enskilda personer.',
} as const
