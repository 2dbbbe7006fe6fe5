import { nameKey } from '../../../../../shared/domain/name-key'
import type { SheetName } from '../../../../exchange/sheets/column'
import type { FieldValue, SheetRecord } from './planned-row'

interface KeyFields {
  exact: readonly string[]
  /** Compared without regard to case and space. */
  named: readonly string[]
  /** All of them, unless told. */
  required?: readonly string[]
}

/**
 * What makes two rows the same row, so that reading a file twice changes nothing. The same keys as the unique indexes of
 * the schema.
 */
const keyFields: Record<SheetName, KeyFields> = {
  Nämnder: { exact: [], named: ['name'] },
  Verksamhetsområden: { exact: [], named: ['name'] },
  Insatser: { exact: [], named: ['name'] },
  Utförare: { exact: [], named: ['name'] },
  Enheter: { exact: ['providerId'], named: ['name'] },
  Avtal: { exact: [], named: ['number'] },
  Krav: { exact: ['serviceTypeId'], named: ['text'] },
  Riskanalyser: { exact: ['riskAnalysisId'], named: ['event'] },
  Granskningar: { exact: [], named: ['number'] },
  Brister: { exact: ['reviewId'], named: ['area', 'description'] },
  Åtgärdsplaner: { exact: ['findingId', 'round'], named: [] },
  Sanktioner: { exact: ['reviewId', 'step', 'decidedOn'], named: [] },
  'Ekonomiska kontroller': { exact: ['providerId', 'controlledOn'], named: [] },
  Timmar: {
    exact: ['providerId', 'serviceTypeId', 'agreementId', 'month'],
    named: [],
    required: ['providerId', 'serviceTypeId', 'month'],
  },
  // A row without a number gets one before the key is asked for (rules/delayed-numbers.ts).
  'Ej verkställda beslut': { exact: ['reportedOn'], named: ['number'] },
  'Särskild avgift': {
    exact: ['year', 'amountSek', 'decidedOn', 'serviceTypeId'],
    named: ['registryNumber'],
    required: ['year', 'amountSek'],
  },
  // Rows without a number get one before the key is asked for (rules/numbered.ts).
  Synpunkter: { exact: [], named: ['number'] },
  Avvikelser: { exact: [], named: ['number'] },
  'Lex Sarah': { exact: [], named: ['number'] },
  'Lex Maria': { exact: [], named: ['number'] },
  // Exactly one of the three is told; the rules see to that.
  Händelseanalyser: { exact: ['lexSarahId', 'lexMariaId', 'deviationId'], named: [], required: [] },
  Händelseorsaker: { exact: ['analysisId', 'position'], named: [] },
  Tillsyn: { exact: [], named: ['title'] },
  Tillsynskrav: { exact: ['supervisionId', 'position'], named: [] },
  Erfarenheter: { exact: [], named: ['number'] },
  Uppföljningsomgångar: { exact: [], named: ['title'] },
  // Made of all that the row says, and its place among equal ones (rules/individual.ts).
  Individuppföljning: { exact: ['rowKey'], named: [] },
  // A risk may have several kontrollmoment, or none; a portfolio may feed several plans.
  Internkontroll: {
    exact: ['year', 'committeeId', 'planKeyYear', 'planKeyCommittee'],
    named: ['portfolio', 'event', 'control'],
    required: ['year', 'event'],
  },
  'Mål och uppdrag': { exact: ['year'], named: ['title'] },
  Projekt: { exact: [], named: ['title'] },
  // Rows without a number get one before the key is asked for (rules/development.ts).
  Utvecklingsområden: { exact: [], named: ['number'] },
  Systemåtgärder: { exact: [], named: ['number'] },
  Årshjul: { exact: ['month'], named: ['title'] },
  Informationsforum: { exact: ['heldOn'], named: ['title'] },
  Sammanträden: { exact: ['committeeId', 'heldOn'], named: [] },
  Sammanträdesärenden: { exact: ['meetingId'], named: ['title'] },
  Nämndbeslut: {
    exact: ['committeeId', 'decidedOn', 'archivedAt'],
    named: ['paragraph'],
    required: ['committeeId', 'decidedOn', 'paragraph'],
  },
  Enkät: {
    exact: ['year', 'serviceAreaId', 'gender'],
    named: ['survey', 'question'],
    required: ['year', 'question', 'gender'],
  },
  Nyckeltal: { exact: ['year', 'gender'], named: ['name', 'groupName'] },
  Historik: {
    exact: ['series', 'year', 'periodFrom', 'periodTo', 'form', 'breakdown'],
    named: ['serviceTypeName', 'breakdownValue'],
    required: ['series', 'year'],
  },
}

/** The key of a row, or null while a part of it that is required is not known. */
export function naturalKey(sheet: SheetName, record: SheetRecord): string | null {
  const { exact, named, required } = keyFields[sheet]
  const parts = [...exact.map((field) => record[field] ?? null), ...named.map((field) => keyOf(record[field] ?? null))]
  const known = required === undefined ? parts : required.map((field) => record[field] ?? null)
  return known.includes(null) ? null : parts.map((part) => part ?? '').join('\n')
}

const keyOf = (value: FieldValue): string | null => (typeof value === 'string' ? nameKey(value) : null)

/** The key by which another sheet points at a row: its name, inside the record that both belong to. */
export const referenceKey = (name: string, within: FieldValue): string =>
  within === null ? nameKey(name) : `${within}\n${nameKey(name)}`
