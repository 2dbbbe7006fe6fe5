import type { SurveyResult, SurveySeries } from '../../../../../shared/contracts/survey'
import { leastPoints } from '../../../../../shared/domain/report/change'
import { surveyChange } from '../../../../../shared/domain/survey/change'
import { formatNumber, formatPercent } from '../../../../../shared/text/format'
import type { Figure } from '../../../content/figure'
import type { Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import type { Highlight } from '../../report-base'
import { figure, shown } from '../figures'
import type { LaterReport } from '../view-model'

interface Told {
  share: number
  figure: Figure
  base: Figure
}

/** A question's share in a year, in whole percent; null where it is withheld or was not asked. */
export function shareIn(series: SurveySeries, year: number, gender: SurveyResult['gender']): Told | null {
  const result = series.results.find((one) => one.year === year && one.gender === gender)
  if (result === undefined || result.share === null || result.answers === null) return null
  const share = Math.round(result.share)
  return {
    share,
    figure: figure(share, `Positiva svar ${year}: ${series.question}`, 'surveyResult', [result.id], result.answers),
    base: figure(result.answers, `Antal svar ${year}: ${series.question}`, 'surveyResult', [result.id]),
  }
}

type Change = SurveySeries['changes'][number] & { series: SurveySeries }

const changesOf = (series: readonly SurveySeries[], year: number): Change[] =>
  series.flatMap((one) =>
    one.changes
      .filter((change) => change.gender === 'total' && change.year === year)
      .map((change) => ({ ...change, series: one })),
  )

/** What has risen or fallen more than chance since the time before; one sentence says that nothing has. */
export function changeSentences(series: readonly SurveySeries[], year: number): Inline[][] {
  const changes = changesOf(series, year)
  if (changes.length === 0) return []
  const [risen, fallen] = (['risen', 'fallen'] as const).map((verdict) =>
    changes.filter((change) => change.verdict === verdict),
  )
  const since = changes[0]?.beforeYear ?? year - 1
  if (risen?.length === 0 && fallen?.length === 0) {
    return [say`Ingen fråga har ändrats mer än felmarginalen sedan ${String(since)}: skillnaderna kan bero på slumpen.`]
  }
  const phrases = (list: readonly Change[]): Inline[] =>
    listed(list.map((change) => say`”${change.series.question}” (${movedText(change)})`))
  return [
    ...(risen !== undefined && risen.length > 0
      ? [say`Andelen har ökat mer än felmarginalen sedan ${String(since)} för ${phrases(risen)}.`]
      : []),
    ...(fallen !== undefined && fallen.length > 0
      ? [
          say`${risen !== undefined && risen.length > 0 ? 'Den' : 'Andelen'} har minskat mer än felmarginalen sedan ${String(since)} för ${phrases(fallen)}.`,
        ]
      : []),
  ]
}

/** "från 82 % till 75 %". */
function movedText({ series, year, beforeYear }: Change): Inline[] {
  const [before, now] = [shareIn(series, beforeYear, 'total'), shareIn(series, year, 'total')]
  if (before === null || now === null) return []
  return say`från ${shown(formatPercent(before.share), before.figure)} till ${shown(formatPercent(now.share), now.figure)}`
}

/** Where women and men differ by five percentage points or more, with the shares. */
export function genderGaps(series: readonly SurveySeries[], year: number, limit: number): Inline[] {
  const pairs = series.flatMap((one) => {
    const [women, men] = [shareIn(one, year, 'woman'), shareIn(one, year, 'man')]
    return women === null || men === null ? [] : [{ question: one.question, women, men, gap: women.share - men.share }]
  })
  if (pairs.length === 0) {
    return say`Svaren redovisas inte uppdelade på kön, eftersom någon av grupperna har färre än ${limit} svar eller kön inte är angivet.`
  }
  const apart = pairs
    .filter(({ gap }) => Math.abs(gap) >= leastPoints)
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
    .slice(0, 2)
  if (apart.length === 0) return say`Kvinnor och män svarar ungefär lika på alla frågor där båda grupperna kan visas.`
  const words = apart.map(
    ({ question, women, men, gap }) =>
      say`”${question}” (kvinnor ${shown(formatPercent(women.share), women.figure)}, män ${shown(formatPercent(men.share), men.figure)}; ${formatNumber(Math.abs(gap))} procentenheter)`,
  )
  const byChance = apart.filter(({ women, men }) => verdictOf(women, men) === 'chance').length
  return together(
    apart.length === 1
      ? say`Kvinnor och män skiljer sig åt i ${words[0] ?? []}.`
      : say`Kvinnor och män skiljer sig mest åt i ${listed(words)}.`,
    byChance === 0
      ? []
      : say`${byChance < apart.length ? 'En av skillnaderna är' : apart.length === 1 ? 'Skillnaden är' : 'Skillnaderna är'} inom felmarginalen och kan bero på slumpen.`,
  )
}

const verdictOf = (from: Told, to: Told) =>
  surveyChange({ answers: from.base.value ?? 0, share: from.share }, { answers: to.base.value ?? 0, share: to.share })
    .verdict

/**
 * What has moved more than chance over all the years shown, when they are three or more, and not since the time before: a slow
 * change is seen only so.
 */
export function longSentence(series: readonly SurveySeries[], years: readonly number[], year: number): Inline[] {
  const first = years.filter((one) => one < year)[0]
  if (first === undefined || year - first < 2) return []
  const sudden = new Set(changesOf(series, year).flatMap((one) => (one.verdict === 'chance' ? [] : [one.series.key])))
  const moved = series.flatMap((one) => {
    if (sudden.has(one.key)) return []
    const [from, to] = [shareIn(one, first, 'total'), shareIn(one, year, 'total')]
    if (from === null || to === null) return []
    const verdict = verdictOf(from, to)
    return verdict === 'chance' ? [] : [{ question: one.question, from, to, verdict }]
  })
  if (moved.length === 0) return []
  const words = moved.map(
    ({ question, from, to, verdict }) =>
      say`${verdict === 'risen' ? 'ökat' : 'minskat'} för ”${question}” (från ${shown(formatPercent(from.share), from.figure)} till ${shown(formatPercent(to.share), to.figure)})`,
  )
  return say`Sedan ${String(first)} har andelen ${listed(words)}, mer än felmarginalen.`
}

/** The clearest change among everybody's answers. */
export function surveyHighlights({ survey, year }: LaterReport): Highlight[] {
  const whole = survey.series.filter(({ serviceAreaId }) => serviceAreaId === null)
  const changed = changesOf(whole, year)
    .filter(({ verdict }) => verdict !== 'chance')
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0]
  if (changed === undefined) return longHighlight(whole, survey.years, year)
  const rose = changed.verdict === 'risen'
  return [
    {
      kind: rose ? 'better' : 'worse',
      weight: 70,
      words: say`I brukarundersökningen har andelen positiva svar på ”${changed.series.question}” ${rose ? 'ökat' : 'minskat'} ${movedText(changed)}.`,
    },
  ]
}

function longHighlight(series: readonly SurveySeries[], years: readonly number[], year: number): Highlight[] {
  const words = longSentence(series, years, year)
  if (words.length === 0) return []
  const text = words.map((inline) => inline.text).join('')
  const kind = text.includes('minskat') ? (text.includes('ökat') ? 'done' : 'worse') : 'better'
  return [{ kind, weight: 68, words: say`I brukarundersökningen: ${words}`.map(lowered) }]
}

/** The sentence goes on after the colon. */
const lowered = (inline: Inline): Inline => ({ ...inline, text: inline.text.replace(/^Sedan/, 'sedan') })
