import { sanctionStepNames } from '../../../shared/text/names'
import { paragraph, type Section } from '../content/blocks'
import { say, together } from '../content/say'
import { inSentence } from '../content/swedish'
import { committeeName, recipientList } from '../letter/closing'
import { gravitySentence } from './summary'
import type { SanctionLetter } from './view-model'

export const assessment: Section<SanctionLetter> = (letter) => {
  const { step, earlier, provider } = letter
  return [
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

/** The utförare always gets the decision. */
export const recipients: Section<SanctionLetter> = ({ recipients: named, provider, step }) =>
  recipientList(
    named.length > 0 ? named : [provider, ...(step.reportedToIvo === true ? ['Inspektionen för vård och omsorg'] : [])],
  )
