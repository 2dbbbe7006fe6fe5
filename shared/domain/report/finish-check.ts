import { type CheckedContent, type CheckedSection, type Finding, partsOf } from './finish-check/checked'
import { checkHead } from './finish-check/head'
import { checkHeadings } from './finish-check/headings'
import { checkSections } from './finish-check/sections'
import { checkSmallGroups } from './finish-check/small-groups'
import { checkTables } from './finish-check/tables'
import { checkTexts } from './finish-check/texts'

/**
 * Everything to see to before a document is called finished: what must be mended first, then what is to be looked at, each in
 * reading order.
 * @param content null when no section is included
 * @param limit the smallest group that may be told of
 */
export function finishFindings(
  content: CheckedContent | null,
  sections: readonly CheckedSection[],
  limit: number,
): Finding[] {
  if (content === null) return checkSections([], sections)
  const parts = partsOf(content, sections)
  const findings = [
    ...checkHead(content),
    ...checkSections(parts, sections),
    ...checkHeadings(parts),
    ...checkTables(parts),
    ...checkTexts(content, parts),
    ...checkSmallGroups(parts, limit),
  ]
  const place = new Map(parts.map(({ section }, index) => [section?.id ?? null, index]))
  const placeOf = ({ sectionId }: Finding) => (sectionId === null ? -1 : (place.get(sectionId) ?? parts.length))
  const weight = ({ degree }: Finding) => (degree === 'stop' ? 0 : 1)
  return findings.toSorted((a, b) => weight(a) - weight(b) || placeOf(a) - placeOf(b))
}
