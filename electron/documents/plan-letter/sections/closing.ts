import { paragraph, type Section } from '../../content/blocks'
import { say, together } from '../../content/say'
import { inSentence } from '../../content/swedish'
import { committeeName, recipientList } from '../../letter/closing'
import type { PlanLetter } from '../view-model'
import { capacitySentence } from './capacity'
import { originSentence, riskSentence } from './summary'

/** What the figures carry, and what the förvaltning proposes. */
export const assessment: Section<PlanLetter> = (letter) => {
  const { plan, items } = letter
  if (!items.value) return []
  const proposal =
    plan.status === 'draft'
      ? say`Förvaltningen föreslår att ${inSentence(committeeName(letter))} fastställer planen.`
      : say`Förvaltningen föreslår att ${inSentence(committeeName(letter))} godkänner planen.`
  return [
    paragraph(together(originSentence(letter), riskSentence(letter), capacitySentence(letter))),
    paragraph(proposal),
  ]
}

export const recipients: Section<PlanLetter> = ({ recipients: named, head }) =>
  recipientList(named.length > 0 ? named : head.department === null ? [] : [head.department])
