import type { ChecklistAnswerValue } from '../../contracts/collect-values'

/** When a question is asked: always, or only where an earlier one has been answered in one of these ways. */
export interface Conditional {
  /** Names the question through every version of the checklist. */
  key: string
  conditionKey: string | null
  conditionAnswers: readonly ChecklistAnswerValue[] | null
}

/**
 * The questions that are asked, given the answers so far (key → answer). A question whose own condition question is hidden is
 * hidden too, whatever was once answered there: an answer given before stays in the database but counts nowhere.
 * @param questions in the order they are asked; a condition only ever points back in it
 */
export function askedQuestions<Question extends Conditional>(
  questions: readonly Question[],
  answers: ReadonlyMap<string, ChecklistAnswerValue>,
): Question[] {
  const asked = new Set<string>()
  return questions.filter(({ key, conditionKey, conditionAnswers }) => {
    const answer = conditionKey === null || !asked.has(conditionKey) ? undefined : answers.get(conditionKey)
    const isAsked = conditionKey === null || (answer !== undefined && (conditionAnswers ?? []).includes(answer))
    if (isAsked) asked.add(key)
    return isAsked
  })
}

/** Every condition that cannot work, as a Swedish sentence: it points at itself, at a later question or at none. */
export function conditionFaults(
  questions: ReadonlyArray<Conditional & { text: string }>,
): { key: string; reason: string }[] {
  const places = new Map(questions.map(({ key }, place) => [key, place]))
  return questions.flatMap(({ key, text, conditionKey, conditionAnswers }, place) => {
    const reason = faultOf(conditionKey, conditionAnswers, place, places)
    return reason === null ? [] : [{ key, reason: `Frågan ”${shortened(text)}” ${reason}` }]
  })
}

function faultOf(
  conditionKey: string | null,
  answers: readonly ChecklistAnswerValue[] | null,
  place: number,
  places: ReadonlyMap<string, number>,
): string | null {
  if (conditionKey === null) return null
  const pointed = places.get(conditionKey)
  if (pointed === undefined) return 'har ett villkor på en fråga som inte finns kvar. Ta bort eller ändra villkoret.'
  if (pointed === place) return 'har ett villkor på sig själv. Välj en tidigare fråga.'
  if (pointed > place) return 'har ett villkor på en senare fråga. Flytta frågan nedåt eller välj en tidigare fråga.'
  if ((answers ?? []).length === 0) return 'har ett villkor utan svar. Välj vilka svar som visar frågan.'
  return null
}

const longest = 70
const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`)
