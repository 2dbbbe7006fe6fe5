import type { AnswerKind, QuestionnaireKind } from '../../contracts/collect-values'
import { formatCount } from '../../text/format'

interface Draft {
  kind: QuestionnaireKind
  serviceTypeId: string | null
  questions: ReadonlyArray<{ answerKind: AnswerKind; choices: readonly string[] }>
  recipients: number
}

/** What a draft lacks before it can be sent, each a sentence; empty when nothing does. */
export function reasonsNotToSend({ kind, serviceTypeId, questions, recipients }: Draft): string[] {
  const reasons: string[] = []
  if (questions.length === 0) reasons.push('Formuläret har inga frågor.')
  const withoutChoices = questions.filter(({ answerKind, choices }) => answerKind === 'choice' && choices.length < 2)
  if (withoutChoices.length > 0) {
    reasons.push(`${formatCount(withoutChoices.length, 'fråga', 'frågor')} saknar svarsalternativ att välja mellan.`)
  }
  if (recipients === 0) reasons.push('Formuläret har inga mottagare.')
  if (kind === 'screening' && serviceTypeId === null) {
    reasons.push('En screening gäller ett avtalsområde: välj insats.')
  }
  return reasons
}
