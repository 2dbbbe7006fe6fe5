import type { Database } from '../../../database/database'
import { draftRepo, type StoredDraft } from './draft-repo'
import { sectionRepo, type StoredSection } from './section-repo'

/** The newest draft of the same document for the year before; null where there is none. */
export function earlierDraft(db: Database, { choice }: Pick<StoredDraft, 'choice'>): StoredDraft | null {
  const drafts = draftRepo(db)
  const id = drafts.ofMatter({ ...choice, year: choice.year - 1 }, ['writing', 'decided', 'superseded'])
  return id === null ? null : drafts.byId(id)
}

/** The same section of the year before, if it stood in that document and said something. */
export function earlierSection(
  db: Database,
  draft: Pick<StoredDraft, 'choice'>,
  key: string,
): { draft: StoredDraft; section: StoredSection } | null {
  const earlier = earlierDraft(db, draft)
  if (earlier === null) return null
  const section = sectionRepo(db).byKey(earlier.id, key)
  return section?.included === 1 ? { draft: earlier, section } : null
}
