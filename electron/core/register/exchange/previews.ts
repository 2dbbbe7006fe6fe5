import type { Database } from '../../../database/database'
import type { RawSheet } from '../../../exchange/raw-sheet'
import { AppError } from '../../../../shared/errors'
import type { ImportPlan } from './plan/planned-row'
import type { ImportSource } from './write-import'

/** A file that has been shown to the user and may be read in. */
export interface Preview {
  sheets: readonly RawSheet[]
  plan: ImportPlan
  source: ImportSource
}

/** So many previews are kept; older ones must be made anew. */
const kept = 5

/** By database: a preview made against one file must not be written into another. */
const previews = new WeakMap<Database, Map<string, Preview>>()

export function keepPreview(db: Database, token: string, preview: Preview): void {
  const own = previews.get(db) ?? new Map<string, Preview>()
  previews.set(db, own)
  own.set(token, preview)
  for (const oldest of own.keys()) {
    if (own.size <= kept) break
    own.delete(oldest)
  }
}

/** @throws AppError NOT_FOUND */
export function previewOf(db: Database, token: string): Preview {
  const preview = previews.get(db)?.get(token)
  if (preview !== undefined) return preview
  throw new AppError({
    code: 'NOT_FOUND',
    userMessage: 'Förhandsgranskningen gäller inte längre. Välj filen igen. Inget har ändrats.',
  })
}

export const forgetPreview = (db: Database, token: string): void => {
  previews.get(db)?.delete(token)
}
