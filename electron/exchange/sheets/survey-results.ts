import { genderNames } from '../../../shared/text/collect-names'
import { qualityAreas } from '../../../shared/text/names'
import { type SheetDefinition, wordsOf } from './column'

/** How people write genders in tables. */
export const genderWords = wordsOf(genderNames, {
  woman: ['kvinnor', 'flickor', 'K'],
  man: ['män', 'pojkar', 'M'],
  other: ['annan'],
  total: ['total', 'alla', 'T'],
})

export const surveyResults: SheetDefinition = {
  name: 'Enkät',
  table: 'surveyResult',
  explanation: 'En rad per fråga, år och kön i en brukarundersökning.',
  columns: [
    {
      heading: 'År',
      field: 'year',
      required: true,
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Året då undersökningen gjordes, fyra siffror.',
    },
    {
      heading: 'Fråga',
      field: 'question',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Frågan, skriven likadant varje år så att åren kan jämföras.',
    },
    {
      heading: 'Kvalitetsområde',
      field: 'qualityArea',
      kind: { is: 'name', max: 120 },
      explanation: 'Kvalitetsområdet som frågan hör till.',
      suggestions: qualityAreas,
    },
    {
      heading: 'Verksamhetsområde',
      field: 'serviceAreaId',
      kind: { is: 'reference', to: 'Verksamhetsområden' },
      explanation: 'Verksamhetsområdet som resultatet gäller. Tomt: alla tillsammans.',
    },
    {
      heading: 'Kön',
      field: 'gender',
      kind: { is: 'oneOf', words: genderWords },
      explanation: 'kvinna, man, annat eller totalt. Tomt: totalt.',
    },
    {
      heading: 'Antal svar',
      field: 'answers',
      required: true,
      kind: { is: 'whole', min: 0, max: 1_000_000 },
      explanation: 'Hur många som har svarat på frågan. Små grupper visas inte i programmet.',
    },
    {
      heading: 'Positiva andel',
      field: 'positiveShare',
      required: true,
      kind: { is: 'percent' },
      explanation: 'Andelen positiva svar i procent, 0–100: 82 eller 82 %.',
    },
    {
      heading: 'Undersökning',
      field: 'survey',
      kind: { is: 'name', max: 200 },
      explanation: 'Undersökningens namn, när det finns flera.',
      beyondTemplate: true,
    },
    {
      heading: 'Källa',
      field: 'source',
      kind: { is: 'name', max: 200 },
      explanation: 'Var resultatet är hämtat.',
      beyondTemplate: true,
    },
  ],
}
