import type { SectionRow } from '../../../shared/contracts/writing'
import type { IconName } from '../../ui'

/** Where a section stands, in a word and its mark. */
export interface SectionState {
  icon: IconName
  words: string
  look: 'done' | 'doing' | 'open'
}

export function stateOf({ included, readyOn, figuresChangedAt, isHandwritten }: SectionRow): SectionState {
  if (!included) return { icon: 'minus', words: 'utelämnat', look: 'open' }
  if (figuresChangedAt !== null) return { icon: 'refresh', words: 'siffror har ändrats', look: 'doing' }
  if (readyOn !== null) return { icon: 'check', words: 'klart', look: 'done' }
  return isHandwritten
    ? { icon: 'pencil', words: 'skrivs', look: 'doing' }
    : { icon: 'ring', words: 'inte klart', look: 'open' }
}

/** The number that each included section has in the document; null for those left out. */
export function numbersOf(sections: readonly SectionRow[]): ReadonlyMap<string, number> {
  const included = sections.filter((section) => section.included)
  return new Map(included.map(({ id }, index) => [id, index + 1]))
}

/** Where one begins: the section last open, otherwise the first that isn't ready. */
export const beginWith = (sections: readonly SectionRow[], last: string | null): SectionRow | undefined =>
  sections.find(({ id }) => id === last) ??
  sections.find(({ included, readyOn }) => included && readyOn === null) ??
  sections[0]

/** The section before or after in the list; null at its ends. */
export function neighbour(sections: readonly SectionRow[], id: string, steps: -1 | 1): SectionRow | null {
  const at = sections.findIndex((section) => section.id === id)
  return at === -1 ? null : (sections[at + steps] ?? null)
}
