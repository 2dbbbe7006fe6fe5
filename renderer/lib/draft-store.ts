import { checkFreeText } from '../../shared/domain/personal-data'

/** What somebody has written but not saved: the changed fields, and the version of the record they were changed upon. */
export interface StoredDraft<Values extends object> {
  edits: Partial<Values>
  version: number | null
}

/** Far ahead, so that no date of birth counts as future: as the contract's own scan. */
const anyDay = '2099-12-31'

const keyOf = (draftKey: string): string => `kvalitetshjulet-draft:${draftKey}`

/** `machine` outlives the window: what belongs to a record. `session` is forgotten with it: what belongs to one sitting. */
type Keeping = 'machine' | 'session'
const storeOf = (keeping: Keeping): Storage => (keeping === 'machine' ? localStorage : sessionStorage)

/** The draft with this key; null where there is none or it can't be read. */
export function readDraft<Values extends object>(
  draftKey: string,
  keeping: Keeping = 'machine',
): StoredDraft<Values> | null {
  try {
    const stored = storeOf(keeping).getItem(keyOf(draftKey))
    return stored === null ? null : (JSON.parse(stored) as StoredDraft<Values>)
  } catch {
    return null
  }
}

/**
 * Remembers an unfinished draft. A text with a personnummer in it is not written down anywhere until it has been removed.
 * A full or forbidden storage must not stop the writing: the draft then lives as long as the form is open.
 */
export function storeDraft(draftKey: string, draft: StoredDraft<object>, keeping: Keeping = 'machine'): void {
  const mayBeKept = ([, value]: [string, unknown]): boolean =>
    typeof value !== 'string' || checkFreeText(value, anyDay).ok
  const edits = Object.fromEntries(Object.entries(draft.edits).filter(mayBeKept))
  try {
    storeOf(keeping).setItem(keyOf(draftKey), JSON.stringify({ ...draft, edits }))
  } catch {
    return
  }
}

export function clearDraft(draftKey: string, keeping: Keeping = 'machine'): void {
  try {
    storeOf(keeping).removeItem(keyOf(draftKey))
  } catch {
    return
  }
}
