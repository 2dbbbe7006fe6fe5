import type { ChecklistAnswer } from '../../../shared/contracts/checklist'
import type { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import type { ErrorData } from '../../../shared/errors'

/** What has been written and not yet saved of one answer. */
export interface AnswerPatch {
  answer?: ChecklistAnswerValue | null
  evidence?: string | null
}
export type AnswerConflict = NonNullable<ErrorData['conflict']>

interface Entry {
  /** Written and not sent. */
  waiting: AnswerPatch
  /** On its way. */
  sending: AnswerPatch | null
  /** The version it is written upon; null before there was an answer. */
  version: number | null
  timer: ReturnType<typeof setTimeout> | null
}

export interface QueueState {
  /** Bumped at every change, so that React sees it. */
  turn: number
  saving: boolean
  /** Why the last attempt was not saved; null when all is well. */
  failed: string | null
  conflict: (AnswerConflict & { questionId: string; sent: AnswerPatch }) | null
}

export interface AnswerQueueDoors {
  send: (questionId: string, version: number | null, patch: AnswerPatch) => Promise<ChecklistAnswer>
  /** The Swedish sentence of a failure, and its conflict where somebody else answered first. */
  read: (cause: unknown) => { sentence: string; conflict: AnswerConflict | null }
  /** False for what must not leave the window: a personnummer. It stays in the field until it is mended. */
  mayLeave: (patch: AnswerPatch) => boolean
  /** Keeps what is unsaved beyond the window, and forgets it once it is saved (null). */
  keep: (questionId: string, unsaved: { patch: AnswerPatch; version: number | null } | null) => void
  onSaved: (answer: ChecklistAnswer) => void
}

/**
 * Sends answers one at a time per question, in the order they were given, each upon the version that the one before made.
 * Everything written is kept outside the window until the database has it: a crash loses nothing.
 */
export function createAnswerQueue(doors: AnswerQueueDoors) {
  const entries = new Map<string, Entry>()
  const listeners = new Set<() => void>()
  let state: QueueState = { turn: 0, saving: false, failed: null, conflict: null }

  const tell = (change: Partial<QueueState> = {}): void => {
    const saving = [...entries.values()].some(({ sending }) => sending !== null)
    state = { ...state, saving, ...change, turn: state.turn + 1 }
    for (const listener of listeners) listener()
  }
  const unsaved = ({ sending, waiting }: Entry): AnswerPatch => ({ ...sending, ...waiting })
  const keep = (questionId: string, entry: Entry): void => {
    const patch = unsaved(entry)
    doors.keep(questionId, Object.keys(patch).length === 0 ? null : { patch, version: entry.version })
  }

  const send = async (questionId: string, entry: Entry): Promise<void> => {
    clear(entry)
    const sending = sendable(entry.waiting)
    if (entry.sending !== null || sending === null) return
    entry.sending = sending
    entry.waiting = Object.fromEntries(
      Object.entries(entry.waiting).filter(([field]) => !Object.hasOwn(sending, field)),
    )
    tell()
    try {
      const saved = await doors.send(questionId, entry.version, sending)
      entry.version = saved.version
      entry.sending = null
      keep(questionId, entry)
      doors.onSaved(saved)
      tell({ failed: null })
      if (entry.timer === null) await send(questionId, entry)
    } catch (cause) {
      const { sentence, conflict } = doors.read(cause)
      entry.waiting = unsaved(entry)
      entry.sending = null
      tell(conflict === null ? { failed: sentence } : { conflict: { ...conflict, questionId, sent: sending } })
    }
  }
  const sendable = (waiting: AnswerPatch): AnswerPatch | null => {
    const fields = Object.entries(waiting).filter(([field, value]) => doors.mayLeave({ [field]: value }))
    return fields.length === 0 ? null : Object.fromEntries(fields)
  }

  const flush = (): void => {
    for (const [questionId, entry] of entries) void send(questionId, entry)
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    state: () => state,
    /** What of the answer is not in the database yet. */
    unsaved: (questionId: string): AnswerPatch => {
      const entry = entries.get(questionId)
      return entry === undefined ? {} : unsaved(entry)
    },
    /**
     * Something was answered or written.
     * @param version of the answer as it was last read; a newer one that this queue itself has made wins
     * @param wait milliseconds to gather keystrokes before it is sent
     */
    set: (questionId: string, version: number | null, patch: AnswerPatch, wait = 0): void => {
      const entry = entries.get(questionId) ?? { waiting: {}, sending: null, version, timer: null }
      const isIdle = Object.keys(unsaved(entry)).length === 0
      entry.version = isIdle ? later(entry.version, version) : entry.version
      entry.waiting = { ...entry.waiting, ...patch }
      entries.set(questionId, entry)
      keep(questionId, entry)
      clear(entry)
      tell()
      if (wait === 0) void send(questionId, entry)
      else entry.timer = setTimeout(() => void send(questionId, entry), wait)
    },
    /** Sends all that waits, now: the question or the window is left. */
    flush,
    retry: () => {
      tell({ failed: null })
      flush()
    },
    /** Out of a conflict: what is still one's own is sent upon what stands there now, the rest is let go. */
    resolve: async (fields: readonly string[]): Promise<void> => {
      const met = state.conflict
      const entry = met === null ? undefined : entries.get(met.questionId)
      if (met === null || entry === undefined) return
      const letGo = Object.keys(met.sent).filter((field) => !fields.includes(field))
      entry.waiting = Object.fromEntries(Object.entries(entry.waiting).filter(([field]) => !letGo.includes(field)))
      entry.version = met.version
      keep(met.questionId, entry)
      tell({ conflict: null })
      await send(met.questionId, entry)
    },
    /** Back to writing; nothing has been saved and nothing written is lost. */
    leaveConflict: () => tell({ conflict: null }),
  }
}

export type AnswerQueue = ReturnType<typeof createAnswerQueue>

const later = (own: number | null, read: number | null): number | null =>
  own === null || read === null ? (own ?? read) : Math.max(own, read)

function clear(entry: Entry): void {
  if (entry.timer !== null) clearTimeout(entry.timer)
  entry.timer = null
}
