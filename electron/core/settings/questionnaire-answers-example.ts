import type { Question } from '../../../shared/contracts/questionnaire'
import { addDays, type IsoDate } from '../../../shared/domain/iso-date'
import { isDeviation } from '../../../shared/domain/questionnaire/rule'

/** Numbers between 0 and 1 that are the same every time: subject 22 of the example. */
export function exampleNumbers(seed: number): () => number {
  let state = 20261122 + seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** One answer in this many is a deviation, more or less: enough to look at, few enough to be believed. */
const deviatingShare = 0.08

const remarks = [
  'Två medarbetare går under hösten en utbildning i dokumentation.',
  'Ny verksamhetschef sedan i våras.',
  'Lokalerna byggs om till våren; verksamheten flyttar tillfälligt.',
  null,
  null,
]

/** An answer such as an utförare gives, as it is stored. */
export function exampleAnswer(question: Question, year: number, next: () => number): string | null {
  const { answerKind, rule, choices, key } = question
  const deviates = rule !== null && next() < deviatingShare
  switch (answerKind) {
    case 'yesNo':
      if (rule === null) return next() < 0.4 ? 'ja' : 'nej'
      return deviates === (rule.value === 'ja') ? 'ja' : 'nej'
    case 'choice':
      return choices.find((choice) => isDeviation(rule, choice) === deviates) ?? choices[0] ?? null
    case 'percent':
      return String(percentOf(question, deviates, next))
    case 'number':
      if (rule !== null) return String(deviates ? 3 + Math.floor(next() * 3) : Math.floor(next() * 3))
      return String(Math.floor(next() * (key.startsWith('lex-sarah') ? 2 : 30)))
    case 'date':
      return dayOf(year, deviates, next)
    case 'text':
      return (
        remarks[Math.floor(next() * remarks.length)] ??
        (question.required ? 'Kortare svarstid på klagomål, klart i juni.' : null)
      )
  }
}

function percentOf({ rule }: Question, deviates: boolean, next: () => number): number {
  const limit = Number(rule?.value ?? 50)
  if (rule?.test === 'moreThan') return deviates ? limit + 1 + Math.floor(next() * 8) : Math.floor(next() * limit)
  return deviates ? limit - 3 - Math.floor(next() * 20) : limit + Math.floor(next() * (101 - limit))
}

const dayOf = (year: number, deviates: boolean, next: () => number): IsoDate =>
  deviates
    ? `${year - 1}-09-${String(10 + Math.floor(next() * 15))}`
    : addDays(`${year}-01-15`, Math.floor(next() * 200))
