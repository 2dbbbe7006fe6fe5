/** What somebody has written but not saved: the changed fields, and the version of the record they were changed upon. */
export interface StoredDraft<Values extends object> {
  edits: Partial<Values>
  version: number | null
}

const keyOf = (draftKey: string): string => `kvalitetshjulet-draft:${draftKey}`

/** Kept for the session only, on this machine; null where there is none or it can't be read. */
export function readDraft<Values extends object>(draftKey: string): StoredDraft<Values> | null {
  try {
    const stored = sessionStorage.getItem(keyOf(draftKey))
    return stored === null ? null : (JSON.parse(stored) as StoredDraft<Values>)
  } catch {
    return null
  }
}

/** A full or forbidden storage must not stop the writing: the draft then lives as long as the form is open. */
export function storeDraft(draftKey: string, draft: StoredDraft<object>): void {
  try {
    sessionStorage.setItem(keyOf(draftKey), JSON.stringify(draft))
  } catch {
    return
  }
}

export function clearDraft(draftKey: string): void {
  try {
    sessionStorage.removeItem(keyOf(draftKey))
  } catch {
    return
  }
}
