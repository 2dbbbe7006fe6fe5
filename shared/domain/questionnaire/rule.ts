import type { AnswerKind } from '../../contracts/collect-values'
import type { RuleTest } from '../../contracts/questionnaire-values'
import { formatNumber, formatPercent } from '../../text/format'

/** What makes an answer a deviation. `value` is written as the answer itself is stored; null for `empty`. */
export interface DeviationRule {
  test: RuleTest
  value: string | null
}

const testsByKind: Record<AnswerKind, readonly RuleTest[]> = {
  yesNo: ['equals', 'isNot', 'empty'],
  choice: ['equals', 'isNot', 'empty'],
  number: ['lessThan', 'moreThan', 'equals', 'isNot', 'empty'],
  percent: ['lessThan', 'moreThan', 'equals', 'isNot', 'empty'],
  date: ['before', 'empty'],
  text: ['empty'],
}

/** The tests that make sense for a kind of answer, the most usual first. */
export const testsFor = (kind: AnswerKind): readonly RuleTest[] => testsByKind[kind]

/**
 * Whether an answer is a deviation. No answer is a deviation only by the rule `empty`: what was not said can't be held
 * against anybody, and what must be answered is refused when the file is read.
 */
export function isDeviation(rule: DeviationRule | null, answer: string | null): boolean {
  if (rule === null) return false
  if (rule.test === 'empty') return answer === null
  if (answer === null || rule.value === null) return false
  switch (rule.test) {
    case 'equals':
      return same(answer, rule.value)
    case 'isNot':
      return !same(answer, rule.value)
    case 'lessThan':
      return Number(answer) < Number(rule.value)
    case 'moreThan':
      return Number(answer) > Number(rule.value)
    case 'before':
      return answer < rule.value
  }
}

/** Numbers are the same whatever way they are written; words by their letters. */
const same = (a: string, b: string): boolean => a === b || (isNumber(a) && isNumber(b) && Number(a) === Number(b))
const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

/** 'avvikelse när svaret är nej'; null where the question has no rule. */
export function ruleInWords(rule: DeviationRule | null, kind: AnswerKind): string | null {
  if (rule === null) return null
  if (rule.test === 'empty') return 'avvikelse när svar saknas'
  const value = valueInWords(rule.value ?? '', kind)
  switch (rule.test) {
    case 'equals':
      return `avvikelse när svaret är ${value}`
    case 'isNot':
      return `avvikelse när svaret är något annat än ${value}`
    case 'lessThan':
      return `avvikelse när svaret är mindre än ${value}`
    case 'moreThan':
      return `avvikelse när svaret är större än ${value}`
    case 'before':
      return `avvikelse när datumet är före ${value}`
  }
}

function valueInWords(value: string, kind: AnswerKind): string {
  if (kind === 'choice') return `”${value}”`
  if (kind === 'number') return formatNumber(Number(value))
  return kind === 'percent' ? formatPercent(Number(value)) : value
}
