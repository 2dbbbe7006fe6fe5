import { sanctionStepNames } from '../../../shared/text/names'
import { bullets, heading, paragraph, type Section } from '../content/blocks'
import { say, together } from '../content/say'
import { inSentence, sentenceCase } from '../content/swedish'
import { committeeName } from './decision'
import { gravitySentence } from './summary'
import type { SanctionLetter } from './view-model'

export const assessment: Section<SanctionLetter> = (letter) => {
  const { step, earlier, provider } = letter
  return [
    heading(1, 'Förvaltningens bedömning'),
    paragraph(
      together(
        earlier.length === 0
          ? say`Bristerna hos ${provider} är sådana att steget bör tas nu.`
          : say`De åtgärder som hittills har begärts av ${provider} har inte varit tillräckliga.`,
        letter.count.value === 1 ? gravitySentence(letter) : [],
        say`Förvaltningen bedömer att ${sanctionStepNames[step.step]} är proportionerligt av de skäl som anges i ärendet, och föreslår att ${inSentence(committeeName(letter))} beslutar enligt ovan.`,
      ),
    ),
  ]
}

export const signatures: Section<SanctionLetter> = ({ signatories }) =>
  signatories.length === 0
    ? [paragraph(say`Uppgift om handläggare saknas.`)]
    : [{ kind: 'signatures', people: signatories.map(({ role, task }) => ({ role: sentenceCase(role), task })) }]

/** The utförare always gets the decision. */
export const recipients: Section<SanctionLetter> = ({ recipients: named, provider, step }) => {
  const own = [provider, ...(step.reportedToIvo === true ? ['Inspektionen för vård och omsorg'] : [])]
  const all = named.length > 0 ? named : own
  return [heading(1, 'Beslutet skickas till'), bullets(all.map((name) => say`${sentenceCase(name)}`))]
}
