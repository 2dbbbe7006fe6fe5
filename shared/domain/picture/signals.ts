import type { SignalId } from '../../contracts/picture'

/** How a signal is called and where its rows come from. */
export interface Signal {
  id: SignalId
  name: string
  one: string
  many: string
  /** The sheet of the import workbook that fills its register. */
  sheet: string
  /** More of it asks for attention; of granskningar and beröm it does not. */
  moreIsWorse: boolean
}

/** Every signal that is followed over the years, in the order in which they are told. */
export const signals: readonly Signal[] = [
  {
    id: 'reviews',
    name: 'Genomförda granskningar',
    one: 'genomförd granskning',
    many: 'genomförda granskningar',
    sheet: 'Granskningar',
    moreIsWorse: false,
  },
  { id: 'findings', name: 'Brister', one: 'brist', many: 'brister', sheet: 'Brister', moreIsWorse: true },
  { id: 'complaints', name: 'Klagomål', one: 'klagomål', many: 'klagomål', sheet: 'Synpunkter', moreIsWorse: true },
  {
    id: 'viewpoints',
    name: 'Synpunkter',
    one: 'synpunkt',
    many: 'synpunkter',
    sheet: 'Synpunkter',
    moreIsWorse: false,
  },
  { id: 'praise', name: 'Beröm', one: 'beröm', many: 'beröm', sheet: 'Synpunkter', moreIsWorse: false },
  {
    id: 'deviations',
    name: 'Avvikelser',
    one: 'avvikelse',
    many: 'avvikelser',
    sheet: 'Avvikelser',
    moreIsWorse: true,
  },
  {
    id: 'lexSarah',
    name: 'Lex Sarah',
    one: 'rapport enligt lex Sarah',
    many: 'rapporter enligt lex Sarah',
    sheet: 'Lex Sarah',
    moreIsWorse: true,
  },
  {
    id: 'experiences',
    name: 'Handläggares erfarenheter, blandade och dåliga',
    one: 'blandad eller dålig erfarenhet',
    many: 'blandade och dåliga erfarenheter',
    sheet: 'Erfarenheter',
    moreIsWorse: true,
  },
  { id: 'sanctions', name: 'Sanktioner', one: 'sanktion', many: 'sanktioner', sheet: 'Sanktioner', moreIsWorse: true },
  {
    id: 'economicControls',
    name: 'Ekonomisk kontroll, anmärkningar',
    one: 'ekonomisk kontroll med anmärkning',
    many: 'ekonomiska kontroller med anmärkning',
    sheet: 'Ekonomiska kontroller',
    moreIsWorse: true,
  },
]
