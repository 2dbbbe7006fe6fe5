import { describe, expect, it } from 'vitest'
import type {
  CheckedBlock,
  CheckedContent,
  CheckedSection,
} from '../../../../shared/domain/report/finish-check/checked'
import { finishFindings } from '../../../../shared/domain/report/finish-check'

const plain = (text: string) => [{ text, source: null }]
const paragraph = (text: string): CheckedBlock => ({ kind: 'paragraph', content: plain(text) })
const top = (text: string, key: string): CheckedBlock => ({ kind: 'heading', level: 1, text, key })
const under = (level: 2 | 3, text: string): CheckedBlock => ({ kind: 'heading', level, text })
const table = (
  head: string[],
  rows: string[][],
  fields: { caption?: string; recordType?: string } = {},
): CheckedBlock => ({
  kind: 'table',
  caption: fields.caption ?? 'Antal',
  columns: head.map((title) => ({ title, width: 1 })),
  rows: rows.map((cells) => ({
    cells: cells.map((text) => ({
      content: [{ text, source: fields.recordType === undefined ? null : { recordType: fields.recordType } }],
    })),
  })),
})

const section = (key: string, fields: Partial<CheckedSection> = {}): CheckedSection => ({
  id: `id-${key}`,
  key,
  heading: key === 'urval' ? 'Urval' : 'Resultat',
  included: true,
  readyOn: '2026-11-20',
  assignedTo: null,
  commentAskedOn: null,
  commentOn: null,
  isHandwritten: false,
  figuresChangedAt: null,
  ...fields,
})

const content = (blocks: CheckedBlock[], fields: Partial<CheckedContent> = {}): CheckedContent => ({
  title: 'Avtalsuppföljning 2026',
  head: { registryNumber: 'SN 2026/1', authorRole: 'Kvalitetsstrateg' },
  blocks,
  ...fields,
})

const inUrval = (...blocks: CheckedBlock[]) => content([top('Urval', 'urval'), ...blocks])
const findings = (of: CheckedContent | null, sections = [section('urval')]) => finishFindings(of, sections, 5)
const rules = (of: CheckedContent | null, sections?: CheckedSection[]) =>
  findings(of, sections).map(({ rule, degree }) => `${degree} ${rule}`)

describe('the check before a document is finished', () => {
  it('finds nothing in a document that is as it shall be', () => {
    expect(findings(inUrval(paragraph('Tre avtal valdes ut.'), table(['Insats', 'Antal'], [['HVB', '3']])))).toEqual([])
  })

  it('wants a title, and tells what the head lacks', () => {
    const lacking = content([top('Urval', 'urval'), paragraph('Text.')], {
      title: ' ',
      head: { registryNumber: null, authorRole: null },
    })
    expect(rules(lacking)).toEqual(['stop title', 'warn registryNumber', 'warn author'])
  })

  it('says what, where and what to do, and leads to the section', () => {
    const [found] = findings(inUrval(paragraph('Den {{datum}} hölls mötet.')))
    expect(found).toEqual({
      rule: 'placeholder',
      degree: 'stop',
      sentence: 'I avsnittet Urval står {{datum}}, som är en plats att fylla i. Skriv det som ska stå där.',
      sectionId: 'id-urval',
      heading: 'Urval',
    })
  })

  it('finds a place to fill in also where the program has broken it with an invisible joiner', () => {
    expect(rules(inUrval(paragraph('{\u2060{namn}\u2060}')))).toEqual(['stop placeholder'])
  })

  it.each([
    ['an empty heading', [under(2, ' '), paragraph('Text.')], ['stop headingEmpty']],
    ['a level that is jumped over', [under(3, 'Metod'), paragraph('Text.')], ['warn headingOrder']],
    [
      'the same heading twice under the same parent',
      [under(2, 'Metod'), paragraph('a'), under(2, 'METOD'), paragraph('b')],
      ['warn headingTwice'],
    ],
    [
      'but not under different parents',
      [under(2, 'LOV'), under(3, 'Metod'), paragraph('a'), under(2, 'LOU'), under(3, 'Metod'), paragraph('b')],
      [],
    ],
  ])('finds %s', (_what, blocks, expected) => {
    expect(rules(inUrval(...blocks))).toEqual(expected)
  })

  it('a jump that somebody has written must be mended', () => {
    const sections = [section('urval', { isHandwritten: true })]
    expect(rules(inUrval(under(3, 'Metod'), paragraph('Text.')), sections)).toEqual(['stop headingOrder'])
  })

  it('wants captions, head cells and words for what a chart shows, and names which one', () => {
    const found = findings(
      inUrval(
        table(['A'], [['1']]),
        table(['', ''], [['x', '1']], { caption: '' }),
        { kind: 'chart', caption: 'Utfall', altText: '' },
        { kind: 'chart', caption: '', altText: 'Visar utfall.' },
      ),
    )
    expect(found.map(({ rule }) => rule)).toEqual(['caption', 'tableHead', 'altText', 'caption'])
    expect(found[0]?.sentence).toContain('Tabell 2 i avsnittet Urval saknar tabelltext')
    expect(found[2]?.sentence).toContain('Figur 1 i avsnittet Urval')
    expect(found[3]?.sentence).toContain('Figur 2')
  })

  it('tables are numbered through the whole document', () => {
    const whole = content([
      top('Urval', 'urval'),
      table(['A'], [['1']]),
      top('Resultat', 'resultat'),
      table(['A'], [['1']], { caption: '' }),
    ])
    expect(findings(whole, [section('urval'), section('resultat')])[0]).toMatchObject({
      sentence: expect.stringContaining('Tabell 2 i avsnittet Resultat') as string,
      sectionId: 'id-resultat',
    })
  })

  it('tells of words and cells that a column has no room for', () => {
    const columns = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
    const long = columns.map((_, index) => (index === 2 ? 'Verksamhetsuppföljningsansvarig' : 'x'))
    expect(rules(inUrval(table(columns, [long])))).toEqual(['warn tableWidth'])
    expect(rules(inUrval(table(['A', 'B'], [['x', 'ord '.repeat(400)]])))).toEqual(['warn tableWidth'])
    expect(rules(inUrval(table(['A', 'B'], [['x', 'några ord']])))).toEqual([])
  })

  it('a section without words, tables or charts is empty', () => {
    expect(rules(inUrval())).toEqual(['stop emptySection'])
    expect(rules(inUrval(under(2, 'Metod'), paragraph(' ')))).toEqual(['stop emptySection'])
    expect(rules(inUrval({ kind: 'signatures' }))).toEqual([])
  })

  it('counts where figures are missing', () => {
    const [found] = findings(inUrval(paragraph('Uppgift saknas.'), table(['A'], [['uppgift saknas']])))
    expect(found).toMatchObject({ rule: 'missingFigure', degree: 'warn' })
    expect(found?.sentence).toContain('på 2 ställen')
  })

  it('a personnummer anywhere stops, and is never written out', () => {
    const [found] = findings(inUrval(table(['A'], [['Gäller 19121212-1212']])))
    expect(found).toMatchObject({ rule: 'personalData', degree: 'stop', sectionId: 'id-urval' })
    expect(found?.sentence).not.toContain('1212-1212')
    expect(found?.sentence).not.toContain('sparas')
  })

  it('an English text is told: a screen reader takes it for Swedish', () => {
    const english =
      'The provider has not followed the agreement and this is one of the reasons that the review was made by the municipality with a visit.'
    expect(rules(inUrval(paragraph(english)))).toEqual(['warn language'])
    expect(
      rules(inUrval(paragraph(`Utföraren skrev att ”the plan is not ready” och det är inte tillräckligt för oss.`))),
    ).toEqual([])
  })

  it.each([
    ['individuals, where the whole group is small', ['Grupp', 'Antal'], [['HVB', '3']], 'individualFollowUp', true],
    [
      'individuals, where the group is large enough',
      ['Svar', 'Ja', 'Nej'],
      [['HVB', '3', '30']],
      'individualFollowUp',
      false,
    ],
    ['gender, in each of its columns', ['Insats', 'Kvinnor', 'Män'], [['HVB', '3', '12']], 'delayedDecision', true],
    ['gender, where all are enough', ['Insats', 'Kvinnor', 'Män'], [['HVB', '0', '12']], 'delayedDecision', false],
    ['reviews are not people', ['Insats', 'Antal'], [['HVB', '3']], 'review', false],
  ])('small groups: %s', (_what, head, rows, recordType, isTold) => {
    expect(rules(inUrval(table(head, rows, { recordType })))).toEqual(isTold ? ['warn smallGroup'] : [])
  })

  it('handwriting must be read against figures that have changed; the suggestion follows them by itself', () => {
    const changed = { figuresChangedAt: '2026-11-21T08:00:00.000Z' }
    const written = inUrval(paragraph('Text.'))
    expect(rules(written, [section('urval', { ...changed, isHandwritten: true })])).toEqual(['stop changedFigure'])
    expect(rules(written, [section('urval', changed)])).toEqual([])
  })

  it('a comment that was asked for and has not come is told with its day', () => {
    const [found] = findings(inUrval(paragraph('Text.')), [section('urval', { commentAskedOn: '2026-11-10' })])
    expect(found).toMatchObject({ rule: 'commentMissing', degree: 'warn' })
    expect(found?.sentence).toContain('2026-11-10')
  })

  it('few sections that are not ready are told each, many in one sentence', () => {
    const keys = Array.from({ length: 6 }, (_, index) => `del-${index}`)
    const all = content(keys.flatMap((key) => [top(`Del ${key}`, key), paragraph('Text.')]))
    const left = (count: number) =>
      keys.map((key, index) => section(key, { heading: `Del ${key}`, readyOn: index < count ? null : '2026-11-20' }))
    expect(rules(all, left(2))).toEqual(['warn notReady', 'warn notReady'])
    expect(findings(all, left(6))).toHaveLength(1)
    expect(findings(all, left(6))[0]?.sentence).toContain('6 av 6 avsnitt')
  })

  it('a document without sections can not be written, and one left out is not asked about', () => {
    expect(rules(null, [section('urval', { included: false })])).toEqual(['stop noText'])
    const out = section('resultat', { included: false, readyOn: null, commentAskedOn: '2026-11-10' })
    expect(rules(inUrval(paragraph('Text.')), [section('urval'), out])).toEqual([])
  })

  it('what must be mended stands first, then reading order', () => {
    const whole = content([
      top('Urval', 'urval'),
      paragraph('uppgift saknas'),
      top('Resultat', 'resultat'),
      paragraph('{{x}} uppgift saknas'),
    ])
    expect(
      findings(whole, [section('urval'), section('resultat')]).map(({ rule, sectionId }) => [rule, sectionId]),
    ).toEqual([
      ['placeholder', 'id-resultat'],
      ['missingFigure', 'id-urval'],
      ['missingFigure', 'id-resultat'],
    ])
  })
})
