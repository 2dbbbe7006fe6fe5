import type { Inline } from '../../content/model'
import { paragraph, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import { say, together } from '../../content/say'
import { perspectiveParts, unstated } from '../../letter/perspectives'
import type { PlanLetter } from '../view-model'
import { capacitySentence } from './capacity'

/** Names that tell that an area is about children; a neutral fact beside what people state. */
const CHILDREN = /\b(barn|unga|ungdom)/i

function childrenSentence({ byArea }: PlanLetter): Inline[] {
  const areas = byArea.filter((area) => CHILDREN.test(area.name))
  return together(
    ...areas.map(
      (area) => say`Planen omfattar ${counted(area.items, 'uppföljning', 'uppföljningar')} inom ${area.name}.`,
    ),
  )
}

export const perspectives = perspectiveParts<PlanLetter>({
  facts: {
    economy: (letter) => (letter.items.value ? capacitySentence(letter) : []),
    children: childrenSentence,
  },
  unstated: {
    economy: 'Kostnaden i kronor är inte beräknad i underlaget.',
    equality: `${unstated.equality} Beslutet gäller vilka verksamheter som ska följas upp och ändrar inte enskildas insatser.`,
    children: `${unstated.children} Beslutet gäller vilka verksamheter som ska följas upp och ändrar inte enskilda barns insatser.`,
  },
})

export const evaluation: Section<PlanLetter> = ({ year }) => [
  paragraph(
    say`Under året jämförs genomförda uppföljningar med de planerade, och skälen till att en uppföljning inte genomförs noteras. Resultatet redovisas i årsrapporten om avtalsuppföljning ${String(year)} och är underlag för nästa års riskanalys.`,
  ),
]
