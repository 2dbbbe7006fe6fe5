import type { Perspective } from '../../../shared/contracts/report'
import { isVerifiedByVisit } from '../../../shared/domain/sanction/ladder'
import { heading, paragraph, paragraphIf, type Section } from '../content/blocks'
import type { Inline } from '../content/model'
import { say, together } from '../content/say'
import { dateText, inSentence } from '../content/swedish'
import { perspectiveHeadings } from '../plan-letter/sections/perspectives'
import type { SanctionLetter } from './view-model'

/** Said when nobody has stated anything: true whatever the facts are. */
const unstated: Record<Perspective, string> = {
  economy: 'Kostnader för kommunen är inte beräknade i underlaget.',
  goals: 'Någon koppling till kommunens mål är inte angiven i underlaget.',
  equality: 'Någon bedömning av jämställdhet är inte angiven i underlaget.',
  children: 'Någon prövning av barnets bästa är inte angiven i underlaget.',
  consultation: 'Uppgift om samråd saknas i underlaget.',
  negotiation: 'Uppgift om information enligt 19 § eller förhandling enligt 11 § MBL saknas i underlaget.',
}

/** A perspective that was weighed and found not relevant is said to be so. */
function stated({ statements }: SanctionLetter, perspective: Perspective): Inline[] {
  const statement = statements[perspective]
  if (statement.kind === 'stated') return say`${statement.text}`
  if (statement.kind === 'notStated') return say`${unstated[perspective]}`
  return say`Perspektivet har vägts in och bedömts inte vara relevant för beslutet.`
}

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

const section =
  (perspective: Perspective, before: (letter: SanctionLetter) => Inline[] = () => []): Section<SanctionLetter> =>
  (letter) => [
    heading(1, perspectiveHeadings[perspective]),
    ...paragraphIf(together(before(letter), stated(letter, perspective))),
  ]

export const economy = section('economy', economySentence)
export const goals = section('goals')
export const equality = section('equality')
export const children = section('children', childrenSentence)
export const consultation = section('consultation')
export const negotiation = section('negotiation')

export const evaluation: Section<SanctionLetter> = ({ step, provider, head }) => [
  heading(1, 'Uppföljning och utvärdering'),
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
