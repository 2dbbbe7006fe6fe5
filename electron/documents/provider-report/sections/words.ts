import { type ComparedWords, comparedWords, countPhrase } from '../../content/change-words'
import type { Figure } from '../../content/figure'
import type { Inline } from '../../content/model'
import { dateText } from '../../content/swedish'
import type { Compared, ProviderReport } from '../view-model'

type Base = Pick<ProviderReport, 'year' | 'today' | 'days'>

export const wordsOf = ({ year, today }: Base): ComparedWords => comparedWords(year, today)

/** 'Under 2025', 'Till och med den 22 november 2026': begins a sentence about what was counted. */
export const since = ({ year, days }: Base): string =>
  days.ongoing ? `Till och med den ${dateText(days.until)}` : `Under ${year}`

/** 'avtalet', 'uppdragsbeskrivningen': what the utförare follows. */
export const followed = ({ inHouse }: Pick<ProviderReport, 'inHouse'>): string =>
  inHouse ? 'uppdragsbeskrivningen' : 'avtalet'

/** '12 klagomål, 4 fler än under samma period 2025 (8)'; the count alone where both are 0. */
export function comparedPhrase(report: Base, { now, before }: Compared, one: string, many: string): Inline[] {
  if (now.value === 0 && (before === null || before.value === 0)) {
    return [{ text: `inga\u00a0${many}`, strong: false, source: now.source }]
  }
  return countPhrase(now, before, { one, many }, wordsOf(report))
}

/** The register is used. */
export const known = (figure: Figure): boolean => figure.value !== null
