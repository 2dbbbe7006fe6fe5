import type { Inline } from '../../content/model'
import { heading, paragraph, paragraphIf, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import { say, together } from '../../content/say'
import type { Perspective } from '../../../../shared/contracts/report'
import type { PlanLetter } from '../view-model'
import { capacitySentence } from './capacity'

/** The headings of the perspectives in every tjänsteskrivelse. */
export const perspectiveHeadings: Record<Perspective, string> = {
  economy: 'Ekonomiska konsekvenser',
  goals: 'Kommunala mål',
  equality: 'Jämställdhet',
  children: 'Barnets bästa',
  consultation: 'Samråd',
  negotiation: 'Information eller förhandling enligt MBL',
}

/** Said when nobody has stated anything: true whatever the facts are. */
const unstated: Record<Perspective, string> = {
  economy: 'Kostnaden i kronor är inte beräknad i underlaget.',
  goals: 'Någon koppling till kommunens mål är inte angiven i underlaget.',
  equality:
    'Någon bedömning av jämställdhet är inte angiven i underlaget. Beslutet gäller vilka verksamheter som ska följas upp och ändrar inte enskildas insatser.',
  children:
    'Någon prövning av barnets bästa är inte angiven i underlaget. Beslutet gäller vilka verksamheter som ska följas upp och ändrar inte enskilda barns insatser.',
  consultation: 'Uppgift om samråd saknas i underlaget.',
  negotiation: 'Uppgift om information enligt 19 § eller förhandling enligt 11 § MBL saknas i underlaget.',
}

/** A perspective that was weighed and found not relevant is said to be so. */
function stated(letter: PlanLetter, perspective: Perspective): Inline[] {
  const statement = letter.statements[perspective]
  if (statement.kind === 'stated') return say`${statement.text}`
  if (statement.kind === 'notStated') return say`${unstated[perspective]}`
  return say`Perspektivet har vägts in och bedömts inte vara relevant för beslutet.`
}

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

const section =
  (perspective: Perspective, before: (letter: PlanLetter) => Inline[] = () => []): Section<PlanLetter> =>
  (letter) => [
    heading(1, perspectiveHeadings[perspective]),
    ...paragraphIf(together(before(letter), stated(letter, perspective))),
  ]

export const economy = section('economy', (letter) => (letter.items.value ? capacitySentence(letter) : []))
export const goals = section('goals')
export const equality = section('equality')
export const children = section('children', childrenSentence)
export const consultation = section('consultation')
export const negotiation = section('negotiation')

export const evaluation: Section<PlanLetter> = ({ year }) => [
  heading(1, 'Uppföljning och utvärdering'),
  paragraph(
    say`Under året jämförs genomförda uppföljningar med de planerade, och skälen till att en uppföljning inte genomförs noteras. Resultatet redovisas i årsrapporten om avtalsuppföljning ${String(year)} och är underlag för nästa års riskanalys.`,
  ),
]
