import type { TemplateCheck } from '../../contracts/template'
import type { DocumentKind } from '../../contracts/values'
import { neededByAll, placeholderOf, placeholders } from './placeholders'

/** Where a template has its {{innehall}}; only in the running text can tables and charts stand. */
export type ContentPlace = 'body' | 'table' | 'textBox' | 'control' | 'frame'

/** What stands in a template, before anybody has judged it. */
export interface TemplateFacts {
  /** As written, without {{ and }}. */
  placeholders: string[]
  contentPlaces: ContentPlace[]
  /** A contents list of its own, which only Word could renew. */
  hasOwnContents: boolean
  stylesFound: { name: string; id: string }[]
  stylesAdded: string[]
}

const misplaced: Record<Exclude<ContentPlace, 'body'>, string> = {
  table: 'i en tabell',
  textBox: 'i en textruta',
  control: 'i en innehållskontroll',
  frame: 'i sidhuvudet eller sidfoten',
}

const inBraces = (name: string): string => `{{${name}}}`

function contentErrors({ contentPlaces }: TemplateFacts): string[] {
  const wrong = [...new Set(contentPlaces)].flatMap((place) =>
    place === 'body'
      ? []
      : [
          `{{innehall}} står ${misplaced[place]}, där tabeller och diagram inte får plats. Flytta ut det till ett eget stycke i den löpande texten.`,
        ],
  )
  const twice =
    contentPlaces.filter((place) => place === 'body').length > 1
      ? ['{{innehall}} står på flera ställen. Låt det stå på ett, annars skrivs hela texten flera gånger.']
      : []
  return [...wrong, ...twice]
}

/**
 * Whether a template can be used for the kinds (none means all), and what somebody who made it needs to know. A placeholder
 * that a kind needs and the template lacks is an error that names it; one that nobody knows is a warning.
 */
export function judgeTemplate(facts: TemplateFacts, kinds: readonly DocumentKind[]): TemplateCheck {
  const known = new Set(facts.placeholders.map(placeholderOf))
  const missing = neededByAll(kinds).filter((name) => !known.has(name))
  const unknown = facts.placeholders.filter((name) => placeholderOf(name) === null)
  return {
    found: facts.placeholders.filter((name) => placeholderOf(name) !== null),
    missing,
    unknown,
    stylesFound: facts.stylesFound,
    stylesAdded: facts.stylesAdded,
    errors: [
      ...missing.map(
        (name) =>
          `Mallen saknar ${inBraces(name)} (${placeholders[name]}). Skriv in det i mallen där det ska stå och lägg till den igen.`,
      ),
      ...contentErrors(facts),
    ],
    warnings: [
      ...unknown.map((name) => `${inBraces(name)} känns inte igen och lämnas tomt i dokumenten.`),
      ...(known.has('innehall') ? [] : ['{{innehall}} saknas, så texten läggs sist i mallen.']),
      ...(facts.hasOwnContents
        ? ['Mallen har en egen innehållsförteckning. Ta bort den: programmet skriver en med rätt sidnummer.']
        : []),
    ],
  }
}
