import { counts, type FindingFact } from '../../../../../shared/domain/finding-analysis/fact'
import { roundTenth } from '../../../../../shared/domain/percent'
import { changeOf } from '../../../../../shared/domain/report/change'
import { listInWords } from '../../../../../shared/domain/swedish'
import { formatNumber } from '../../../../../shared/text/format'
import { severityNames } from '../../../../../shared/text/names'
import { heading, paragraph, paragraphIf } from '../../../content/blocks'
import { countSentence } from '../../../content/change-words'
import { asShareOf, counted, type Figure, shareText } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { inSentence } from '../../../content/swedish'
import { type Highlight, wordsOf } from '../../report-base'
import { countOfRows } from '../figures'
import type { LaterReport } from '../view-model'
import { areaChart, type AreaLine, areaLines, areaTable } from './follow-up-areas'

/** The brister of every granskning: how many, where, how grave, and how many are mended. */
export function findings(model: LaterReport): Block[] {
  const { now, before } = model.followUp.findings
  if (now.reviews.length === 0) return []
  const words = wordsOf(model)
  const total = countOfRows(now.findings, `Brister ${words.when}`, 'finding')
  const totalBefore = before === null ? null : countOfRows(before.findings, `Brister ${words.during}`, 'finding')
  const things = { one: 'brist', many: 'brister' }
  if (now.findings.length === 0) {
    return [heading(2, 'Brister'), paragraph(say`Inga brister är registrerade ${words.when}.`)]
  }
  const lines = areaLines(model)
  const reviewed = counted(
    countOfRows(now.reviews, `Genomförda granskningar ${words.when}`, 'review'),
    'granskning',
    'granskningar',
  )
  return [
    heading(2, 'Brister'),
    paragraph(
      together(
        say`${countSentence({ now: total, before: totalBefore, things }, say`registrerats vid ${reviewed}`, words)}.`,
        perReview(model),
      ),
    ),
    ...paragraphIf(together(common(lines), grown(lines, words.than), graveSentence(now.findings, total))),
    areaTable(model, lines, total, totalBefore),
    ...(lines.length > 1 ? [areaChart(model, lines)] : []),
    ...paragraphIf(mended(now.findings, total, model.today)),
    paragraph(
      say`Var en brist är vanligast beror också på vad som har granskats under året och vilka checklistor som har använts.`,
      'note',
    ),
  ]
}

function perReview({ followUp: { findings: part }, year }: LaterReport): Inline[] {
  const { now, before } = part
  const rate = (counted: typeof now): number | null =>
    counted.reviews.length < 10 ? null : roundTenth(counted.findings.length / counted.reviews.length)
  const [mine, theirs] = [rate(now), before === null ? null : rate(before)]
  if (mine === null) return []
  if (theirs === null) return say`Det är ${mine} brister per granskning.`
  const word = changeOf(mine, theirs).difference === 0 ? 'lika många som' : mine > theirs ? 'fler än' : 'färre än'
  return say`Det är ${formatNumber(mine, 1)} brister per granskning, ${word} ${String(year - 1)} (${formatNumber(theirs, 1)}).`
}

function common(lines: readonly AreaLine[]): Inline[] {
  const told = lines.filter(({ isUntold, now }) => !isUntold && now.value)
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || told.length < 2 || first.now.value === last?.now.value) return []
  return say`Vanligast är brister inom ${listed(told.slice(0, 3).map(({ name, now }) => say`${inSentence(name)} (${now})`))}.`
}

function grown(lines: readonly AreaLine[], than: string): Inline[] {
  const more = lines.filter((line) => line.grown)
  if (more.length === 0) return []
  return say`Tydligt fler än ${than} är de inom ${listed(more.slice(0, 3).map(({ name, now, before }) => (before === null ? say`${inSentence(name)} (${now})` : say`${inSentence(name)} (${now} mot ${before})`)))}.`
}

function graveSentence(facts: readonly FindingFact[], total: Figure): Inline[] {
  const serious = countOfRows(
    facts.filter(({ severity }) => severity === 'serious'),
    'Allvarliga brister',
    'finding',
  )
  const untold = countOfRows(
    facts.filter(({ severity }) => severity === null),
    'Brister utan allvarlighetsgrad',
    'finding',
  )
  const known =
    serious.value === 0
      ? say`Ingen av bristerna är bedömd som ${severityNames.serious}.`
      : say`${shareText(asShareOf(serious, total))} brister är bedömda som allvarliga.`
  return together(
    known,
    untold.value ? say`För ${counted(untold, 'brist', 'brister')} saknas uppgift om hur allvarlig den är.` : [],
  )
}

function mended(facts: readonly FindingFact[], total: Figure, today: string): Inline[] {
  const of = (what: 'mended' | 'late' | 'verified', name: string) =>
    countOfRows(
      facts.filter((fact) => counts[what](fact, today)),
      name,
      'finding',
    )
  const [done, late, verified] = [
    of('mended', 'Åtgärdade brister'),
    of('late', 'Brister som inte är åtgärdade i tid'),
    of('verified', 'Brister där åtgärden är verifierad'),
  ]
  const open = (total.value ?? 0) - (done.value ?? 0)
  return together(
    done.value === total.value && verified.value === total.value
      ? say`När uppgifterna hämtades var samtliga brister (${done}) åtgärdade och åtgärderna verifierade.`
      : say`När uppgifterna hämtades var ${shareText(asShareOf(done, total))} brister åtgärdade, och för ${shareText(asShareOf(verified, total))} var åtgärden verifierad.`,
    open === 0
      ? []
      : late.value === 0
        ? say`Ingen av de öppna bristerna har passerat sin frist.`
        : open === 1
          ? say`Den öppna bristen har passerat sin frist.`
          : say`Av de öppna har ${late} passerat sin frist.`,
  )
}

/** What has clearly grown. */
export function findingHighlights(model: LaterReport): Highlight[] {
  const more = areaLines(model).filter((line) => line.grown)
  if (more.length === 0) return []
  return [
    {
      kind: 'rose',
      weight: 65,
      words: say`Bristerna är tydligt fler än ${wordsOf(model).than} inom ${listInWords(more.slice(0, 2).map(({ name }) => inSentence(name)))}.`,
    },
  ]
}
