import type { ImportPreview, ImportRow, ImportSheet } from '../../../shared/contracts/exchange'
import { formatCount } from '../../../shared/text/format'
import type { Tone } from '../../ui'

export const stateWords: Record<ImportRow['state'], { word: string; tone: Tone }> = {
  new: { word: 'Ny', tone: 'accent' },
  changed: { word: 'Ändrad', tone: 'mid' },
  unchanged: { word: 'Oförändrad', tone: 'neutral' },
  wrong: { word: 'Felaktig', tone: 'high' },
}

/** A row's changes in one line: 'Form: LOU → LOV; Slutdatum: – → 2027-12-31'; of a new row only what it brings. */
export const changesInLine = ({ state, changes }: ImportRow): string =>
  changes
    .map(
      ({ column, before, after }) =>
        `${column}: ${state === 'new' ? (after ?? '–') : `${before ?? '–'} → ${after ?? '–'}`}`,
    )
    .join('; ')

export interface PreviewSums {
  rows: number
  new: number
  changed: number
  unchanged: number
  wrong: number
}

export function sumsOf({ sheets }: Pick<ImportPreview, 'sheets'>): PreviewSums {
  const sum = (field: keyof PreviewSums): number =>
    sheets.reduce((total, sheet: ImportSheet) => total + sheet[field], 0)
  return {
    rows: sum('rows'),
    new: sum('new'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    wrong: sum('wrong'),
  }
}

/** '12 nya och 3 ändrade rader' */
export const whatIsWritten = (sums: PreviewSums): string =>
  `${formatCount(sums.new, 'ny', 'nya')} och ${formatCount(sums.changed, 'ändrad rad', 'ändrade rader')}`
