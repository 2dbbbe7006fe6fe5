import { HistorySeries } from '../../../shared/contracts/values'
import { agreementFormNames } from '../../../shared/text/names'
import { type SheetDefinition, wordsOf } from './column'

const asTheyStand = (words: readonly string[]) => words.map((word) => ({ value: word, word }))

export const history: SheetDefinition = {
  name: 'Historik',
  table: 'history',
  explanation: 'Summor för år eller perioder vars enskilda rader inte finns i programmet.',
  columns: [
    {
      heading: 'Serie',
      field: 'series',
      required: true,
      kind: { is: 'oneOf', words: asTheyStand(HistorySeries.options) },
      explanation: 'Vad som räknas: välj i listan.',
    },
    {
      heading: 'År',
      field: 'year',
      required: true,
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Året som summan gäller, fyra siffror.',
    },
    {
      heading: 'Från',
      field: 'periodFrom',
      kind: { is: 'date' },
      explanation: 'Periodens första dag, när perioden inte är kalenderåret.',
    },
    {
      heading: 'Till',
      field: 'periodTo',
      kind: { is: 'date' },
      explanation: 'Periodens sista dag, när perioden inte är kalenderåret.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeName',
      kind: { is: 'name', max: 300 },
      explanation: 'Insatsens namn. Finns den inte i programmet sparas namnet som text.',
    },
    {
      heading: 'Form',
      field: 'form',
      kind: { is: 'oneOf', words: wordsOf(agreementFormNames) },
      explanation: 'LOV, LOU, entreprenad, IOP eller egen regi.',
    },
    {
      heading: 'Uppdelning',
      field: 'breakdown',
      kind: { is: 'oneOf', words: asTheyStand(['kategori', 'typ', 'verksamhet', 'utfall']) },
      explanation: 'Vad summan är uppdelad på: kategori, typ, verksamhet eller utfall. Tomt: hela summan.',
    },
    {
      heading: 'Värde på uppdelning',
      field: 'breakdownValue',
      kind: { is: 'name', max: 300 },
      explanation: 'Till exempel kategorins namn, eller utfallet följer avtal.',
    },
    {
      heading: 'Antal',
      field: 'count',
      kind: { is: 'whole', min: 0, max: 1_000_000_000 },
      explanation: 'Antalet; för särskild avgift beloppet i kronor. Tomt betyder okänt, inte noll.',
    },
  ],
}
