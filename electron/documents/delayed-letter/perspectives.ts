import { feeSpan } from '../../../shared/domain/delayed/fee'
import { formatMoney } from '../../../shared/text/format'
import { paragraph, type Section } from '../content/blocks'
import type { Inline } from '../content/model'
import { say, together } from '../content/say'
import { perspectiveParts } from '../letter/perspectives'
import type { DelayedLetter } from './view-model'

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

export const perspectives = perspectiveParts<DelayedLetter>({
  facts: { economy: feeSentence, equality: genderSentence, children: childrenSentence },
  unstated: { economy: 'Kostnaden för att verkställa besluten är inte beräknad i underlaget.' },
})

export const evaluation: Section<DelayedLetter> = () => [
  paragraph(
    say`Varje beslut följs kvartal för kvartal till dess att det har verkställts eller upphört, och rapporteras då en sista gång med sin dag. Nästa redovisning görs efter nästa kvartal.`,
  ),
]
