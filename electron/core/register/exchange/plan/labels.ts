import type { SanctionStep } from '../../../../../shared/contracts/values'
import { formatMonth } from '../../../../../shared/text/format'
import { sanctionStepNames } from '../../../../../shared/text/names'
import type { SheetName } from '../../../../exchange/sheets/column'
import type { RegisterIndex } from './register-index'
import type { SheetRecord } from './planned-row'

/** The field by which people call a record of the sheet. */
export const nameField: Record<SheetName, string> = {
  Nämnder: 'name',
  Verksamhetsområden: 'name',
  Insatser: 'name',
  Utförare: 'name',
  Enheter: 'name',
  Avtal: 'number',
  Krav: 'text',
  Riskanalyser: 'event',
  Granskningar: 'number',
  Brister: 'area',
  Åtgärdsplaner: 'area',
  Sanktioner: 'step',
  'Ekonomiska kontroller': 'controlledOn',
  Timmar: 'month',
  'Ej verkställda beslut': 'number',
  'Särskild avgift': 'year',
  Synpunkter: 'number',
  Avvikelser: 'number',
  'Lex Sarah': 'number',
  'Lex Maria': 'number',
  Händelseanalyser: 'question',
  Händelseorsaker: 'text',
  Tillsyn: 'title',
  Tillsynskrav: 'text',
  Erfarenheter: 'number',
  Uppföljningsomgångar: 'title',
  Individuppföljning: 'answeredOn',
  Enkät: 'question',
  Nyckeltal: 'name',
  Historik: 'series',
  Internkontroll: 'event',
  'Mål och uppdrag': 'title',
  Projekt: 'title',
  Utvecklingsområden: 'number',
  Systemåtgärder: 'number',
  Årshjul: 'title',
  Informationsforum: 'title',
  Sammanträden: 'heldOn',
  Sammanträdesärenden: 'title',
  Nämndbeslut: 'paragraph',
}

/** What a record of the sheet is called, one and with its article. */
export const nouns: Record<SheetName, { one: string; definite: string }> = {
  Nämnder: { one: 'Nämnd', definite: 'Nämnden' },
  Verksamhetsområden: { one: 'Verksamhetsområde', definite: 'Verksamhetsområdet' },
  Insatser: { one: 'Insats', definite: 'Insatsen' },
  Utförare: { one: 'Utförare', definite: 'Utföraren' },
  Enheter: { one: 'Enhet', definite: 'Enheten' },
  Avtal: { one: 'Avtal', definite: 'Avtalet' },
  Krav: { one: 'Krav', definite: 'Kravet' },
  Riskanalyser: { one: 'Risk', definite: 'Risken' },
  Granskningar: { one: 'Granskning', definite: 'Granskningen' },
  Brister: { one: 'Brist', definite: 'Bristen' },
  Åtgärdsplaner: { one: 'Åtgärdsplan', definite: 'Omgången' },
  Sanktioner: { one: 'Sanktion', definite: 'Steget' },
  'Ekonomiska kontroller': { one: 'Ekonomisk kontroll', definite: 'Kontrollen' },
  Timmar: { one: 'Timmar', definite: 'Månaden' },
  'Ej verkställda beslut': { one: 'Ej verkställt beslut', definite: 'Beslutet' },
  'Särskild avgift': { one: 'Särskild avgift', definite: 'Avgiften' },
  Synpunkter: { one: 'Synpunkt', definite: 'Synpunkten' },
  Avvikelser: { one: 'Avvikelse', definite: 'Avvikelsen' },
  'Lex Sarah': { one: 'Lex Sarah-rapport', definite: 'Rapporten' },
  'Lex Maria': { one: 'Lex Maria', definite: 'Händelsen' },
  Händelseanalyser: { one: 'Händelseanalys', definite: 'Händelseanalysen' },
  Händelseorsaker: { one: 'Orsak', definite: 'Orsaken' },
  Tillsyn: { one: 'Tillsyn', definite: 'Tillsynen' },
  Tillsynskrav: { one: 'Tillsynskrav', definite: 'Kravet' },
  Erfarenheter: { one: 'Erfarenhet', definite: 'Erfarenheten' },
  Uppföljningsomgångar: { one: 'Omgång', definite: 'Omgången' },
  Individuppföljning: { one: 'Individuppföljning', definite: 'Svaret' },
  Enkät: { one: 'Fråga', definite: 'Resultatet' },
  Nyckeltal: { one: 'Nyckeltal', definite: 'Värdet' },
  Historik: { one: 'Historik', definite: 'Raden' },
  Internkontroll: { one: 'Risk', definite: 'Raden' },
  'Mål och uppdrag': { one: 'Mål eller uppdrag', definite: 'Målet eller uppdraget' },
  Projekt: { one: 'Projekt', definite: 'Projektet' },
  Informationsforum: { one: 'Möte', definite: 'Mötet' },
  Utvecklingsområden: { one: 'Utvecklingsområde', definite: 'Utvecklingsområdet' },
  Systemåtgärder: { one: 'Systemåtgärd', definite: 'Åtgärden' },
  Årshjul: { one: 'Aktivitet', definite: 'Aktiviteten' },
  Sammanträden: { one: 'Sammanträde', definite: 'Sammanträdet' },
  Sammanträdesärenden: { one: 'Ärende', definite: 'Ärendet' },
  Nämndbeslut: { one: 'Beslut', definite: 'Beslutet' },
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)

/** What the record is called, a fixed value by its Swedish word. */
function wordOf(sheet: SheetName, record: SheetRecord): string | number | null {
  const name = record[nameField[sheet]] ?? null
  return sheet === 'Sanktioner' && name !== null ? sanctionStepNames[name as SanctionStep] : name
}

/** 'Utförare Eken', 'Enhet Björken hos Eken', 'Brist Bemanning i granskning 2026-014': what a row is about, in words. */
export function labelOf(sheet: SheetName, record: SheetRecord, register: RegisterIndex): string {
  const name = wordOf(sheet, record)
  if (name === null) return `${nouns[sheet].one} utan namn`
  const label = `${nouns[sheet].one} ${shortened(String(name))}`
  const nameOf = (at: SheetName, id: string): string => {
    const target = typeof record[id] === 'string' ? register.byId(at, record[id]) : undefined
    return String(target?.record[nameField[at]] ?? '–')
  }
  if (sheet === 'Enheter') return `${label} hos ${nameOf('Utförare', 'providerId')}`
  if (sheet === 'Åtgärdsplaner')
    return `${label}, omgång ${record['round']}, i granskning ${nameOf('Granskningar', 'reviewId')}`
  if (sheet === 'Brister') return `${label} i granskning ${nameOf('Granskningar', 'reviewId')}`
  if (sheet === 'Sanktioner')
    return `${label} ${record['decidedOn']} i granskning ${nameOf('Granskningar', 'reviewId')}`
  if (sheet === 'Sammanträden') return `${label} i ${nameOf('Nämnder', 'committeeId')}`
  if (sheet === 'Sammanträdesärenden') return `${label} ${nameOf('Sammanträden', 'meetingId')}`
  if (sheet === 'Nämndbeslut') return `${label} ${record['decidedOn'] ?? ''} i ${nameOf('Nämnder', 'committeeId')}`
  if (sheet === 'Individuppföljning') return `${label} hos ${nameOf('Utförare', 'providerId')}`
  if (sheet === 'Timmar') return `${label} för ${nameOf('Utförare', 'providerId')}`
  if (sheet === 'Ej verkställda beslut') return `${label} i rapporten ${record['reportedOn'] ?? ''}`
  if (sheet === 'Ekonomiska kontroller') return `${label} av ${nameOf('Utförare', 'providerId')}`
  if (sheet === 'Internkontroll') {
    const control = typeof record['control'] === 'string' ? `, kontroll: ${shortened(record['control'])}` : ''
    return `${label}${control} (${record['year'] ?? ''})`
  }
  if (sheet === 'Mål och uppdrag') return `${label} (${record['year'] ?? ''})`
  if (sheet === 'Årshjul' && typeof record['month'] === 'number')
    return `${label} i ${formatMonth(record['month'], 'long')}`
  if (sheet === 'Riskanalyser')
    return `${label} (${nameOf('Verksamhetsområden', 'serviceAreaId')} ${record['year'] ?? ''})`
  if (sheet === 'Krav') return `${label} (${nameOf('Insatser', 'serviceTypeId')})`
  if (sheet === 'Enkät') return `${label} (${record['year'] ?? ''})`
  if (sheet === 'Nyckeltal') return `${label} (${record['groupName'] ?? ''} ${record['year'] ?? ''})`
  if (sheet === 'Historik') {
    const parts = [record['year'], record['serviceTypeName'], record['breakdownValue']]
    return `${label} ${parts.filter((part) => part !== null && part !== undefined).join(', ')}`
  }
  return label
}
