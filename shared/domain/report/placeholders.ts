import { DocumentKind } from '../../contracts/values'
import { nameKey } from '../name-key'

/** What a template can ask for between {{ and }}, and what stands there in the finished document. */
export const placeholders = {
  titel: 'dokumentets rubrik',
  dokumenttyp: 'vilken sorts dokument det är',
  diarienummer: 'diarienumret',
  datum: 'dokumentets datum',
  kommun: 'kommunens namn',
  forvaltning: 'förvaltningens namn',
  namnd: 'nämndens namn',
  handlaggare: 'handläggarens roll',
  innehall: 'hela texten med tabeller och diagram',
  status: '”Utkast” så länge dokumentet inte är färdigt',
  sidfot: 'datum, status och inställningarnas text i sidfoten',
  beteckning: 'diarienumret, eller datumet där det saknas',
  logotyp: 'logotypen, som en bilds alternativtext',
} as const
export type Placeholder = keyof typeof placeholders

/** The placeholder meant: {{Nämnd}}, {{ namnd }} and {{namnd}} are one. Null when nobody knows it. */
export function placeholderOf(written: string): Placeholder | null {
  const key = nameKey(written).replace(/[åä]/g, 'a').replace(/ö/g, 'o')
  return Object.hasOwn(placeholders, key) ? (key as Placeholder) : null
}

/** Without these a document of any kind could not be told from another one. */
const always: readonly Placeholder[] = ['titel', 'datum', 'diarienummer']
const sender: readonly Placeholder[] = ['namnd', 'handlaggare']
const answered: ReadonlySet<DocumentKind> = new Set(['begaran-om-rattelse', 'uppgiftsbegaran'])

/** What a kind needs its template to have; `innehall` is put in where it is missing and is never asked for. */
export function neededPlaceholders(kind: DocumentKind): readonly Placeholder[] {
  if (kind.startsWith('tjansteskrivelse')) return [...always, ...sender]
  return answered.has(kind) ? [...always, 'handlaggare'] : always
}

/** What a template for these kinds must have; none means every kind. */
export function neededByAll(kinds: readonly DocumentKind[]): Placeholder[] {
  const asked = kinds.length === 0 ? DocumentKind.options : kinds
  return [...new Set(asked.flatMap(neededPlaceholders))]
}
