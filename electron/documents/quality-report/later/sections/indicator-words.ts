import { againstGroup } from '../../../../../shared/domain/report/compared'
import { runOfYears } from '../../../../../shared/domain/report/run-of-years'
import { formatNumber } from '../../../../../shared/text/format'
import { formatIndicator } from '../../../../../shared/text/indicator-value'
import { groupPhrase, measured } from '../../../content/compared-words'
import { counted, type Figure, figureText } from '../../../content/figure'
import type { Inline } from '../../../content/model'
import { say, together } from '../../../content/say'
import { inSentence } from '../../../content/swedish'
import type { Highlight } from '../../report-base'
import { figure, shown } from '../figures'
import type { LaterReport } from '../view-model'
import { type IndicatorLine, linesOf } from './indicator-lines'

/** Where a nyckeltal stands: its last value, where it went, the groups of the same year, and women and men. */
export function indicatorSentence(line: IndicatorLine, year: number): Inline[] {
  const { latest, view } = line
  const { unit, better, endedYear } = view.indicator
  const value = latest === null ? null : line.own(latest, 'total')
  if (latest === null || value === null) {
    return say`Kommunens eget värde saknas för åren ${String(year - 2)}–${String(year)}.`
  }
  const similar = line.similar === null ? null : line.of(line.similar, latest, 'total')
  const best = line.best === null ? null : line.of(line.best, latest, 'total')
  const compared =
    line.similar === null || similar === null
      ? []
      : groupPhrase(value, { name: inSentence(line.similar), figure: similar }, { better, unit })
  return together(
    latest < year ? say`Värde för ${String(year)} saknas. Det senaste är från ${String(latest)}.` : [],
    say`Värdet för ${String(latest)} är ${measured(value, unit)}${latest - 1 > year - 3 ? moved(line, latest, value) : ''}.`,
    compared.length === 0 ? [] : say`Det är ${compared}.`,
    best === null || best.value === null ? [] : say`Den bästa kommunen har ${measured(best, unit)}.`,
    genders(line, latest),
    endedYear === null ? [] : say`Nyckeltalet mäts inte efter ${String(endedYear)}.`,
  )
}

/** ", bättre än 2024 (84 %), en minskning för andra året i rad". */
function moved(line: IndicatorLine, latest: number, value: Figure): Inline[] {
  const before = line.own(latest - 1, 'total')
  const { unit, better } = line.view.indicator
  if (before === null || before.value === null || value.value === null)
    return say`; för ${String(latest - 1)} saknas uppgift`
  const then = measured(before, unit)
  const run = runOfYears(line.years.map((at) => ({ year: at, value: line.own(at, 'total')?.value ?? null })))
  const direction = value.value - before.value
  if (direction === 0) return say`, oförändrat sedan ${String(latest - 1)}`
  const compared = againstGroup(value.value, before.value, { better, unit })
  const verdict = compared?.verdict === 'better' || compared?.verdict === 'worse' ? compared.verdict : null
  const word = direction > 0 ? 'högre' : 'lägre'
  const row = run !== null && run.length > 1 ? `, andra året i rad som det ${direction > 0 ? 'stiger' : 'sjunker'}` : ''
  if (compared?.verdict === 'about') return say`, ungefär som ${String(latest - 1)} (${then})`
  if (verdict === null) return say`, ${word} än ${String(latest - 1)} (${then})${row}`
  return say`, ${word} än ${String(latest - 1)} (${then}), vilket är ${verdict === 'better' ? 'bättre' : 'sämre'}${row}`
}

function genders(line: IndicatorLine, latest: number): Inline[] {
  const [women, men] = [line.own(latest, 'woman'), line.own(latest, 'man')]
  const { unit } = line.view.indicator
  if (women === null || men === null || women.value === null || men.value === null) {
    return line.hasGender ? say`Uppgift för kvinnor och män saknas för ${String(latest)}.` : []
  }
  const gap = women.value - men.value
  const values = say`kvinnor ${measured(women, unit)}, män ${measured(men, unit)}`
  if (gap === 0) return say`Kvinnor och män har samma värde.`
  if (unit === '%' && Math.abs(gap) < 5) return say`Kvinnor och män ligger ungefär lika (${values}).`
  return say`Värdet är ${gap > 0 ? 'högre' : 'lägre'} för kvinnor än för män (${values}).`
}

/** How many are better and how many worse than similar municipalities, and than the year before. */
export function overviewSentence(lines: readonly IndicatorLine[], year: number): Inline[] {
  const without = lines.filter(({ latest }) => latest !== year)
  const verdicts = lines.flatMap((line) => {
    const verdict = againstSimilar(line)
    return verdict === null ? [] : [{ line, verdict }]
  })
  if (verdicts.length === 0) {
    return say`Inget av nyckeltalen kan jämföras med andra kommuner: värden eller vad som är bättre saknas.`
  }
  const of = (wanted: string, what: string): Figure => {
    const own = verdicts.filter(({ verdict }) => verdict === wanted)
    return figure(
      own.length,
      `Nyckeltal som är ${what} liknande kommuner ${year}`,
      'indicator',
      own.map(({ line }) => line.view.indicator.id),
    )
  }
  const compared = figure(
    verdicts.length,
    `Nyckeltal som kan jämföras ${year}`,
    'indicator',
    verdicts.map(({ line }) => line.view.indicator.id),
  )
  const about = verdicts.filter(({ verdict }) => verdict === 'about' || verdict === 'equal').length
  return together(
    say`Av ${counted(compared, 'nyckeltal', 'nyckeltal')} som kan jämföras är ${numberOrNone(of('better', 'bättre än'))} bättre och ${numberOrNone(of('worse', 'sämre än'))} sämre än liknande kommuner${about > 0 ? `; ${formatNumber(about)} är ungefär lika` : ''}.`,
    verdicts.length < lines.length
      ? say`För ${counted(lacking(lines.filter((line) => againstSimilar(line) === null)), 'nyckeltal', 'nyckeltal')} saknas jämförelsevärde, eller är det inte bestämt vad som är bättre.`
      : [],
    without.length === 0
      ? []
      : say`${without.length === lines.length ? 'Inget nyckeltal har' : counted(lacking(without), 'nyckeltal saknar', 'nyckeltal saknar')} ${without.length === lines.length ? 'ett värde för' : 'värde för'} ${String(year)}; där gäller jämförelsen det senaste året som har ett.`,
  )
}

const lacking = (lines: readonly IndicatorLine[]): Figure =>
  figure(
    lines.length,
    'Nyckeltal utan värde eller jämförelse',
    'indicator',
    lines.map(({ view }) => view.indicator.id),
  )

const numberOrNone = (count: Figure): Inline => (count.value === 0 ? shown('inget', count) : figureText(count))

function againstSimilar({ similar, latest, own, of, view }: IndicatorLine) {
  const mine = latest === null ? null : own(latest, 'total')
  const theirs = similar === null || latest === null ? null : of(similar, latest, 'total')
  return againstGroup(mine?.value ?? null, theirs?.value ?? null, view.indicator)?.verdict ?? null
}

/** The clearest better and the clearest worse, by the distance in shares of the group's value. */
export function indicatorHighlights(model: LaterReport): Highlight[] {
  const ranked = linesOf(model)
    .filter(({ latest }) => latest === model.year)
    .flatMap((line) => {
      const verdict = againstSimilar(line)
      const [mine, theirs] = [
        line.own(model.year, 'total'),
        line.similar === null ? null : line.of(line.similar, model.year, 'total'),
      ]
      if ((verdict !== 'better' && verdict !== 'worse') || !mine?.value || !theirs?.value) return []
      return [{ line, verdict, mine, theirs, distance: Math.abs(mine.value - theirs.value) / theirs.value }]
    })
    .toSorted((a, b) => b.distance - a.distance)
  return (['better', 'worse'] as const).flatMap((verdict) => {
    const found = ranked.find((one) => one.verdict === verdict)
    if (found === undefined) return []
    const { line, mine, theirs } = found
    const { unit, name } = line.view.indicator
    return [
      {
        kind: verdict,
        weight: 72,
        words: say`${name} är ${measured(mine, unit)}, ${verdict === 'better' ? 'bättre' : 'sämre'} än ${inSentence(line.similar ?? '')} (${formatIndicator(theirs.value, unit)}).`,
      },
    ]
  })
}
