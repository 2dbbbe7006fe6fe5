import { writeGrounds } from '../assess/development/grounds'
import { lastPosition } from '../assess/development/ground-repo'
import { findSuggestions } from '../assess/development/suggestions'
import type { Context } from '../context'
import { developmentAreaNumbered, serviceTypeNamed } from './development-example-repo'

/** Which brister each of the year's utvecklingsområden was written from: an insats, or null for several, and the area. */
const writtenFrom: ReadonlyArray<{ number: string; serviceType: string | null; area: string }> = [
  { number: 'U2026-01', serviceType: 'Vård- och omsorgsboende', area: 'hälso- och sjukvård och rehabilitering' },
  { number: 'U2026-02', serviceType: null, area: 'bemanning' },
]

/**
 * The invented municipality began from the program's suggestions: the brister behind them are the grounds, which a workbook
 * can only tell in words.
 * @param year the year that is in progress
 */
export function developmentExample(context: Context, year: number): void {
  const suggestions = findSuggestions(context, { committeeId: null, year })
  for (const { number, serviceType, area } of writtenFrom) {
    const areaId = developmentAreaNumbered(context.db, number)
    const typeId = serviceType === null ? null : (serviceTypeNamed(context.db, serviceType) ?? '')
    const key = typeId === null ? `acrossServices|${area}` : `findings|${typeId}|${area}`
    const found = suggestions.find((suggestion) => suggestion.key === key)
    if (areaId === undefined || found === undefined) continue
    const summary = {
      recordType: typeId === null ? 'developmentArea' : 'serviceType',
      recordId: typeId,
      words: `${found.words.replace(/\.$/, '')} (${found.base}).`,
    }
    writeGrounds(context, areaId, [summary, ...found.rows], lastPosition(context.db, areaId))
  }
}
