import { describe, expect, it } from 'vitest'
import { heading, paragraph } from '../../../../electron/documents/content/blocks'
import { withoutEmptySections } from '../../../../electron/documents/content/empty-sections'
import type { Block, DocumentContent } from '../../../../electron/documents/content/model'
import { say } from '../../../../electron/documents/content/say'
import { head, MADE_AT } from '../figures'

const left = (blocks: Block[]): string[] => {
  const content: DocumentContent = {
    documentType: 'Tjänsteskrivelse',
    title: 'Prov',
    head: head(),
    madeAt: MADE_AT,
    status: null,
    numberedHeadings: false,
    blocks,
  }
  return withoutEmptySections(content).blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))
}
const words = paragraph(say`Något är sagt.`)

describe('a section that says nothing', () => {
  it('is left out, and what is said stays', () => {
    expect(left([heading(1, 'Tomt'), heading(1, 'Sagt'), words])).toEqual(['Sagt', 'paragraph'])
  })

  it('is left out last too', () => {
    expect(left([heading(1, 'Sagt'), words, heading(1, 'Tomt')])).toEqual(['Sagt', 'paragraph'])
  })

  it('stays when a heading under it says something', () => {
    expect(left([heading(1, 'Över'), heading(2, 'Under'), words])).toEqual(['Över', 'Under', 'paragraph'])
  })

  it('doesn’t take the contents list or the names with it', () => {
    expect(
      left([
        heading(1, 'Tomt'),
        { kind: 'contents', levels: 1 },
        heading(1, 'Också tomt'),
        { kind: 'signatures', people: [{ role: 'Chef', task: 'Ansvarig' }] },
      ]),
    ).toEqual(['contents', 'signatures'])
  })
})
