import { describe, expect, it, vi } from 'vitest'
import type { ChecklistAnswer } from '../../../../shared/contracts/checklist'
import { type AnswerPatch, createAnswerQueue } from '../../../../renderer/features/checklist/answer-queue'

interface Sent {
  version: number | null
  patch: AnswerPatch
}

/** A queue against a database that answers when it is told to. */
function openQueue() {
  const sent: Sent[] = []
  const kept: ({ patch: AnswerPatch; version: number | null } | null)[] = []
  const waiting: { resolve: (answer: ChecklistAnswer) => void; reject: (cause: unknown) => void }[] = []
  const queue = createAnswerQueue({
    send: (_questionId, version, patch) => {
      sent.push({ version, patch })
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    read: (cause) => ({
      sentence: 'Programmet svarar inte.',
      conflict:
        cause === 'conflict' ? { by: 'Planerare', at: '2026-11-22T12:00:00.000Z', version: 7, fields: [] } : null,
    }),
    mayLeave: ({ evidence }) => evidence !== 'hemligt',
    keep: (_questionId, unsaved) => kept.push(unsaved),
    onSaved: () => undefined,
  })
  const settle = async (version: number): Promise<void> => {
    waiting.shift()?.resolve({ version } as ChecklistAnswer)
    await Promise.resolve()
    await Promise.resolve()
  }
  const fail = async (cause: unknown): Promise<void> => {
    waiting.shift()?.reject(cause)
    await Promise.resolve()
    await Promise.resolve()
  }
  return { queue, sent, kept, settle, fail }
}

describe('the queue of answers', () => {
  it('sends one at a time, each upon the version that the one before made', async () => {
    const { queue, sent, settle } = openQueue()
    queue.set('a', null, { answer: 'partly' })
    queue.set('a', null, { answer: 'fulfilled' })
    queue.set('a', null, { evidence: 'Sett.' })
    expect(sent).toEqual([{ version: null, patch: { answer: 'partly' } }])
    await settle(1)
    expect(sent[1]).toEqual({ version: 1, patch: { answer: 'fulfilled', evidence: 'Sett.' } })
    await settle(2)
    expect(queue.unsaved('a')).toEqual({})
  })

  it('keeps every keystroke outside the window until it is saved, and gathers those that are sent', async () => {
    vi.useFakeTimers()
    const { queue, sent, kept, settle } = openQueue()
    queue.set('a', 3, { evidence: 'S' }, 500)
    queue.set('a', 3, { evidence: 'Se' }, 500)
    expect(kept.at(-1)).toEqual({ patch: { evidence: 'Se' }, version: 3 })
    expect(sent).toEqual([])
    vi.advanceTimersByTime(500)
    expect(sent).toEqual([{ version: 3, patch: { evidence: 'Se' } }])
    await settle(4)
    expect(kept.at(-1)).toBeNull()
    vi.useRealTimers()
  })

  it('sends at once what waits when the question or the window is left', () => {
    const { queue, sent } = openQueue()
    queue.set('a', null, { evidence: 'Halvt' }, 60_000)
    queue.flush()
    expect(sent).toEqual([{ version: null, patch: { evidence: 'Halvt' } }])
  })

  it('keeps what could not be saved, says why, and sends it again when asked', async () => {
    const { queue, sent, fail, settle } = openQueue()
    queue.set('a', null, { answer: 'partly' })
    await fail('gone')
    expect(queue.state().failed).toBe('Programmet svarar inte.')
    expect(queue.unsaved('a')).toEqual({ answer: 'partly' })
    queue.retry()
    await settle(1)
    expect(sent).toHaveLength(2)
    expect(queue.state().failed).toBeNull()
  })

  it('never sends a text that must not leave the field, but the answer beside it goes', async () => {
    const { queue, sent, settle } = openQueue()
    queue.set('a', null, { evidence: 'hemligt' })
    queue.set('a', null, { answer: 'partly' })
    expect(sent).toEqual([{ version: null, patch: { answer: 'partly' } }])
    await settle(1)
    expect(queue.unsaved('a')).toEqual({ evidence: 'hemligt' })
    expect(sent).toHaveLength(1)
  })

  it('meets a conflict with a choice: what is one’s own goes upon what stands there, the rest is let go', async () => {
    const { queue, sent, fail } = openQueue()
    queue.set('a', 2, { answer: 'partly', evidence: 'Mitt' })
    await fail('conflict')
    expect(queue.state().conflict).toMatchObject({ questionId: 'a', version: 7 })
    void queue.resolve(['evidence'])
    expect(sent.at(-1)).toEqual({ version: 7, patch: { evidence: 'Mitt' } })
    expect(queue.state().conflict).toBeNull()
  })
})
