import type { SurveyResult, SurveySeries } from '../../../../../shared/contracts/survey'
import { leastPoints } from '../../../../../shared/domain/report/change'
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
      ? [say`Den har minskat mer än felmarginalen sedan ${String(since)} för ${phrases(fallen)}.`]
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
  const few = apart.filter(({ women, men }) => Math.min(women.base.value ?? 0, men.base.value ?? 0) < 30)
  if (apart.length === 0) return say`Kvinnor och män svarar ungefär lika på alla frågor där båda grupperna kan visas.`
  const words = apart
    .slice(0, 2)
    .map(
      ({ question, women, men, gap }) =>
        say`”${question}” (kvinnor ${shown(formatPercent(women.share), women.figure)}, män ${shown(formatPercent(men.share), men.figure)}; ${formatNumber(Math.abs(gap))} procentenheter)`,
    )
  return together(
    apart.length === 1
      ? say`Kvinnor och män skiljer sig åt i ${words[0] ?? []}.`
      : say`Kvinnor och män skiljer sig mest åt i ${listed(words)}.`,
    few.length > 0 ? say`Svaren är få, och skillnaden kan bero på slumpen.` : [],
  )
}

/** The clearest change among everybody's answers. */
export function surveyHighlights({ survey, year }: LaterReport): Highlight[] {
  const whole = survey.series.filter(({ serviceAreaId }) => serviceAreaId === null)
  const changed = changesOf(whole, year)
    .filter(({ verdict }) => verdict !== 'chance')
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0]
  if (changed === undefined) return []
  const rose = changed.verdict === 'risen'
  return [
    {
      kind: rose ? 'better' : 'worse',
      weight: 70,
      words: say`I brukarundersökningen har andelen positiva svar på ”${changed.series.question}” ${rose ? 'ökat' : 'minskat'} ${movedText(changed)}.`,
    },
  ]
}
