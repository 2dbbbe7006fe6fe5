import type { Check } from '../../contracts/common'
import { type DocumentSettings, LetterPart } from '../../contracts/document-settings'
import { listInWords } from '../swedish'

type Form = Pick<DocumentSettings, 'letterForm' | 'ownHeadings'>
type Headings = DocumentSettings['ownHeadings']

/** A heading of the letter, with the parts that have no heading of their own in the form and stand under it. */
export interface LetterSection {
  part: LetterPart
  heading: string
  holds: { part: LetterPart; heading: string }[]
}

/** What each part is called where nobody has said otherwise. */
export const partHeadings: Record<LetterPart, string> = {
  decision: 'Förslag till beslut',
  summary: 'Sammanfattning',
  matter: 'Ärendet',
  background: 'Bakgrund',
  preparation: 'Ärendets beredning',
  basis: 'Beslutsunderlag',
  economy: 'Ekonomiska konsekvenser',
  goals: 'Kommunala mål',
  equality: 'Jämställdhet',
  children: 'Barnets bästa',
  consultation: 'Samråd',
  evaluation: 'Uppföljning och utvärdering',
  negotiation: 'Information eller förhandling enligt MBL',
  assessment: 'Förvaltningens bedömning',
  recipients: 'Beslutet skickas till',
}

/** Linköping's order (documents.md). It has no heading of its own for the preparation of the matter. */
const linkoping: readonly LetterPart[] = [
  'decision',
  'summary',
  'matter',
  'background',
  'basis',
  'economy',
  'goals',
  'equality',
  'children',
  'consultation',
  'evaluation',
  'negotiation',
  'assessment',
  'recipients',
]

/** Stockholm's order (law.md "Documents"); the proposed decision first and the recipients last, as in every letter. */
const stockholm: readonly [LetterPart, string][] = [
  ['decision', 'Förslag till beslut'],
  ['summary', 'Sammanfattning'],
  ['background', 'Bakgrund'],
  ['preparation', 'Ärendets beredning'],
  ['matter', 'Ärendet'],
  ['equality', 'Jämställdhetsanalys'],
  ['assessment', 'Förvaltningens synpunkter och förslag'],
  ['recipients', 'Beslutet skickas till'],
]

/**
 * Where a part stands when the form has no heading for it: the first of these that the form has. How the matter was
 * prepared (underlag, samråd, MBL) belongs to its preparation; what is weighed, to the förvaltning's own view.
 */
const homes: Record<LetterPart, readonly LetterPart[]> = {
  decision: [],
  summary: ['matter'],
  matter: [],
  background: ['matter'],
  preparation: [],
  basis: ['preparation', 'matter'],
  consultation: ['preparation', 'assessment'],
  negotiation: ['preparation', 'assessment'],
  economy: ['assessment'],
  goals: ['assessment'],
  equality: ['assessment'],
  children: ['assessment'],
  evaluation: ['assessment'],
  assessment: [],
  recipients: ['assessment'],
}

/** Parts that every letter has: what is proposed, what it is about, and what the förvaltning thinks. */
export const requiredParts: readonly LetterPart[] = ['decision', 'matter', 'assessment']

/**
 * The letter's headings in order. Parts without a heading of their own are moved, never lost; the preparation alone is left
 * out with its heading, since all it says of its own is who prepared the matter.
 */
export function letterSectionsOf(form: Form): LetterSection[] {
  const headings = headingsOf(form).filter(({ included }) => included)
  const present = new Set(headings.map(({ part }) => part))
  const homeOf = (part: LetterPart) => homes[part].find((home) => present.has(home))
  return headings.map(({ part, heading }) => ({
    part,
    heading,
    holds: linkoping
      .filter((other) => !present.has(other) && homeOf(other) === part)
      .map((other) => ({ part: other, heading: partHeadings[other] })),
  }))
}

/** Every part with its heading and whether the form has it: what the own form is edited from. */
export function headingsOf({ letterForm, ownHeadings }: Form): Headings {
  if (letterForm === 'own' && ownHeadings.length > 0) return withEveryPart(ownHeadings)
  const named: readonly (readonly [LetterPart, string])[] =
    letterForm === 'stockholm' ? stockholm : linkoping.map((part) => [part, partHeadings[part]] as const)
  return withEveryPart(named.map(([part, heading]) => ({ part, heading, included: true })))
}

/** Parts that came to the program after the form was saved stand last, not included, until somebody includes them. */
function withEveryPart(headings: Headings): Headings {
  const known = new Set(headings.map(({ part }) => part))
  return [
    ...headings,
    ...LetterPart.options
      .filter((part) => !known.has(part))
      .map((part) => ({
        part,
        heading: partHeadings[part],
        included: requiredParts.includes(part),
      })),
  ]
}

/** Stockholm's letter is called tjänsteutlåtande (law.md). */
export const letterName = ({ letterForm }: Pick<Form, 'letterForm'>): string =>
  letterForm === 'stockholm' ? 'Tjänsteutlåtande' : 'Tjänsteskrivelse'

/** Whether a form of one's own can be used: each part once, the three that every letter has, and no heading twice. */
export function checkLetterForm({ letterForm, ownHeadings }: Form): Check {
  if (letterForm !== 'own') return { ok: true, reasons: [] }
  const parts = ownHeadings.map(({ part }) => part)
  const included = ownHeadings.filter((one) => one.included)
  const missing = requiredParts.filter((part) => !included.some((one) => one.part === part))
  const names = included.map(({ heading }) => heading.trim().toLocaleLowerCase('sv'))
  const twice = included.filter(({ heading }, at) => names.indexOf(heading.trim().toLocaleLowerCase('sv')) !== at)
  const reasons = [
    ...(new Set(parts).size === parts.length ? [] : ['Samma del finns två gånger i den egna formen.']),
    ...(missing.length === 0
      ? []
      : [`Den egna formen måste ha ${listInWords(missing.map((part) => `”${partHeadings[part]}”`))}.`]),
    ...[...new Set(twice.map(({ heading }) => heading))].map(
      (heading) => `Två rubriker heter ”${heading}”. Ge dem olika namn.`,
    ),
  ]
  return { ok: reasons.length === 0, reasons }
}
