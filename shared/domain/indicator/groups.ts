import { nameKey } from '../name-key'
import { compareSv } from '../swedish'

/** What the own municipality is called among the groups. */
export const ownGroup = 'Egen kommun'
/** What Kolada calls the whole country. */
export const countryGroup = 'Riket'

/** Whether a group is the own municipality, by that name or the municipality's own: 'Egen kommun', 'Solberga', 'Solberga kommun'. */
export function isOwnGroup(group: string, municipality: string): boolean {
  const key = nameKey(group)
  return key === nameKey(ownGroup) || (key !== '' && withoutKind(key) === withoutKind(nameKey(municipality)))
}

const withoutKind = (key: string): string => key.replace(/ kommun$/, '')

/** Whether a group stands for the best municipality: 'Bäst', 'Bästa kommun'. */
export const isBestGroup = (group: string): boolean => nameKey(group).startsWith('bäst')

const rankOf = (group: string, municipality: string): number => {
  if (isOwnGroup(group, municipality)) return 0
  if (isBestGroup(group)) return 4
  const key = nameKey(group)
  if (key.startsWith('liknande')) return 1
  return key === nameKey(countryGroup) ? 3 : 2
}

/** Own municipality, similar ones, others, the country, the best; equal ones in Swedish order. */
export const orderedGroups = (groups: readonly string[], municipality: string): string[] =>
  [...groups].toSorted((a, b) => rankOf(a, municipality) - rankOf(b, municipality) || compareSv(a, b))
