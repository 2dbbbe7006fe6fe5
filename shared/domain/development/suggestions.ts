import type { SuggestionKind } from '../../contracts/development'
import { formatCount, formatNumber } from '../../text/format'
import { inSentence } from '../plan/in-sentence'
import { groupBy } from '../signal/group-by'
import { nameKey } from '../name-key'
import { sortKey } from '../swedish'

/** A row of the register with what a reader knows it by. */
export interface CountedRow {
  recordType: string
  recordId: string
  words: string
}

/** What the data point at, before anybody has looked at what is made of it already. */
export interface FoundSuggestion {
  key: string
  kind: SuggestionKind
  title: string
  words: string
  base: string
  count: number
  serviceTypeId: string | null
  committeeId: string | null
  rows: CountedRow[]
  links: Array<{ label: string; path: string }>
}

/** A brist of the year, with the granskning it was found in. */
export interface FoundBrist {
  id: string
  area: string
  reviewId: string
  serviceTypeId: string
  serviceTypeName: string
  committeeId: string | null
  words: string
}

/** Fewer than this in an insats can be chance. */
const leastFindings = 3
const leastReviews = 3
/** The same area in so many insatser, and so often, is more than an insats of its own. */
const leastServices = 5
const leastAcross = 8
/** A growth of fewer is for the utförare to look at; ”övrigt” says nothing of what to develop. */
export const leastGrown = 5
/** The same cause so often, or the same remark at so many utförare. */
const leastCauses = 3
const leastProviders = 3

/** How the rules are told beside the suggestions. */
export const suggestionRules: readonly string[] = [
  `Brister: samma område i samma insats minst ${leastFindings} gånger i minst ${leastReviews} granskningar under året.`,
  `Brister i flera insatser: samma område minst ${leastAcross} gånger i minst ${leastServices} insatser.`,
  `Klagomål, synpunkter och avvikelser: en kategori eller insats med minst ${leastGrown} och minst hälften fler än samma dagar året före.`,
  'Individuppföljning: utförare där minst 3 och minst en fjärdedel är bristande, och andelen är större än i hela insatsen. Små grupper visas inte.',
  `Händelseanalyser: samma orsaksområde minst ${leastCauses} gånger.`,
  `Ekonomisk kontroll: anmärkning om samma del hos minst ${leastProviders} utförare.`,
  'Ett förslag visar var man kan titta närmare och bevisar inget.',
]

/** The same checklist area again and again in one insats. */
export function findingSuggestions(findings: readonly FoundBrist[], year: number): FoundSuggestion[] {
  const perService = groupBy(findings, ({ serviceTypeId }) => serviceTypeId)
  const groups = groupBy(findings, ({ serviceTypeId, area }) => `${serviceTypeId}|${nameKey(area)}`)
  return [...groups].flatMap(([key, rows]) => {
    const [first] = rows
    const reviews = distinct(rows, 'reviewId')
    if (first === undefined || rows.length < leastFindings || reviews < leastReviews) return []
    const insats = inSentence(first.serviceTypeName)
    const all = perService.get(first.serviceTypeId) ?? []
    return [
      {
        key: `findings|${key}`,
        kind: 'findings',
        title: `${first.area} inom ${insats}`,
        words: `${first.serviceTypeName}: ${findingCount(rows.length)} om ${inSentence(first.area)} i ${formatCount(reviews, 'granskning', 'granskningar')} ${year}.`,
        base: `av ${findingCount(all.length)} i ${formatCount(distinct(all, 'reviewId'), 'granskning', 'granskningar')} av ${insats} ${year}`,
        count: rows.length,
        serviceTypeId: first.serviceTypeId,
        committeeId: first.committeeId,
        rows: rows.map(asRow),
        links: [findingLink({ area: first.area, year, insats: first.serviceTypeName })],
      },
    ]
  })
}

/** The same checklist area in many insatser: the cause may lie in the municipality's own conditions. */
export function acrossSuggestions(findings: readonly FoundBrist[], year: number): FoundSuggestion[] {
  return [...groupBy(findings, ({ area }) => nameKey(area))].flatMap(([key, rows]) => {
    const [first] = rows
    const services = distinct(rows, 'serviceTypeId')
    if (first === undefined || rows.length < leastAcross || services < leastServices) return []
    const [committeeId = null, ...others] = new Set(rows.map((row) => row.committeeId))
    return [
      {
        key: `acrossServices|${key}`,
        kind: 'acrossServices',
        title: `${first.area} i flera insatser`,
        words: `${first.area}: ${findingCount(rows.length)} i ${formatNumber(services)} insatser och ${formatCount(distinct(rows, 'reviewId'), 'granskning', 'granskningar')} ${year}.`,
        base: `av ${findingCount(findings.length)} i ${formatNumber(distinct(findings, 'serviceTypeId'))} insatser ${year}`,
        count: rows.length,
        serviceTypeId: null,
        committeeId: others.length === 0 ? committeeId : null,
        rows: rows.map(asRow),
        links: [findingLink({ area: first.area, year })],
      },
    ]
  })
}

/** A cause found in an händelseanalys. */
export interface FoundCause {
  id: string
  analysisId: string
  category: string
  categoryName: string
  words: string
}

/** The same kind of cause again and again. */
export function causeSuggestions(causes: readonly FoundCause[], year: number): FoundSuggestion[] {
  const analyses = (rows: readonly FoundCause[]): string =>
    formatCount(distinct(rows, 'analysisId'), 'händelseanalys', 'händelseanalyser')
  return [...groupBy(causes, ({ category }) => category)].flatMap(([category, rows]) => {
    const [first] = rows
    if (first === undefined || rows.length < leastCauses) return []
    const name = capital(first.categoryName)
    return [
      {
        key: `cause|${category}`,
        kind: 'cause',
        title: `${name} som orsak till händelser`,
        words: `${name}: ${formatCount(rows.length, 'orsak', 'orsaker')} i ${analyses(rows)} ${year}.`,
        base: `av ${formatCount(causes.length, 'orsak', 'orsaker')} i ${analyses(causes)} av händelser ${year}`,
        count: rows.length,
        serviceTypeId: null,
        committeeId: null,
        rows: rows.map(({ id, words }) => ({ recordType: 'eventCause', recordId: id, words })),
        links: [],
      },
    ]
  })
}

/** A part of an economic control that was remarked on. */
export interface FoundRemark {
  controlId: string
  providerId: string
  part: string
  partName: string
  words: string
}

/** The same remark at many utförare. */
export function economicSuggestions(
  remarks: readonly FoundRemark[],
  controlled: number,
  year: number,
): FoundSuggestion[] {
  return [...groupBy(remarks, ({ part }) => part)].flatMap(([part, rows]) => {
    const [first] = rows
    const providers = distinct(rows, 'providerId')
    if (first === undefined || providers < leastProviders) return []
    return [
      {
        key: `economic|${part}`,
        kind: 'economic',
        title: `Anmärkningar om ${first.partName} vid ekonomisk kontroll`,
        words: `${formatNumber(providers)} utförare har fått anmärkning om ${first.partName} vid ekonomisk kontroll ${year}.`,
        base: `av ${formatCount(controlled, 'kontrollerad utförare', 'kontrollerade utförare')} ${year}`,
        count: providers,
        serviceTypeId: null,
        committeeId: null,
        rows: rows.map(({ controlId, words }) => ({ recordType: 'economicControl', recordId: controlId, words })),
        links: [
          {
            label: `Visa ${formatNumber(providers)} utförare`,
            path: `/samla-in/ekonomisk-kontroll?del=${part}`,
          },
        ],
      },
    ]
  })
}

const order: Record<SuggestionKind, number> = {
  acrossServices: 0,
  findings: 1,
  growth: 2,
  individual: 3,
  cause: 4,
  economic: 5,
}

/** Those that rest on most kinds of insats first, then by their kind; the many before the few. */
export const suggestionsInOrder = <Suggestion extends Pick<FoundSuggestion, 'kind' | 'count' | 'title'>>(
  suggestions: readonly Suggestion[],
): Suggestion[] =>
  suggestions
    .map((suggestion) => ({ suggestion, place: sortKey(suggestion.title) }))
    .toSorted(
      ({ suggestion: a, place: aPlace }, { suggestion: b, place: bPlace }) =>
        order[a.kind] - order[b.kind] || b.count - a.count || (aPlace < bPlace ? -1 : 1),
    )
    .map(({ suggestion }) => suggestion)

/** Whether an utvecklingsområde rests on the same rows already: on half of them or more. */
export const restsOn = (grounds: ReadonlySet<string>, rows: readonly CountedRow[]): boolean =>
  rows.length > 0 && rows.filter((row) => grounds.has(groundKey(row))).length * 2 >= rows.length

export const groundKey = ({ recordType, recordId }: { recordType: string; recordId: string | null }): string =>
  `${recordType}|${recordId ?? ''}`

const findingCount = (count: number): string => formatCount(count, 'brist', 'brister')
const distinct = <Row>(rows: readonly Row[], field: keyof Row): number => new Set(rows.map((row) => row[field])).size
const asRow = ({ id, words }: FoundBrist): CountedRow => ({ recordType: 'finding', recordId: id, words })
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The list of brister as near as its filters come: an insats is searched for there. The exact rows stand with the suggestion. */
const findingLink = ({ area, year, insats = null }: { area: string; year: number; insats?: string | null }) => ({
  label: insats === null ? 'Visa i listan över brister' : 'Sök i listan över brister',
  path: `/atgarda/brister?lage=all&ar=${year}&omrade=${encodeURIComponent(area)}${insats === null ? '' : `&sok=${encodeURIComponent(insats)}`}`,
})
