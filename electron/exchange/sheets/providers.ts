import { operatingFormNames } from '../../../shared/text/names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const providers: SheetDefinition = {
  name: 'Utförare',
  table: 'provider',
  explanation: 'En rad per utförare: en juridisk person, eller kommunens egen regi.',
  columns: [
    {
      heading: 'Namn',
      field: 'name',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Utförarens namn. Samma namn används i de andra bladen.',
      also: ['Utförare', 'Utförarens namn'],
    },
    {
      heading: 'Organisationsnummer',
      field: 'organisationNumber',
      kind: { is: 'organisationNumber' },
      explanation:
        'Tio siffror, till exempel 559999-9991. Lämna tomt för enskild firma: numret är då ett personnummer.',
      also: ['Organisationsnr', 'Org.nr', 'Orgnr', 'Org nr', 'Org.nummer'],
    },
    {
      heading: 'Driftsform',
      field: 'operatingForm',
      required: true,
      kind: {
        is: 'oneOf',
        words: wordsOf(operatingFormNames, { nonProfit: ['ideell'], inHouse: ['egenregi', 'kommunal'] }),
      },
      explanation: 'privat, idéburen eller egen regi.',
    },
    {
      heading: 'E-post',
      field: 'email',
      kind: { is: 'email' },
      explanation: 'Helst en funktionsadress.',
      also: ['E-postadress', 'Epost', 'Mejl'],
    },
    { heading: 'Telefon', field: 'phone', kind: { is: 'phone' }, explanation: 'Till exempel 0100-12 34 56.' },
    {
      heading: 'Kontaktperson',
      field: 'contact',
      kind: { is: 'name', max: 200 },
      explanation: 'Skriv helst en roll, till exempel verksamhetschef.',
    },
    {
      heading: 'Anteckning',
      field: 'note',
      kind: { is: 'text', max: 4000 },
      explanation: 'Fri text. Uppgifter om enskilda personer får inte finnas här.',
    },
    archivedColumn,
  ],
}
