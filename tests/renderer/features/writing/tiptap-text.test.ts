import { describe, expect, it } from 'vitest'
import { byKey, keysIn, wordsOf } from '../../../../renderer/features/writing/text-words'
import { fromEditor, toEditor } from '../../../../renderer/features/writing/tiptap-text'
import { RichText } from '../../../../shared/contracts/rich-text'
import type { FigureView } from '../../../../shared/contracts/writing'

const whole: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Utfall' }] },
    {
      type: 'paragraph',
      attrs: { style: 'lead' },
      content: [
        { type: 'figure', attrs: { key: 'antal' } },
        { type: 'text', text: ' synpunkter', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'under året.' },
      ],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bemötande' }] }] }],
    },
    { type: 'notice', content: [{ type: 'text', text: 'Historik' }] },
    { type: 'block', attrs: { key: 'tabell' } },
  ],
}

const aFigure = (key: string, form: FigureView['form'], text: string): FigureView => ({
  key,
  form,
  text,
  before: null,
  table: null,
  chart: null,
  sources: [],
  takenAt: '2026-11-22T12:00:00.000Z',
  isGone: false,
})

describe("the editor's text and the contract's", () => {
  it('are the same there and back', () => {
    expect(fromEditor(toEditor(whole))).toEqual(whole)
    expect(RichText.parse(fromEditor(toEditor(whole)))).toEqual(whole)
  })

  it('an empty section has a paragraph to stand in', () => {
    expect(toEditor({ type: 'doc', content: [] }).content).toEqual([{ type: 'paragraph' }])
  })

  it('nothing but what the contract knows comes out', () => {
    expect(
      fromEditor({
        type: 'doc',
        content: [
          { type: 'image', attrs: { src: 'x' } },
          {
            type: 'paragraph',
            attrs: { style: 'body', align: 'right' },
            content: [{ type: 'text', text: 'ord', marks: [{ type: 'link' }, { type: 'italic' }] }],
          },
        ],
      }),
    ).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ord', marks: [{ type: 'italic' }] }] }],
    })
  })
})

describe('the words of a text', () => {
  const figures = byKey([aFigure('antal', 'figure', '87'), aFigure('tabell', 'table', 'Synpunkter per kategori')])

  it('have each figure in its place, a line a paragraph', () => {
    expect(wordsOf(whole, figures)).toBe(
      'Utfall\n87 synpunkter\nunder året.\n• Bemötande\nHistorik\n[Synpunkter per kategori]',
    )
  })

  it('the figures, tables and charts that stand in it are known', () => {
    expect([...keysIn(whole)]).toEqual(['antal', 'tabell'])
  })
})
