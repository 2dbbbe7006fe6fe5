import type { ChecklistAnswerValue } from '../../../../shared/contracts/collect-values'
import { nameKey } from '../../../../shared/domain/name-key'
import { checklistAnswerNames } from '../../../../shared/text/collect-names'
import { bullets, cell, heading, paragraph, row } from '../../content/blocks'
import { counted, type Figure } from '../../content/figure'
import type { Block, CellTone } from '../../content/model'
import { listed, say } from '../../content/say'
import { sentenceCase } from '../../content/swedish'
import type { NotedQuestion, ReviewNotesInput } from '../view-model'

const tones: Record<ChecklistAnswerValue, CellTone | null> = {
  fulfilled: 'low',
  partly: 'mid',
  notFulfilled: 'high',
  notApplicable: null,
}

/** Area by area: how the questions were judged, what was seen in them, and what was noted beside. */
export function seen({ questions, observations, review }: ReviewNotesInput): Block[] {
  const areas = [...new Set([...questions.map(({ area }) => area), ...observations.flatMap(({ area }) => area ?? [])])]
  const oneSpelling = areas.filter(
    (area, index) => areas.findIndex((other) => nameKey(other) === nameKey(area)) === index,
  )
  const blocks = oneSpelling.flatMap((area) => areaBlocks(area, questions, observations, review.id))
  const others = observations.filter(({ area }) => area === null)
  const rest: Block[] =
    others.length === 0 ? [] : [heading(2, 'Övriga iakttagelser'), bullets(others.map(({ text }) => say`${text}`))]
  return blocks.length + rest.length === 0
    ? []
    : [heading(1, 'Vad som sågs och bedömdes'), ...leftOut(questions), ...blocks, ...rest]
}

/** A question that is met and has no words to it says nothing more than the count. */
const isTold = ({ answer, evidence }: NotedQuestion): boolean =>
  evidence !== null || answer === 'partly' || answer === 'notFulfilled'

/** Tables that hold fewer questions than were answered say so, once before them all. */
const leftOut = (questions: readonly NotedQuestion[]): Block[] =>
  questions.every(isTold) || !questions.some(isTold)
    ? []
    : [paragraph(say`Tabellerna visar de frågor som inte är helt uppfyllda eller har en anteckning.`)]

function areaBlocks(
  area: string,
  questions: readonly NotedQuestion[],
  observations: ReviewNotesInput['observations'],
  reviewId: string,
): Block[] {
  const own = questions.filter((question) => nameKey(question.area) === nameKey(area))
  const noted = observations.filter((one) => one.area !== null && nameKey(one.area) === nameKey(area))
  const told = own.filter(isTold)
  return [
    heading(2, area),
    ...(own.length === 0 ? [] : [paragraph(countSentence(area, own, reviewId))]),
    ...(told.length === 0 ? [] : [questionTable(area, told)]),
    ...(noted.length === 0
      ? []
      : [paragraph(say`Därutöver antecknades:`), bullets(noted.map(({ text }) => say`${text}`))]),
  ]
}

function countSentence(area: string, own: readonly NotedQuestion[], reviewId: string) {
  const figure = (answer: ChecklistAnswerValue | null): Figure => {
    const rows = own.filter((question) => answer === null || question.answer === answer)
    return {
      value: rows.length,
      base: null,
      source: { description: `Svar i området ${area}`, recordType: 'review', ids: [reviewId] },
    }
  }
  const parts = (['fulfilled', 'partly', 'notFulfilled', 'notApplicable'] as const)
    .filter((answer) => figure(answer).value !== 0)
    .map((answer) => say`${figure(answer)} ${checklistAnswerNames[answer]}`)
  return say`${counted(figure(null), 'fråga', 'frågor')} besvarades: ${listed(parts)}.`
}

const questionTable = (area: string, told: readonly NotedQuestion[]): Block => ({
  kind: 'table',
  caption: `Bedömning i området ${area}`,
  columns: [
    { title: 'Fråga', align: 'left', width: 3 },
    { title: 'Bedömning', align: 'left', width: 1.2 },
    { title: 'Vad som sågs', align: 'left', width: 3.4 },
  ],
  rows: told.map(({ text, answer, evidence }) =>
    row(text, cell(sentenceCase(checklistAnswerNames[answer]), tones[answer]), evidence ?? '–'),
  ),
})
