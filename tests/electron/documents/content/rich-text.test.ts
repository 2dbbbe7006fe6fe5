import { beforeAll, describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { DocumentKind } from '../../../../shared/contracts/values'
import { RichText } from '../../../../shared/contracts/rich-text'
import { canonicalText } from '../../../../shared/domain/report/writing-text'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import type { Block, DocumentContent, Inline } from '../../../../electron/documents/content/model'
import { blocksOf, joined, splitContent } from '../../../../electron/documents/content/rich-text'
import { demoChoice } from '../../../../electron/hosts/cli/commands/demo-documents'
import { openTestApp, type TestApp } from '../../../support/test-app'

const plain = (text: string): Inline => ({ text, strong: false, source: null })
const figure = (text: string, description: string, ids: string[] = ['a']): Inline => ({
  text,
  strong: false,
  source: { description, recordType: 'feedback', ids },
})
const heading = (text: string, key?: string): Block => ({ kind: 'heading', level: 1, text, ...(key ? { key } : {}) })
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', style: 'body', content })
const split = (...blocks: Block[]) => splitContent({ blocks, title: 'Kvalitetsberättelse' })

/** The document once more from its own sections, with nothing written. */
const again = (content: DocumentContent): Block[] => {
  const { front, sections } = splitContent(content)
  return [
    ...front,
    ...sections.flatMap(({ key, heading: text, suggestion, figures }) => [
      ...(key === 'innehall' ? [] : [heading(text)]),
      ...blocksOf(suggestion, new Map(figures.map((one) => [one.key, one]))),
    ]),
  ]
}

/** Keys of headings are the sections' own; the rest must come back as it was. */
const withoutKeys = (blocks: readonly Block[]): Block[] =>
  joined(blocks).map((block) =>
    block.kind === 'heading' ? { kind: 'heading', level: block.level, text: block.text } : block,
  )

describe('Ett avsnitts text', () => {
  it('går från rubrik till rubrik, med det som står först för sig', () => {
    const { front, sections } = split(
      { kind: 'contents', levels: 1 },
      heading('Inledning', 'inledning'),
      paragraph(plain('Först.')),
      { kind: 'heading', level: 2, text: 'Bakgrund' },
      heading('Ej verkställda beslut'),
    )
    expect(front).toEqual([{ kind: 'contents', levels: 1 }])
    expect(sections.map(({ key }) => key)).toEqual(['inledning', 'ej-verkstallda-beslut'])
    expect(sections[0]?.suggestion.content.map(({ type }) => type)).toEqual(['paragraph', 'heading'])
  })

  it('har platser där siffrorna står, med samma nyckel för samma siffra', () => {
    const [section] = split(
      heading('Synpunkter'),
      paragraph(plain('Det kom '), figure('87', 'synpunkter 2026'), plain(' i år.')),
      paragraph(figure('87', 'synpunkter 2026'), plain(' är fler än '), figure('71', 'synpunkter 2025')),
    ).sections
    expect(section?.figures.map(({ key }) => key)).toEqual([
      'synpunkter/synpunkter-2026/tal',
      'synpunkter/synpunkter-2025/tal',
    ])
  })

  it('finner samma siffra igen en annan dag, men skiljer ett antal från en andel', () => {
    const keysOf = (description: string, ...texts: string[]) =>
      split(
        heading('Synpunkter'),
        paragraph(...texts.map((text) => figure(text, description))),
      ).sections[0]?.figures.map(({ key }) => key)
    expect(keysOf('synpunkter till och med 2026-10-31', '87')).toEqual(
      keysOf('synpunkter till och med 2026-11-22', '90'),
    )
    expect(keysOf('synpunkter januari–oktober 2026', '87')).toEqual(keysOf('synpunkter januari–november 2026', '90'))
    expect(new Set(keysOf('synpunkter', '87', '56 %', '19 av 34 (56 %)', '87 synpunkter')).size).toBe(4)
  })

  it('ger två olika siffror med samma fråga var sin nyckel', () => {
    const { figures } = split(
      heading('Synpunkter'),
      paragraph(figure('3', 'synpunkter', ['a']), figure('3', 'synpunkter', ['b'])),
    ).sections[0]!
    expect(figures.map(({ key }) => key)).toEqual(['synpunkter/synpunkter/tal', 'synpunkter/synpunkter/tal~2'])
  })

  it('håller ihop två avsnitt med samma rubrik med var sin nyckel', () => {
    expect(split(heading('Bilaga'), heading('Bilaga')).sections.map(({ key }) => key)).toEqual(['bilaga', 'bilaga-2'])
  })

  it('säger att uppgift saknas där ingen längre vet vad som stod', () => {
    const text: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { key: 'borta' } }] }, { type: 'paragraph' }],
    }
    expect(blocksOf(text, new Map())).toEqual([paragraph(plain('uppgift saknas'))])
  })
})

describe('Oförändrad text', () => {
  let app: TestApp
  let committeeId: string | null
  beforeAll(async () => {
    app = openTestApp()
    await app.job('settings.loadExample', {})
    committeeId = app.call('settings.frame', {}).committees.find(({ name }) => /social/i.test(name))?.id ?? null
  }, 60_000)

  const contentOf = (kind: DocumentKind): DocumentContent | null => {
    const found = demoChoice(app as never, kind, { year: 2026, committeeId })
    if ('reasons' in found) return null
    const { mode: _, ...choice } = found.choice
    return composeDocument(app.context(), {
      statements: [],
      recipients: [],
      approver: null,
      subject: null,
      templateId: null,
      draftId: null,
      providerId: null,
      serviceTypeId: null,
      serviceAreaId: null,
      reviewId: null,
      requestId: null,
      sanctionId: null,
      proposalId: null,
      ...(choice as Partial<ClientInput<'report.preview'>>),
    } as never).content
  }

  it.each(DocumentKind.options)('ger precis samma dokument igen: %s', (kind) => {
    const content = contentOf(kind)
    if (content === null) return
    expect(joined(again(content))).toEqual(withoutKeys(content.blocks))
    for (const { suggestion } of splitContent(content).sections) {
      expect(RichText.safeParse(suggestion).success).toBe(true)
      expect(canonicalText(suggestion)).toEqual(suggestion)
    }
  })
})

describe('En radbrytning', () => {
  it('that somebody wrote comes back where it was', () => {
    const text: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Först' },
            { type: 'hardBreak' },
            { type: 'text', text: 'sedan', marks: [{ type: 'italic' }] },
          ],
        },
      ],
    }
    const blocks = [heading('Inledning'), ...blocksOf(text, new Map())]
    expect(split(...blocks).sections[0]?.suggestion).toEqual(text)
  })
})
