import type { Audience } from '../../contracts/act-values'
import type { DocumentKind } from '../../contracts/values'
import type { IsoDate } from '../iso-date'

/** What is wrong with a sending, by field: it has happened, and not before the document was written. */
export function dispatchErrors(sentOn: IsoDate, writtenOn: IsoDate, today: IsoDate): Partial<Record<'sentOn', string>> {
  if (sentOn > today) return { sentOn: 'Dagen har inte varit än. Registrera utskicket när det är gjort.' }
  if (sentOn < writtenOn) {
    return { sentOn: `Dokumentet skrevs ${writtenOn}. Det kan inte ha skickats tidigare.` }
  }
  return {}
}

/** Letters to an utförare. */
const toProvider: readonly string[] = [
  'minnesanteckningar',
  'uppgiftsbegaran',
  'begaran-om-rattelse',
  'begaran-om-atgardsplan',
]
/** What stays in the förvaltning until somebody says otherwise. */
const internal: readonly string[] = ['lagesbild', 'arshjul']

/** Whom a document of the kind first goes to. */
export function usualAudience(kind: DocumentKind): Audience {
  if (toProvider.includes(kind)) return 'provider'
  return internal.includes(kind) ? 'internal' : 'committee'
}
