import type { Block } from '../../content/model'
import { wholePercent } from '../../../../shared/domain/percent'
import { formatPercent } from '../../../../shared/text/format'
import { heading, paragraph, paragraphIf, row, totalRow } from '../../content/blocks'
import { figureText, percentOf } from '../../content/figure'
import { say, together } from '../../content/say'
import { inSentence, sentenceCase } from '../../content/swedish'
import type { ContractReport, ReportGroup } from '../view-model'
import { formName, groupName, measureOf, outcomeName } from '../words'
import { announcedSentence, methodSentence, plannedSentence, reasonSentence } from './carried-out'
import { commonAreasSentence, findingExamples, findingsSentence, findingsTable } from './findings'
import { baseSentence, outcomeSentence } from './outcome-sentence'

/** Fewer reviews than this are told in words and a table; bars would make a pattern of chance. */
const CHART_FROM = 5

function carriedOut(group: ReportGroup, year: number, yearIsOver: boolean): Block[] {
  const fromHistory =
    group.origin === 'historik'
      ? say`Uppgifterna för ${String(year)} kommer från historik, som inte innehåller metod eller enskilda granskningar.`
      : []
  return [
    heading(3, 'Genomförande'),
    paragraph(
      together(
        plannedSentence(group.planned, group.completed, year),
        reasonSentence(group.planned, group.completed, group.notCompleted, yearIsOver),
        methodSentence(group.methods, group.completed),
        announcedSentence(group.announced, group.unannounced, group.completed),
        fromHistory,
      ),
    ),
  ]
}

function outcomeTable(group: ReportGroup, year: number): Block[] {
  if (group.outcomes.length < 2) return []
  const measure = measureOf(group.form)
  return [
    {
      kind: 'table',
      caption: `Utfall av uppföljningar ${year}, ${groupName(group)}`,
      columns: [
        { title: 'Utfall', align: 'left', width: 6 },
        { title: 'Antal', align: 'right', width: 1 },
        { title: 'Andel', align: 'right', width: 1 },
      ],
      rows: [
        ...group.outcomes.map((line) =>
          row(sentenceCase(outcomeName(line, measure)), figureText(line.figure), percentOf(line.figure)),
        ),
        totalRow('Uppföljningar med utfall', group.assessed, formatPercent(100)),
      ],
    },
  ]
}

/** Counts as bars, count and share written at each; the same figures as the table above. */
function outcomeChart(group: ReportGroup, year: number): Block[] {
  const base = group.assessed.value ?? 0
  if (base < CHART_FROM || group.outcomes.length < 2) return []
  const measure = measureOf(group.form)
  const bars = group.outcomes.map((line) => ({
    name: sentenceCase(outcomeName(line, measure)),
    value: line.figure.value ?? 0,
    label: `${line.figure.value}\u00a0(${formatPercent(wholePercent(line.figure.value ?? 0, base))})`,
  }))
  return [
    {
      kind: 'chart',
      form: 'bars',
      caption: `Utfall av uppföljningar ${year}, ${groupName(group)}, antal och andel av ${base}`,
      altText: `Liggande staplar över utfallet för ${groupName(group)} ${year}. ${bars.map(({ name, label }) => `${name}: ${label}`).join('. ')}. Andelarna är räknade på ${base} uppföljningar.`,
      categories: bars.map(({ name }) => name),
      series: [
        {
          name: 'Antal uppföljningar',
          values: bars.map(({ value }) => value),
          place: null,
          labels: bars.map(({ label }) => label),
        },
      ],
    },
  ]
}

function result(group: ReportGroup, year: number): Block[] {
  const { findings, completed, assessed } = group
  const nothing =
    completed.value === 0
      ? []
      : say`Inget utfall är registrerat för de genomförda uppföljningarna; resultatet kan därför inte redovisas.`
  const outcome = (assessed.value ?? 0) > 0 ? outcomeSentence(group.outcomes, assessed, measureOf(group.form)) : nothing
  const blocks = [
    ...paragraphIf(together(outcome, baseSentence(completed, assessed, group.outcomes))),
    ...outcomeTable(group, year),
    ...outcomeChart(group, year),
    ...(findings && completed.value !== 0
      ? [
          paragraph(together(findingsSentence(findings, completed), commonAreasSentence(findings))),
          ...findingsTable(findings, `Brister per område ${year}, ${groupName(group)}`),
          ...findingExamples(findings),
        ]
      : []),
  ]
  return blocks.length === 0 ? [] : [heading(3, 'Resultat'), ...blocks]
}

/** One insats: how it was done and what came out. */
export function groupBlocks(group: ReportGroup, { year, yearIsOver }: ContractReport): Block[] {
  return [heading(2, sentenceCase(group.serviceType)), ...carriedOut(group, year, yearIsOver), ...result(group, year)]
}

/** Names for the overview table. */
export const groupCells = (group: ReportGroup): [string, string] => [
  sentenceCase(inSentence(group.serviceType)),
  formName(group.form),
]
