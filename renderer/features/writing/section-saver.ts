import type { RichText } from '../../../shared/contracts/rich-text'
import { AppError, type ErrorData } from '../../../shared/errors'

/** `refused`: the text itself must be mended first; `failed`: trying again may help; `conflict`: somebody else saved. */
export type SaverStatus = 'clean' | 'unsaved' | 'saving' | 'failed' | 'refused' | 'conflict'

export interface SaverState {
  status: SaverStatus
  error: ErrorData | null
  /** Rises each time the text is another than the one being written: the editor then begins anew. */
  generation: number
}

interface SaverTools {
  /** `apart`: after a conflict, both texts stay in the history. */
  save: (text: RichText, textVersion: number, apart: boolean) => Promise<{ textVersion: number }>
  /** Remembers on this machine what isn't saved yet. */
  keep: (text: RichText, textVersion: number) => void
  forget: () => void
  /** Milliseconds after the last keystroke. */
  pause?: number
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Keeps one section's text: saves it when the writing pauses, one save at a time, upon the version that it was written upon.
 * Lives longer than the editor, so that a section can be left while its save is on the way.
 */
export function sectionSaver(
  start: { text: RichText; textVersion: number },
  { save, keep, forget, pause = 800 }: SaverTools,
) {
  let { textVersion } = start
  /** What stands in the database as far as is known here. */
  let stored = start.text
  /** The version that was saved from here: its text is already in the editor, however the database spells it. */
  let ownVersion: number | null = null
  /** What is written and not saved. */
  let unsaved: RichText | null = null
  /** The next saves are told apart in the history from what another window wrote. */
  let apart = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  let state: SaverState = { status: 'clean', error: null, generation: 0 }
  const listeners = new Set<() => void>()
  const tell = (fields: Partial<SaverState>) => {
    const next = { ...state, ...fields }
    if (same(next, state)) return
    state = next
    for (const listener of listeners) listener()
  }

  const send = async (): Promise<boolean> => {
    while (unsaved !== null) {
      const sent: RichText = unsaved
      tell({ status: 'saving' })
      try {
        const saved = await save(sent, textVersion, apart)
        textVersion = saved.textVersion
        ownVersion = textVersion
        stored = sent
        if (unsaved === sent) unsaved = null
      } catch (cause) {
        const error = cause instanceof AppError ? cause.data : null
        tell({ status: statusOf(error), error })
        return false
      }
    }
    apart = false
    forget()
    tell({ status: 'clean', error: null })
    return true
  }

  const flush = (): Promise<boolean> => {
    clearTimeout(timer)
    if (unsaved === null || state.status === 'conflict') return running ?? Promise.resolve(unsaved === null)
    running ??= send().finally(() => {
      running = null
    })
    return running
  }

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** The version that the next save goes upon. */
    version: () => textVersion,
    /** What the editor begins with. */
    text: (): RichText => unsaved ?? stored,
    /** Called at every change; saves when it has been quiet for a while. */
    write: (text: RichText): void => {
      if (unsaved === null && same(text, stored)) return
      unsaved = text
      keep(text, textVersion)
      if (state.status === 'conflict') return
      if (running === null) tell({ status: 'unsaved', error: null })
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), pause)
    },
    /** Saves at once what isn't saved; true when everything is. */
    flush,
    /** What was left unsaved last time the section was open. */
    resume: (text: RichText, upon: number): void => {
      if (unsaved !== null || same(text, stored)) return
      unsaved = text
      textVersion = upon
      tell({ status: 'unsaved', generation: state.generation + 1 })
      void flush()
    },
    /** What the database says now. Another's text takes the place only of a text that is saved. */
    learn: (section: { text: RichText; textVersion: number }): void => {
      if (unsaved !== null || running !== null || section.textVersion < textVersion) return
      if (section.textVersion === ownVersion) return
      const changed = !same(section.text, stored)
      textVersion = section.textVersion
      stored = section.text
      if (changed) tell({ generation: state.generation + 1 })
    },
    /** After a conflict: mine is saved upon what stands there, so that theirs stays in the history. */
    keepMine: (upon: number): Promise<boolean> => {
      textVersion = upon
      apart = true
      tell({ status: 'unsaved', error: null })
      return flush()
    },
    /** After a conflict: mine is saved first, so that it stays in the history, and then theirs again. */
    takeTheirs: async (theirs: { text: RichText; textVersion: number }): Promise<boolean> => {
      textVersion = theirs.textVersion
      apart = true
      tell({ status: 'unsaved', error: null })
      if (!(await flush())) return false
      apart = true
      unsaved = theirs.text
      tell({ generation: state.generation + 1 })
      return flush()
    },
  }
}

export type SectionSaver = ReturnType<typeof sectionSaver>

function statusOf(error: ErrorData | null): SaverStatus {
  if (error?.code === 'CONFLICT') return 'conflict'
  return error?.code === 'PERSONAL_DATA' || error?.code === 'RULE_BROKEN' || error?.code === 'INVALID_INPUT'
    ? 'refused'
    : 'failed'
}
