import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearDraft, readDraft, storeDraft } from '../../../renderer/lib/draft-store'

describe('an unfinished draft', () => {
  beforeEach(() => {
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('is found again by its key until it is cleared', () => {
    storeDraft('finding:1', { edits: { area: 'Bemanning', dueOn: null }, version: 3 })
    expect(readDraft('finding:1')).toEqual({ edits: { area: 'Bemanning', dueOn: null }, version: 3 })
    expect(readDraft('finding:2')).toBeNull()
    clearDraft('finding:1')
    expect(readDraft('finding:1')).toBeNull()
  })

  it('never writes down a text with a personnummer', () => {
    storeDraft('finding:1', { edits: { area: 'Bemanning', description: 'Gäller 19811218-9876.' }, version: null })
    expect(readDraft('finding:1')).toEqual({ edits: { area: 'Bemanning' }, version: null })
  })

  it('does not stop the writing where nothing can be stored', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    })
    expect(() => storeDraft('finding:1', { edits: { area: 'x' }, version: null })).not.toThrow()
    expect(readDraft('finding:1')).toBeNull()
  })
})
