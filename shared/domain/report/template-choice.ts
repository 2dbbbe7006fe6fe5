import type { DocumentKind } from '../../contracts/values'

/** The looks that come with the program are chosen by these ids; they have no row in the database. */
export const builtInTemplates = [
  { id: 'inbyggd', name: 'Inbyggd', forLetters: false },
  { id: 'inbyggd-skrivelse', name: 'Inbyggd för skrivelser', forLetters: true },
] as const
export type BuiltInTemplateId = (typeof builtInTemplates)[number]['id']

/** A built-in look is no row: what is stored about a document says null, which reads as the built-in. */
export const isBuiltInTemplate = (id: string | null): id is BuiltInTemplateId =>
  builtInTemplates.some((template) => template.id === id)

interface Candidate {
  id: string
  kinds: readonly DocumentKind[]
  updatedAt: string
  archivedAt: string | null
}

/**
 * The template that a kind of document is drawn in when nobody has chosen: the newest one made for the kind, else the newest
 * one for all kinds.
 * @returns null where only the built-in look is left
 */
export function templateOfKind<Template extends Candidate>(
  templates: readonly Template[],
  kind: DocumentKind,
): Template | null {
  const inUse = templates
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id))
  return inUse.find(({ kinds }) => kinds.includes(kind)) ?? inUse.find(({ kinds }) => kinds.length === 0) ?? null
}

/** What a row in the database says about the choice: a built-in look has no row to point at. */
export const storedTemplateId = (id: string | null): string | null => (isBuiltInTemplate(id) ? null : id)
