import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sectionSaver } from '../../../../renderer/features/writing/section-saver'
import type { RichText } from '../../../../shared/contracts/rich-text'
import { AppError } from '../../../../shared/errors'

const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

function aSaver() {
  const saves: Array<{ text: RichText; textVersion: number }> = []
  const apart: boolean[] = []
  const kept: RichText[] = []
  let failure: AppError | null = null
  const saver = sectionSaver(
    { text: words('förslag'), textVersion: 1 },
    {
      save: async (text, textVersion, isApart) => {
        if (failure) throw failure
        apart.push(isApart)
        saves.push({ text, textVersion })
        return { textVersion: textVersion + 1 }
      },
      keep: (text) => kept.push(text),
      forget: () => kept.splice(0),
    },
  )
  return { saver, saves, apart, kept, fail: (error: AppError | null) => (failure = error) }
}

const conflict = new AppError({ code: 'CONFLICT', userMessage: 'Någon annan sparade.' })

describe('what is written in a section', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is saved 800 ms after the last keystroke, once', async () => {
    const { saver, saves, kept } = aSaver()
    saver.write(words('a'))
    await vi.advanceTimersByTimeAsync(700)
    saver.write(words('ab'))
    await vi.advanceTimersByTimeAsync(700)
    expect(saves).toEqual([])
    expect(kept).toEqual([words('a'), words('ab')])
    await vi.advanceTimersByTimeAsync(100)
    expect(saves).toEqual([{ text: words('ab'), textVersion: 1 }])
    expect(kept).toEqual([])
    expect(saver.state().status).toBe('clean')
  })

  it('written while a save is on its way goes upon the version that the save gave', async () => {
    const { saver, saves } = aSaver()
    saver.write(words('a'))
    const saving = saver.flush()
    saver.write(words('b'))
    await saving
    expect(saves.map(({ textVersion }) => textVersion)).toEqual([1, 2])
    expect(saver.text()).toEqual(words('b'))
  })

  it('stays in the editor and on the machine when the save fails, and is tried again', async () => {
    const { saver, saves, kept, fail } = aSaver()
    fail(new AppError({ code: 'DATABASE', userMessage: 'Disken är full.' }))
    saver.write(words('a'))
    expect(await saver.flush()).toBe(false)
    expect(saver.state()).toMatchObject({ status: 'failed', error: { userMessage: 'Disken är full.' } })
    expect(kept).toEqual([words('a')])
    fail(null)
    expect(await saver.flush()).toBe(true)
    expect(saves).toHaveLength(1)
  })

  it('is not saved over what another window saved before one has chosen', async () => {
    const { saver, saves, fail } = aSaver()
    fail(conflict)
    saver.write(words('mitt'))
    await saver.flush()
    saver.write(words('mitt och mer'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(saver.state().status).toBe('conflict')
    fail(null)
    await saver.keepMine(4)
    expect(saves).toEqual([{ text: words('mitt och mer'), textVersion: 4 }])
  })

  it('is put in the history before theirs is taken, each in a place of its own', async () => {
    const { saver, saves, apart, fail } = aSaver()
    fail(conflict)
    saver.write(words('mitt'))
    await saver.flush()
    fail(null)
    await saver.takeTheirs({ text: words('deras'), textVersion: 4 })
    expect(saves.map(({ text }) => text)).toEqual([words('mitt'), words('deras')])
    expect(apart).toEqual([true, true])
    expect(saver.text()).toEqual(words('deras'))
    expect(saver.state().generation).toBe(1)
  })
})

describe('what the database says', () => {
  it('takes the place of a saved text, never of one being written', () => {
    const { saver } = aSaver()
    saver.learn({ text: words('nytt förslag'), textVersion: 1 })
    expect(saver.text()).toEqual(words('nytt förslag'))
    expect(saver.state().generation).toBe(1)
    saver.write(words('mitt'))
    saver.learn({ text: words('deras'), textVersion: 2 })
    expect(saver.text()).toEqual(words('mitt'))
    expect(saver.state().generation).toBe(1)
  })

  it('does not begin the editor anew for the text that was just saved from it', async () => {
    const { saver } = aSaver()
    saver.write(words('mitt'))
    await saver.flush()
    saver.learn({ text: { ...words('mitt'), content: [...words('mitt').content] }, textVersion: 2 })
    saver.learn({ text: words('förslag'), textVersion: 1 })
    expect(saver.state().generation).toBe(0)
    expect(saver.text()).toEqual(words('mitt'))
  })
})
