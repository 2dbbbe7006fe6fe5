import { Outcome } from '../../../../shared/contracts/values'
import { wholePercent } from '../../../../shared/domain/percent'
import { formatPercent } from '../../../../shared/text/format'
import type { ChartBlock } from '../../content/model'
import { sentenceCase } from '../../content/swedish'
import type { OutcomeLine } from '../view-model'
import { type Measure, outcomeName } from '../words'

/** One bar: its name, how many were assessed, and how they were divided. */
export interface ShareBar {
  name: string
  base: number
  outcomes: readonly OutcomeLine[]
}

const keyOf = ({ level, word }: OutcomeLine) => level ?? word

function described({ name, base, outcomes }: ShareBar, measure: Measure): string {
  const parts = outcomes.map((line) => {
    const count = line.figure.value ?? 0
    return `${outcomeName(line, measure)} ${count} (${formatPercent(wholePercent(count, base))})`
  })
  return `${name}, ${base} uppföljningar: ${parts.join(', ')}`
}

/**
 * Bars filled to 100 % and divided by outcome, best first, the counts in the parts.
 * @param lines the outcomes to show, in order; @param each what a bar stands for ("insats", "avtalsform")
 */
export function shareChart(
  bars: readonly ShareBar[],
  lines: readonly OutcomeLine[],
  { caption, each, measure }: { caption: string; each: string; measure: Measure },
): ChartBlock {
  const count = (bar: ShareBar, line: OutcomeLine) =>
    bar.outcomes.find((outcome) => keyOf(outcome) === keyOf(line))?.figure.value ?? 0
  return {
    kind: 'chart',
    form: 'shares',
    caption,
    altText: `Liggande staplar, en per ${each}, delade efter utfall. ${bars.map((bar) => described(bar, measure)).join('. ')}.`,
    categories: bars.map(({ name, base }) => `${name} (${base})`),
    series: lines.map((line) => ({
      name: sentenceCase(outcomeName(line, measure)),
      values: bars.map((bar) => count(bar, line)),
      place: line.level === null ? Outcome.options.length : Outcome.options.indexOf(line.level),
      labels: null,
    })),
  }
}
