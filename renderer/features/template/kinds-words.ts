import type { DocumentKind } from '../../../shared/contracts/values'
import { formatCount } from '../../../shared/text/format'
import { documentKindNames } from '../../../shared/text/names'

/** What a template is for, short enough for a cell. */
export function kindsWords(kinds: readonly DocumentKind[]): string {
  if (kinds.length === 0) return 'Alla dokument'
  const [first, second, ...rest] = kinds.map((kind) => documentKindNames[kind])
  const named = [first, second].filter((name) => name !== undefined).join(', ')
  return rest.length === 0 ? named : `${named} och ${formatCount(rest.length, 'slag till', 'slag till')}`
}
