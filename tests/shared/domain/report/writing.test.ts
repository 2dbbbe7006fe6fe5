import { describe, expect, it } from 'vitest'
import { canBeReady, canEdit, canFinish, progressOf } from '../../../../shared/domain/report/writing'
import { asWords, canonicalText, isBlank, keysIn, sameText } from '../../../../shared/domain/report/writing-text'
import type { RichText } from '../../../../shared/contracts/rich-text'

const section = {
  included: true,
  isBlank: false,
  figuresChangedAt: null,
  commentAskedOn: null,
  commentOn: null,
  commentBy: null,
}

describe('Markera som klart', () => {
  it('waits while figures in a handwritten text have changed and nobody has read it through', () => {
    expect(canBeReady({ ...section, figuresChangedAt: '2026-11-22T12:00:00.000Z' }).reasons).toEqual([
      'Texten är inte genomläst mot de nya siffrorna.',
    ])
  })

  it('waits while the section is empty', () => {
    expect(canBeReady({ ...section, isBlank: true }).ok).toBe(false)
  })

  it('waits for a comment that was asked for, not for one that wasn’t', () => {
    expect(canBeReady({ ...section, commentAskedOn: '2026-11-20', commentBy: 'enhetschef' }).reasons[0]).toContain(
      'begärd från enhetschef 2026-11-20',
    )
    expect(canBeReady({ ...section, commentAskedOn: '2026-11-20', commentOn: '2026-11-21' }).ok).toBe(true)
    expect(canBeReady(section).ok).toBe(true)
  })
})

describe('Ett dokument', () => {
  it('is finished when every included section is ready; those left out don’t count', () => {
    const ready = { included: true, readyOn: '2026-11-22' }
    const open = { included: true, readyOn: null }
    const out = { included: false, readyOn: null }
    expect(progressOf([ready, open, out])).toEqual({ sections: 2, ready: 1 })
    expect(canFinish([ready, out]).ok).toBe(true)
    expect(canFinish([ready, open]).reasons).toEqual(['1 avsnitt är inte markerat som klart.'])
    expect(canFinish([out]).ok).toBe(false)
  })

  it('can’t be changed once it is decided, replaced or put away', () => {
    expect(canEdit({ status: 'writing', archivedAt: null }).ok).toBe(true)
    expect(canEdit({ status: 'decided', archivedAt: null }).reasons[0]).toContain('Gör en ny version')
    expect(canEdit({ status: 'superseded', archivedAt: null }).ok).toBe(false)
    expect(canEdit({ status: 'writing', archivedAt: '2026-11-22' }).ok).toBe(false)
  })
})

const doc = (...content: RichText['content']): RichText => ({ type: 'doc', content })
const figure = { type: 'figure' as const, attrs: { key: 'a/b/tal' } }

describe('En text', () => {
  it('is the same text however the editor split it', () => {
    const split = doc({
      type: 'paragraph',
      attrs: { style: 'body' },
      content: [
        { type: 'text', text: 'Det ' },
        { type: 'text', text: 'kom', marks: [] },
      ],
    })
    expect(sameText(split, doc({ type: 'paragraph', content: [{ type: 'text', text: 'Det kom' }] }))).toBe(true)
    expect(canonicalText(split).content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Det kom' }] }])
  })

  it('is empty without words and figures, whatever empty lines it has', () => {
    expect(isBlank(doc({ type: 'paragraph' }, { type: 'bulletList', content: [] }))).toBe(true)
    expect(isBlank(doc({ type: 'paragraph', content: [figure] }))).toBe(false)
  })

  it('of another year has words in place of its figures, and this year’s tables', () => {
    const text = doc({ type: 'paragraph', content: [figure] }, { type: 'block', attrs: { key: 'a/tabell/x-2025' } })
    expect(keysIn(text)).toEqual(['a/b/tal', 'a/tabell/x-2025'])
    expect(
      asWords(
        text,
        () => '71',
        () => 'a/tabell/x-2026',
      ),
    ).toEqual(
      doc(
        { type: 'paragraph', content: [{ type: 'text', text: '71' }] },
        { type: 'block', attrs: { key: 'a/tabell/x-2026' } },
      ),
    )
    expect(
      asWords(
        text,
        () => '71',
        () => null,
      ).content,
    ).toHaveLength(1)
  })
})
