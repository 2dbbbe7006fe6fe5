import { bullets, heading, paragraph, type Section } from '../../content/blocks'
import { say, together } from '../../content/say'
import { inSentence, sentenceCase } from '../../content/swedish'
import type { PlanLetter } from '../view-model'
import { capacitySentence } from './capacity'
import { committeeName } from './decision'
import { originSentence, riskSentence } from './summary'

/** What the figures carry, and what the förvaltning proposes. */
export const assessment: Section<PlanLetter> = (letter) => {
  const { plan, items } = letter
  if (!items.value) return []
  const proposal =
    plan.status === 'draft'
      ? say`Förvaltningen föreslår att ${inSentence(committeeName(letter))} fastställer planen.`
      : say`Förvaltningen föreslår att ${inSentence(committeeName(letter))} godkänner planen.`
  const capacity = capacitySentence(letter)
  return [
    heading(1, 'Förvaltningens bedömning'),
    paragraph(together(originSentence(letter), riskSentence(letter), capacity)),
    paragraph(proposal),
  ]
}

export const signatures: Section<PlanLetter> = ({ signatories }) =>
  signatories.length === 0
    ? [paragraph(say`Uppgift om handläggare saknas.`)]
    : [{ kind: 'signatures', people: signatories }]

export const recipients: Section<PlanLetter> = ({ recipients: named, head }) => {
  const all = named.length > 0 ? named : head.department === null ? [] : [head.department]
  return [
    heading(1, 'Beslutet skickas till'),
    all.length === 0
      ? paragraph(say`Mottagare är inte angivna i underlaget.`)
      : bullets(all.map((name) => say`${sentenceCase(name)}`)),
  ]
}
