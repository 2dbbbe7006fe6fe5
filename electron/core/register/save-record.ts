import { AppError } from '../../../shared/errors'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { sameName } from './same-name-repo'
import { namedInSentence, type NamedTable, shorten, wordsOf } from './words'

type Draft<T extends NamedTable> = Omit<Tables[T], 'id' | 'version' | 'createdAt' | 'updatedAt' | 'archivedAt'>

/**
 * Makes a new record (`id` null) or changes one. Every save in the register ends here, so that no record gets a name that
 * another has, and nothing archived is changed unseen.
 * @throws AppError RULE_BROKEN, CONFLICT, NOT_FOUND
 */
export function saveRecord<T extends NamedTable>(
  context: Context,
  table: T,
  { id, version }: { id: string | null; version: number | null },
  written: Draft<T>,
): Tables[T] {
  const draft = withoutEmptyTexts(written)
  refuseTakenName(context, table, id, draft)
  const records = recordedTable(context, table)
  if (id === null) return records.insert({ ...draft, archivedAt: null } as never)
  refuseArchived(context, table, id)
  return records.update(id, version ?? 1, draft as never)
}

/** A field that was emptied has no value; the contract has already refused empty ones that must be there. */
const withoutEmptyTexts = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value === '' ? null : value])) as Fields

/** Mistakes in one or more fields: the form shows each beside its field, the first stands above. */
export function fieldError(fields: Record<string, string>): AppError {
  const sentences = Object.values(fields)
  return new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${sentences[0]} Inget har sparats.`,
    fields,
    details: sentences.length > 1 ? sentences : undefined,
  })
}

/** @throws AppError RULE_BROKEN when any field is wrong */
export function refuseFields(fields: Record<string, string>): void {
  if (Object.keys(fields).length > 0) throw fieldError(fields)
}

/**
 * The record that a draft points at. A new link to an archived one is refused; a link that stood there before may stay.
 * @param before what the record pointed at until now
 */
export function linkedRecord<T extends NamedTable>(
  context: Context,
  table: T,
  field: string,
  id: string,
  before: string | null,
): Tables[T] {
  const { another, archived, it } = wordsOf[table]
  const linked = recordedTable(context, table).find(id)
  if (linked === undefined) {
    throw fieldError({ [field]: `Det du valde finns inte längre. Välj ${another}.` })
  }
  if (linked.archivedAt !== null && id !== before) {
    const name = namedInSentence(table, linked)
    throw fieldError({ [field]: `${name} är ${archived}. Välj ${another}, eller ta tillbaka ${it} först.` })
  }
  return linked
}

/** The record as it stood before the save; undefined when it is new. */
export const recordBefore = <T extends NamedTable>(
  context: Context,
  table: T,
  id: string | null,
): Tables[T] | undefined => (id === null ? undefined : recordedTable(context, table).find(id))

function refuseArchived(context: Context, table: NamedTable, id: string): void {
  const record = recordedTable(context, table).byId(id)
  if (record.archivedAt === null) return
  const { archived, it } = wordsOf[table]
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${namedInSentence(table, record)} är ${archived} och kan inte ändras. Ta tillbaka ${it} först. Inget har sparats.`,
  })
}

function refuseTakenName(context: Context, table: NamedTable, id: string | null, draft: object): void {
  const other = sameName(context.db, table, id, draft)
  if (other === undefined) return
  const { taken, nameField, archived, it } = wordsOf[table]
  const where = other.archivedAt === null ? '' : `, men ${it} är ${archived}. Ta tillbaka ${it} i stället`
  throw fieldError({ [nameField]: `Det finns redan ${taken} ${shorten(other.name)}${where}.` })
}
