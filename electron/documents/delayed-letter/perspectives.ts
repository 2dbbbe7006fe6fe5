import type { Perspective } from '../../../shared/contracts/report'
import { feeSpan } from '../../../shared/domain/delayed/fee'
import { formatMoney } from '../../../shared/text/format'
import { heading, paragraph, paragraphIf, type Section } from '../content/blocks'
import type { Inline } from '../content/model'
import { say, together } from '../content/say'
import { perspectiveHeadings } from '../plan-letter/sections/perspectives'
import type { DelayedLetter } from './view-model'

/** Said when nobody has stated anything: true whatever the facts are. */
const unstated: Record<Perspective, string> = {
  economy: 'Kostnaden för att verkställa besluten är inte beräknad i underlaget.',
  goals: 'Någon koppling till kommunens mål är inte angiven i underlaget.',
  equality: 'Någon bedömning av jämställdhet är inte angiven i underlaget.',
  children: 'Någon prövning av barnets bästa är inte angiven i underlaget.',
  consultation: 'Uppgift om samråd saknas i underlaget.',
  negotiation: 'Uppgift om information enligt 19 § eller förhandling enligt 11 § MBL saknas i underlaget.',
}

/** A perspective that was weighed and found not relevant is said to be so. */
function stated(letter: DelayedLetter, perspective: Perspective): Inline[] {
  const statement = letter.statements[perspective]
  if (statement.kind === 'stated') return say`${statement.text}`
  if (statement.kind === 'notStated') return say`${unstated[perspective]}`
  return say`Perspektivet har vägts in och bedömts inte vara relevant för beslutet.`
}

/** The span of the law holds by the day of the decision; today's is told. */
function feeSentence({ head }: DelayedLetter): Inline[] {
  const { least, most } = feeSpan(head.date)
  return say`En särskild avgift är lägst ${formatMoney(least)} och högst ${formatMoney(most)} för beslut som fattas i dag.`
}

function genderSentence({ women, men }: DelayedLetter): Inline[] {
  if (women.value === null || men.value === null) return []
  return say`Bland dem som väntar är ${women} kvinnor och ${men} män.`
}

/** Names that tell that an insats is for children; a neutral fact beside what people state. */
const CHILDREN = /\b(barn|unga|ungdom)/i

function childrenSentence({ rows }: DelayedLetter): Inline[] {
  const own = rows.filter(({ name, total }) => total.value !== 0 && CHILDREN.test(name))
  return together(...own.map(({ name, total }) => say`${total} av besluten gäller ${name}.`))
}

const section =
  (perspective: Perspective, before: (letter: DelayedLetter) => Inline[] = () => []): Section<DelayedLetter> =>
  (letter) => [
    heading(1, perspectiveHeadings[perspective]),
    ...paragraphIf(together(before(letter), stated(letter, perspective))),
  ]

export const economy = section('economy', feeSentence)
export const goals = section('goals')
export const equality = section('equality', genderSentence)
export const children = section('children', childrenSentence)
export const consultation = section('consultation')
export const negotiation = section('negotiation')

export const evaluation: Section<DelayedLetter> = () => [
  heading(1, 'Uppföljning och utvärdering'),
  paragraph(
    say`Varje beslut följs kvartal för kvartal till dess att det har verkställts eller upphört, och rapporteras då en sista gång med sin dag. Nästa redovisning görs efter nästa kvartal.`,
  ),
]
