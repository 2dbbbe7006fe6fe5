import type { Placeholder } from '../../../shared/domain/report/placeholders'
import type { DocumentContent } from '../content/model'
import { dateText, orMissing } from '../content/swedish'
import type { DocumentLook } from './look'

type TextPlaceholder = Exclude<Placeholder, 'innehall' | 'logotyp'>

const joined = (parts: readonly (string | null)[]): string => parts.filter((text) => text).join(' · ')

/**
 * What stands in place of each placeholder. Unknown values say so in words.
 * @param isBuiltIn the built-in head has no labels for förvaltning and nämnd: for all of them one line says it
 */
export function placeholderValues(
  { head, title, documentType, status }: DocumentContent,
  { footText }: DocumentLook,
  isBuiltIn: boolean,
): Record<TextPlaceholder, string> {
  const forAll = isBuiltIn && head.department === null && head.committee === null
  const missing = (what: string) => (isBuiltIn ? `${what}: uppgift saknas` : orMissing(null))
  return {
    titel: title,
    dokumenttyp: documentType,
    diarienummer: orMissing(head.registryNumber),
    datum: dateText(head.date),
    kommun: head.municipality ?? missing('Kommun'),
    forvaltning: forAll
      ? 'Samtliga nämnder'
      : (head.department ?? (head.committee === null ? 'Samtliga förvaltningar' : missing('Förvaltning'))),
    namnd: forAll ? '' : (head.committee ?? 'Samtliga nämnder'),
    handlaggare: orMissing(head.authorRole),
    status: status ?? '',
    sidfot: joined([dateText(head.date), status, footText]),
    beteckning: head.registryNumber ? `Dnr ${head.registryNumber}` : dateText(head.date),
  }
}
