import type { Block, Inline, TableBlock } from '../../content/model'
import { formatCount } from '../../../../shared/text/format'
import { heading, notice, paragraph, paragraphIf, row, type Section, totalRow } from '../../content/blocks'
import { type Figure, sumFigures } from '../../content/figure'
import { listed, say, strong, together } from '../../content/say'
import { dateText, sentenceCase } from '../../content/swedish'
import { sumOutcomes } from '../build'
import type { ContractReport, FormChapter } from '../view-model'
import { formName, groupName, type Measure, measureOf } from '../words'
import { plannedSentence, reasonSentence } from './carried-out'
import { commonAreasSentence, findingsSentence } from './findings'
import { groupCells } from './group'
import { baseSentence, outcomeSentence } from './outcome-sentence'
import { shareChart } from './share-chart'

/** With more groups than this the overview is per form; the chapters hold the rest. */
const ROWS_IN_OVERVIEW = 12

const columns: TableBlock['columns'] = [
  { title: 'Insats', align: 'left', width: 3.4 },
  { title: 'Form', align: 'left', width: 1.5 },
  { title: 'Planerade', align: 'right', width: 1.2 },
  { title: 'Genomförda', align: 'right', width: 1.3 },
  { title: 'Med utfall', align: 'right', width: 1.2 },
]

export function measureFor(chapters: readonly FormChapter[]): Measure {
  const measures = new Set(chapters.map(({ form }) => measureOf(form)))
  return measures.size === 1 ? ([...measures][0] ?? 'agreement') : 'mixed'
}

/** Planned, completed and judged per insats, or per form where there are many. */
export function overview({ chapters, totals, year }: ContractReport): Block {
  const groups = chapters.flatMap((chapter) => chapter.groups)
  const isShort = groups.length <= ROWS_IN_OVERVIEW
  const sum = (chapter: FormChapter, pick: (group: (typeof groups)[number]) => Figure) =>
    sumFigures(chapter.groups.map(pick), `${formName(chapter.form)} ${year}`)
  const rows = isShort
    ? groups.map((group) => row(...groupCells(group), group.planned, group.completed, group.assessed))
    : chapters.map((chapter) =>
        row(
          formatCount(chapter.groups.length, 'insats', 'insatser'),
          formName(chapter.form),
          sum(chapter, (group) => group.planned),
          sum(chapter, (group) => group.completed),
          sum(chapter, (group) => group.assessed),
        ),
      )
  return {
    kind: 'table',
    caption: `Planerade och genomförda avtalsuppföljningar ${year}`,
    columns,
    rows: [...rows, totalRow('Summa', '', totals.listed.planned, totals.listed.completed, totals.assessed)],
  }
}

/** All forms side by side; with one form alone its own chapter says the same. */
export function chart({ chapters, totals, year }: ContractReport): Block[] {
  const bars = chapters
    .map(({ form, groups }) => {
      const assessed = sumFigures(
        groups.map((group) => group.assessed),
        formName(form),
      )
      return {
        name: sentenceCase(formName(form)),
        base: assessed.value ?? 0,
        outcomes: sumOutcomes(groups, assessed, year),
      }
    })
    .filter(({ base }) => base > 0)
  if (bars.length < 2) return []
  return [
    shareChart(bars, totals.outcomes, {
      caption: `Utfall per avtalsform ${year}, andel av uppföljningar med utfall (antal i staplarna)`,
      each: 'avtalsform',
      measure: measureFor(chapters),
    }),
  ]
}

function historyNotice({ fromHistory, year }: ContractReport): Inline[] {
  if (fromHistory.length === 0) return []
  const names = listed(fromHistory.map((group) => say`${groupName(group)}`))
  return say`${strong(`Uppgifterna för ${year} kommer från historik`)} för ${names}. De är summor som har förts in i efterhand; enskilda granskningar finns inte i registret.`
}

const runningYear = ({ head, year }: ContractReport): Inline[] =>
  say`${strong(`Året är inte slut.`)} Rapporten visar läget för ${String(year)} den ${dateText(head.date)}.`

function emptyYear({ year }: ContractReport): Block[] {
  return [
    heading(1, 'Sammanfattning'),
    paragraph(
      say`För ${String(year)} finns inga avtalsuppföljningar, varken i registret eller i historiken, och rapporten kan därför inte redovisa något resultat.`,
    ),
  ]
}

/** The year on one page: planned and done, main result, common brister, and which figures come from Historik. */
export const summary: Section<ContractReport> = (report) => {
  const { totals, chapters, year } = report
  if (chapters.length === 0) return emptyYear(report)
  const { findings } = totals
  const history = historyNotice(report)
  return [
    heading(1, 'Sammanfattning'),
    paragraph(
      together(
        plannedSentence(totals.planned, totals.completed, year),
        reasonSentence(totals.planned, totals.completed, totals.notCompleted, report.yearIsOver),
      ),
      'lead',
    ),
    ...paragraphIf(
      together(
        outcomeSentence(totals.outcomes, totals.assessed, measureFor(chapters)),
        baseSentence(totals.completed, totals.assessed, totals.outcomes),
      ),
    ),
    paragraph(
      findings
        ? together(findingsSentence(findings, totals.completed), commonAreasSentence(findings))
        : say`Enskilda brister är inte registrerade för ${String(year)}; vilka brister som är vanligast kan därför inte redovisas.`,
    ),
    ...(report.yearIsOver ? [] : [notice(runningYear(report))]),
    ...(history.length === 0 ? [] : [notice(history)]),
    overview(report),
    ...chart(report),
  ]
}
