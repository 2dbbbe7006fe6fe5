import type { Conditional } from './condition'
import { conditionFaults } from './condition'
import { nameKey } from '../name-key'

/** Why a draft of a checklist can't be decided yet, one Swedish sentence each; empty when it can. */
export function reasonsNotToDecideChecklist(
  areas: ReadonlyArray<{ id: string; name: string }>,
  questions: ReadonlyArray<Conditional & { areaId: string; text: string }>,
): string[] {
  if (questions.length === 0) return ['Checklistan har inga frågor.']
  const withQuestions = new Set(questions.map(({ areaId }) => areaId))
  const empty = areas.filter(({ id }) => !withQuestions.has(id))
  return [
    ...empty.map(({ name }) => `Området ${name} har inga frågor. Lägg till en fråga eller ta bort området.`),
    ...conditionFaults(questions).map(({ reason }) => reason),
    ...twins(questions).map((text) => `Frågan ”${text}” står två gånger i samma område. Ta bort den ena.`),
  ]
}

function twins(questions: ReadonlyArray<{ areaId: string; text: string }>): string[] {
  const seen = new Set<string>()
  return questions.flatMap(({ areaId, text }) => {
    const key = `${areaId} ${nameKey(text)}`
    if (seen.has(key)) return [text]
    seen.add(key)
    return []
  })
}
