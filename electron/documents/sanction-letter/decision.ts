import type { SanctionStep } from '../../../shared/contracts/values'
import { isVerifiedByVisit } from '../../../shared/domain/sanction/ladder'
import { numbered, type Section } from '../content/blocks'
import type { Inline } from '../content/model'
import { counted } from '../content/figure'
import { say } from '../content/say'
import { dateText, inSentence } from '../content/swedish'
import { committeeName, departmentName } from '../letter/closing'
import type { SanctionLetter } from './view-model'

/** ' enligt avtal A-017 om HVB'; the insats alone where the agreement's number is unknown. */
const underAgreement = ({ agreement, review }: SanctionLetter): string =>
  agreement === null
    ? ` för ${inSentence(review.serviceTypeName)}`
    : ` enligt avtal ${agreement.number} om ${inSentence(review.serviceTypeName)}`

/** What the nämnd does, as a whole sentence that stands by itself. */
export const stepSentence: Record<SanctionStep, (letter: SanctionLetter) => string> = {
  completion: (letter) => `begär att ${letter.provider} kompletterar det som saknas${underAgreement(letter)}`,
  rectification: (letter) => `begär att ${letter.provider} rättar till bristerna${underAgreement(letter)}`,
  warning: (letter) => `ger ${letter.provider} en varning${underAgreement(letter)}`,
  warningWithPlan: (letter) => `ger ${letter.provider} en varning med krav på åtgärdsplan${underAgreement(letter)}`,
  penalty: (letter) => `beslutar om vite mot ${letter.provider}${underAgreement(letter)}`,
  termination: ({ agreement, provider, review }) =>
    agreement === null
      ? `häver avtalet om ${inSentence(review.serviceTypeName)} med ${provider}`
      : `häver avtal ${agreement.number} om ${inSentence(review.serviceTypeName)} med ${provider}`,
}

/** Each point a whole sentence that stands by itself as the decision, one action each (law.md). */
export const decision: Section<SanctionLetter> = (letter) => {
  const { step, review, count, provider } = letter
  const committee = committeeName(letter)
  const department = departmentName(letter)
  const points: Inline[][] = [
    say`${committee} ${stepSentence[step.step](letter)}, med anledning av granskning ${review.number}.`,
    ...(step.step === 'termination' || step.deadlineOn === null
      ? []
      : [
          say`${committee} kräver att ${provider} senast den ${dateText(step.deadlineOn)} har rättat till ${count.value === 1 ? 'den' : 'de'} ${counted(count, 'brist', 'brister')} som granskning ${review.number} visade.`,
        ]),
    ...(step.reportedToIvo === true && letter.reported.ivo
      ? [
          say`${committee} ger ${department} i uppdrag att underrätta Inspektionen för vård och omsorg om beslutet mot ${provider}.`,
        ]
      : []),
    ...(step.reportedToIvo === true && !letter.reported.ivo
      ? [
          say`${committee} ger ${department} i uppdrag att anmäla bristerna hos ${provider} till Inspektionen för vård och omsorg.`,
        ]
      : []),
    ...(step.reportedToPolice === true && !letter.reported.police
      ? [say`${committee} ger ${department} i uppdrag att polisanmäla det som granskning ${review.number} visade.`]
      : []),
    step.step === 'termination'
      ? say`${committee} ger ${department} i uppdrag att planera så att de enskilda som får insatsen hos ${provider} får den av en annan utförare utan avbrott.`
      : isVerifiedByVisit(step.step)
        ? say`${committee} ger ${department} i uppdrag att verifiera åtgärderna hos ${provider} genom besök när fristen har gått ut och att redovisa resultatet för nämnden.`
        : say`${committee} ger ${department} i uppdrag att följa upp åtgärderna hos ${provider} när fristen har gått ut och att redovisa resultatet för nämnden.`,
  ]
  return [numbered(points)]
}
