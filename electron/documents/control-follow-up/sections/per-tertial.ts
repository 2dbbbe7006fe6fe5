import { controlDeviationNames } from '../../../../shared/text/names'
import { cell, heading, paragraph, row } from '../../content/blocks'
import type { Block, CellTone, TableBlock } from '../../content/model'
import { say, together } from '../../content/say'
import { dateText, inSentence, sentenceCase } from '../../content/swedish'
import { valueCell, withProcess } from '../../control-plan/sections/activities'
import type { FollowedRow, FollowUpModel, TertialReport } from '../view-model'
import { tertialSentence } from './summary'

/** Every kontrollmoment with its result, tertial by tertial. */
export const perTertial = ({ reports }: FollowUpModel): Block[] => reports.flatMap(tertialBlocks)

function tertialBlocks(report: TertialReport): Block[] {
  const { summary } = report
  const intro = [
    heading(1, `Resultat tertial ${summary.tertial}`),
    paragraph(
      together(summary.done === 0 ? nothingYet(report) : tertialSentence(report), say`${inLongDates(summary.words)}`),
    ),
  ]
  if (summary.done === 0) return intro
  return [
    { kind: 'pageBreak' },
    ...intro,
    {
      kind: 'table',
      caption: `Resultat av kontrollerna tertial ${summary.tertial}`,
      columns: [
        { title: 'Process och kontrollmoment', align: 'left', width: 3.4 },
        { title: 'Riskvärde', align: 'left', width: 1.2 },
        { title: 'Resultat', align: 'left', width: 3.2 },
        { title: 'Bedömning', align: 'left', width: 1.5 },
      ],
      rows: report.groups
        .flatMap(({ rows }) => rows)
        .filter(({ followUp }) => followUp.state !== 'notOwed')
        .map(resultRow),
    } satisfies TableBlock,
  ]
}

const nothingYet = ({ owed }: TertialReport) => say`Inget av ${owed} kontrollmoment är uppföljt.`

/** 'Avslutades 2026-04-30. …' → "Tertialet avslutades den 30 april 2026. …" */
const inLongDates = (words: string): string =>
  `Tertialet ${inSentence(words)}`
    .replace(/(avslutades|börjar|klar) (?=\d{4}-)/gu, '$1 den ')
    .replace(/till (?=\d{4}-)/u, 'till den ')
    .replace(/\d{4}-\d{2}-\d{2}/gu, dateText)

const tones: Record<'none' | 'minor' | 'serious', CellTone> = { none: 'low', minor: 'mid', serious: 'high' }

function resultRow({ activity, followUp }: FollowedRow) {
  const deviation = followUp.result?.deviation ?? null
  const judgement =
    deviation !== null
      ? cell(sentenceCase(controlDeviationNames[deviation]), tones[deviation])
      : followUp.state === 'done'
        ? 'Ej bedömd'
        : followUp.state === 'late'
          ? cell('Uppföljningen är sen', 'high')
          : 'Inte uppföljt än'
  return row(
    withProcess(activity, activity.title),
    valueCell(activity),
    followUp.result?.result ?? (followUp.state === 'done' ? 'uppgift saknas' : '–'),
    judgement,
  )
}
