import type { Perspective, Statement } from '../../../shared/contracts/report'

/** Left open, weighed and not relevant, or in own words. */
export type Answer = 'open' | 'notRelevant' | 'written'

export const answers: readonly { value: Answer; label: string }[] = [
  { value: 'open', label: 'Lämnas öppet' },
  { value: 'notRelevant', label: 'Inte relevant för beslutet' },
  { value: 'written', label: 'Skriv själv' },
]

export const perspectives: readonly { id: Perspective; label: string; hint: string }[] = [
  { id: 'economy', label: 'Ekonomiska konsekvenser', hint: 'Arbetsdagarna står redan i dokumentet.' },
  { id: 'goals', label: 'Kommunala mål', hint: 'Vilka mål planen bidrar till, och hur.' },
  { id: 'equality', label: 'Jämställdhet', hint: 'Vad planen betyder för kvinnor och män, flickor och pojkar.' },
  { id: 'children', label: 'Barnets bästa', hint: 'Hur barn berörs och hur deras bästa har vägts in.' },
  { id: 'consultation', label: 'Samråd', hint: 'Med vilka, och när.' },
  {
    id: 'negotiation',
    label: 'Information eller förhandling enligt MBL',
    hint: '11 § eller 19 §, med vilka, och när.',
  },
]

export function answerOf(statements: readonly Statement[], id: Perspective): Answer {
  const statement = statements.find(({ perspective }) => perspective === id)
  if (statement === undefined) return 'open'
  return statement.relevant ? 'written' : 'notRelevant'
}

const others = (statements: readonly Statement[], id: Perspective) =>
  statements.filter(({ perspective }) => perspective !== id)

/** What was written is kept when the answer changes back. */
export function withAnswer(statements: readonly Statement[], id: Perspective, answer: Answer): Statement[] {
  if (answer === 'open') return others(statements, id)
  const text = statements.find(({ perspective }) => perspective === id)?.text ?? null
  return [...others(statements, id), { perspective: id, relevant: answer === 'written', text }]
}

export function withText(statements: readonly Statement[], id: Perspective, text: string): Statement[] {
  return [...others(statements, id), { perspective: id, relevant: true, text: text === '' ? null : text }]
}
