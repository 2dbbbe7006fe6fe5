import { Perspective } from '../../../shared/contracts/report'
import { paragraphIf, type Section } from '../content/blocks'
import type { Inline } from '../content/model'
import { say, together } from '../content/say'
import type { LetterFrame } from './view-model'

/** Said when nobody has stated anything: true whatever the facts are. */
export const unstated: Record<Perspective, string> = {
  economy: 'Kostnaden är inte beräknad i underlaget.',
  goals: 'Någon koppling till kommunens mål är inte angiven i underlaget.',
  equality: 'Någon bedömning av jämställdhet är inte angiven i underlaget.',
  children: 'Någon prövning av barnets bästa är inte angiven i underlaget.',
  consultation: 'Uppgift om samråd saknas i underlaget.',
  negotiation: 'Uppgift om information enligt 19 § eller förhandling enligt 11 § MBL saknas i underlaget.',
}

interface Words<Letter> {
  /** What the figures say about a perspective, before what people have stated. */
  facts?: Partial<Record<Perspective, (letter: Letter) => Inline[]>>
  /** What is said of this kind of letter when nobody has stated anything; null says nothing at all. */
  unstated?: Partial<Record<Perspective, string>> | null
}

/** A perspective that was weighed and found not relevant is said to be so. */
const notRelevant = 'Perspektivet har vägts in och bedömts inte vara relevant för beslutet.'

/** The perspectives of a letter: what the figures say, then what people have stated. */
export function perspectiveParts<Letter extends LetterFrame>({
  facts = {},
  unstated: own = {},
}: Words<Letter> = {}): Record<Perspective, Section<Letter>> {
  const stated = ({ statements }: Letter, perspective: Perspective): Inline[] => {
    const statement = statements[perspective]
    if (statement.kind === 'stated') return say`${statement.text}`
    if (statement.kind === 'notRelevant') return say`${notRelevant}`
    return own === null ? [] : say`${own[perspective] ?? unstated[perspective]}`
  }
  const section =
    (perspective: Perspective): Section<Letter> =>
    (letter) =>
      paragraphIf(together(facts[perspective]?.(letter) ?? [], stated(letter, perspective)))
  return Object.fromEntries(Perspective.options.map((name) => [name, section(name)])) as Record<
    Perspective,
    Section<Letter>
  >
}
