import type { ProviderPicture, ServiceTypePicture } from '../../contracts/picture'
import { formatCount, formatMonth, formatNumber, formatShare } from '../../text/format'
import { followUpFormNames, planOriginNames, reviewKindLongNames } from '../../text/names'
import { listInWords } from '../swedish'
import { insideSentence } from './events/reading'

export interface OpenFindingCount {
  open: number
  late: number
  serious: number
}

/** 'Senast granskad 2026-03-12 (kvalitetsgranskning): följer avtal.' */
export function reviewedSentence(
  last: { date: string; words: string; state: string } | undefined,
  isInUse: boolean,
): string {
  if (!isInUse) return 'Inga granskningar är registrerade i programmet än.'
  if (last === undefined) return 'Ingen genomförd granskning är registrerad.'
  return `Senast granskad ${last.date} (${insideSentence(last.words)}): ${last.state}.`
}

/** '3 brister är öppna, varav 1 allvarlig. 2 har passerat sitt datum.' */
export function findingsSentence({ open, late, serious }: OpenFindingCount): string {
  if (open === 0) return 'Inga brister är öppna.'
  const grave = serious === 0 ? '' : `, varav ${formatCount(serious, 'allvarlig', 'allvarliga')}`
  const lateness = late === 0 ? '' : ` ${formatCount(late, 'har passerat sitt datum', 'har passerat sina datum')}.`
  return `${formatCount(open, 'brist är öppen', 'brister är öppna')}${grave}.${lateness}`
}

/** What the ranking says, and what is owed whatever it says. */
export function prioritySentences(
  { priorities, ranked, prioritiesYear }: Pick<ProviderPicture, 'priorities' | 'ranked' | 'prioritiesYear'>,
  serviceTypes: number,
): string[] {
  const [first] = priorities
  if (first === undefined)
    return [`Rangordnas inte inför ${prioritiesYear}: inget avtal gäller och ingen enhet har en insats.`]
  const of = serviceTypes > 1 ? ` för ${insideSentence(first.serviceType)}` : ''
  const place = `Plats ${formatNumber(first.rank)} av ${formatNumber(ranked)} i prioriteringen inför ${prioritiesYear}${of}, ${formatNumber(first.score, 1)} poäng.`
  const owed = [...new Set(priorities.flatMap(({ mandatory }) => mandatory))]
  const good = priorities.flatMap(({ positive }) => positive ?? [])
  return [
    place,
    ...new Set(good),
    ...(owed.length === 0 ? [] : [`Ska följas upp ${prioritiesYear}: ${owed.join(' ')}`]),
  ]
}

/** What stands in the plans of the coming year. */
export function plannedSentences({
  planned,
  multiYear,
  prioritiesYear,
}: Pick<ProviderPicture, 'planned' | 'multiYear' | 'prioritiesYear'>): string[] {
  const rows = planned.filter(({ year }) => year === prioritiesYear)
  const words = rows.map(({ kind, month, origin }) => {
    const when = month === null ? '' : ` i ${formatMonth(month, 'long')}`
    return `${reviewKindLongNames[kind]}${when} (${insideSentence(planOriginNames[origin])})`
  })
  const inYears = [...new Map(multiYear.map((entry) => [`${entry.year} ${entry.form}`, entry])).values()]
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, form }) => `${year} (${followUpFormNames[form]})`)
  return [
    ...(words.length === 0 ? [] : [`I uppföljningsplanen ${prioritiesYear}: ${toldOf(words)}.`]),
    ...(inYears.length === 0 ? [] : [`I flerårsplanen: ${listInWords(inYears)}.`]),
  ]
}

/** So many are told one by one; of more the number is said, so that nobody takes them for all. */
const TOLD = 3

const toldOf = (words: readonly string[]): string =>
  words.length <= TOLD
    ? listInWords(words)
    : `${formatCount(words.length, 'uppföljning', 'uppföljningar')}, bland dem ${listInWords([...new Set(words)].slice(0, TOLD))}`

/** The insats in a few sentences: how many, what they come to, what is open. */
export function serviceTypeSentences(
  picture: Pick<ServiceTypePicture, 'providers' | 'outcomes' | 'coverage' | 'areaRisk' | 'serviceType'>,
): string[] {
  const { providers, outcomes, coverage, areaRisk, serviceType } = picture
  const agreements = providers.reduce((sum, provider) => sum + provider.agreements, 0)
  const latest = outcomes.findLast(({ assessed }) => assessed > 0)
  const best = latest?.outcomes[0]
  const open = providers.filter(({ openFindings }) => openFindings > 0)
  const count = open.reduce((sum, { openFindings }) => sum + openFindings, 0)
  return [
    `${formatCount(providers.length, 'utförare', 'utförare')} med ${formatCount(agreements, 'gällande avtal', 'gällande avtal')}.`,
    coverage.sentence,
    ...(latest !== undefined && best !== undefined
      ? [`Vanligaste utfall ${latest.year}: ${mostCommon(latest)}.`]
      : ['Inget utfall är registrerat de tre åren.']),
    count === 0
      ? 'Inga brister är öppna.'
      : `${formatCount(count, 'brist är öppen', 'brister är öppna')} hos ${formatNumber(open.length)} av ${formatCount(providers.length, 'utförare', 'utförare')}.`,
    areaRisk === null
      ? `Riskanalys saknas för ${serviceType.serviceAreaName}.`
      : `Högsta risk för ${serviceType.serviceAreaName} ${areaRisk.year}: ${insideSentence(areaRisk.event)}, riskvärde ${areaRisk.value} (${insideSentence(areaRisk.word)}).`,
  ]
}

function mostCommon({ outcomes, assessed }: ServiceTypePicture['outcomes'][number]): string {
  const [first] = outcomes.toSorted((a, b) => b.count - a.count)
  return first === undefined ? 'uppgift saknas' : `${first.outcome}, ${formatShare(first.count, assessed)}`
}
