import { describe, expect, it } from 'vitest'
import { previewBlocks } from '../../../../electron/core/report/preview-blocks'
import type { DocumentContent } from '../../../../electron/documents/content/model'
import { delayedLetterDocument } from '../../../../electron/documents/delayed-letter/document'
import { planLetterDocument } from '../../../../electron/documents/plan-letter/document'
import { sanctionLetterDocument } from '../../../../electron/documents/sanction-letter/document'
import { delayedLetter } from '../delayed-letter-sample'
import { layout } from '../letter-sample'
import { planLetter } from '../plan-letter-sample'
import { sanctionLetter } from '../sanction-sample'

const forms = {
  linkoping: layout(),
  stockholm: layout({ letterForm: 'stockholm', ownHeadings: [] }),
  own: layout({
    letterForm: 'own',
    ownHeadings: [
      { part: 'matter', heading: 'Saken', included: true },
      { part: 'decision', heading: 'Vi föreslår', included: true },
      { part: 'assessment', heading: 'Vår syn', included: true },
    ],
  }),
}
type Form = keyof typeof forms
const letters: Record<string, (form: Form) => DocumentContent> = {
  'the plan’s letter': (form) => planLetterDocument(planLetter({ layout: forms[form] })),
  'the letter about ej verkställda beslut': (form) =>
    delayedLetterDocument({ ...delayedLetter(), layout: forms[form] }),
  'the letter about a step': (form) => sanctionLetterDocument(sanctionLetter({ layout: forms[form] })),
}
const kinds = Object.entries(letters)

const sentences = (content: DocumentContent): string[] =>
  previewBlocks(content)
    .flatMap((block) => {
      if (block.type === 'paragraph') return [block.text]
      if (block.type === 'list') return block.items
      if (block.type === 'table') return block.rows.flat()
      return []
    })
    .filter((text) => !/^(Tjänsteskrivelse|Tjänsteutlåtande), |^Ärendet har beretts inom/.test(text))
    .toSorted()
const headings = ({ blocks }: DocumentContent, level: number) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))

describe.each(kinds)('%s', (_name, letter) => {
  it.each(['stockholm', 'own'] as const)('says the same in the %s form, whatever it is called', (form) => {
    expect(sentences(letter(form))).toEqual(sentences(letter('linkoping')))
  })

  it('keeps a section’s key whatever the form calls it', () => {
    const keyOf = (form: Form, text: string) =>
      letter(form).blocks.find((block) => block.kind === 'heading' && block.text === text)
    expect(keyOf('stockholm', 'Jämställdhetsanalys')).toMatchObject({ key: 'equality', level: 1 })
    expect(keyOf('linkoping', 'Jämställdhet')).toMatchObject({ key: 'equality', level: 1 })
    expect(keyOf('own', 'Vi föreslår')).toMatchObject({ key: 'decision', level: 1 })
  })

  it('has Stockholm’s headings in Stockholm’s order, with the moved parts a step lower', () => {
    const content = letter('stockholm')
    expect(content.documentType).toBe('Tjänsteutlåtande')
    expect(headings(content, 1).slice(0, 8)).toEqual([
      'Förslag till beslut',
      'Sammanfattning',
      'Bakgrund',
      'Ärendets beredning',
      'Ärendet',
      'Jämställdhetsanalys',
      'Förvaltningens synpunkter och förslag',
      'Beslutet skickas till',
    ])
    expect(headings(content, 2)).toEqual(expect.arrayContaining(['Beslutsunderlag', 'Barnets bästa', 'Samråd']))
  })

  it.each(['linkoping', 'stockholm', 'own'] as const)('has no heading without text under it in the %s form', (form) => {
    const { blocks } = letter(form)
    const empty = blocks.filter((block, at) => {
      const next = blocks[at + 1]
      return block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.level <= block.level))
    })
    expect(empty).toEqual([])
  })

  it('names those who sign once, after the text', () => {
    for (const form of Object.keys(forms) as Form[]) {
      expect(letter(form).blocks.filter(({ kind }) => kind === 'signatures')).toHaveLength(1)
    }
  })
})
