import { isVerifiedByVisit } from '../../../shared/domain/sanction/ladder'
import { paragraph, type Section } from '../content/blocks'
import type { Inline } from '../content/model'
import { say, together } from '../content/say'
import { dateText, inSentence } from '../content/swedish'
import { perspectiveParts } from '../letter/perspectives'
import type { SanctionLetter } from './view-model'

function economySentence({ step, provider }: SanctionLetter): Inline[] {
  if (step.step === 'penalty') return say`Vitets storlek följer av avtalet med ${provider}.`
  if (step.step === 'termination') {
    return say`En hävning kan innebära kostnader för att ersätta ${provider} och för den tid då två utförare behövs.`
  }
  return say`Steget innebär ingen ersättning till eller från ${provider}.`
}

/** Names that tell that an insats is for children. */
const CHILDREN = /\b(barn|unga|ungdom|familje|HVB)/iu

/** Whether children are touched is said as a fact; what is best for them is for people to state. */
const childrenSentence = ({ review }: SanctionLetter): Inline[] =>
  CHILDREN.test(`${review.serviceTypeName} ${review.serviceAreaName}`)
    ? say`Insatsen ${inSentence(review.serviceTypeName)} inom ${inSentence(review.serviceAreaName)} kan gälla barn, och barnets bästa ska prövas.`
    : []

export const perspectives = perspectiveParts<SanctionLetter>({
  facts: { economy: economySentence, children: childrenSentence },
  unstated: { economy: 'Kostnader för kommunen är inte beräknade i underlaget.' },
})

export const evaluation: Section<SanctionLetter> = ({ step, provider, head }) => [
  paragraph(
    step.step === 'termination'
      ? say`Hur de enskildas insatser fortsätter följs upp och redovisas för nämnden.`
      : together(
          isVerifiedByVisit(step.step)
            ? say`När fristen har gått ut${step.deadlineOn === null ? '' : ` den ${dateText(step.deadlineOn)}`} verifieras åtgärderna genom besök hos ${provider}.`
            : say`När fristen har gått ut följs åtgärderna upp hos ${provider}.`,
          isVerifiedByVisit(step.step)
            ? say`Steget följs dessutom upp året efter beslutet: raden kommer med i uppföljningsplanen för ${String(Number((step.decidedOn ?? head.date).slice(0, 4)) + 1)}.`
            : [],
        ),
  ),
]
