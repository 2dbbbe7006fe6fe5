import { describe, expect, it } from 'vitest'
import { heading, numbered, paragraph, row } from '../../../../electron/documents/content/blocks'
import type { Block, ChartBlock, DocumentContent } from '../../../../electron/documents/content/model'
import { say, strong } from '../../../../electron/documents/content/say'
import { contrast, readableOn } from '../../../../electron/documents/html/colours'
import { renderHtml } from '../../../../electron/documents/html/page'

const content = (blocks: Block[], fields: Partial<DocumentContent> = {}): DocumentContent => ({
  documentType: 'Årsrapport',
  title: 'Avtalsuppföljning 2026',
  head: {
    municipality: 'Solberga kommun',
    department: null,
    committee: 'Socialnämnden',
    registryNumber: 'SN 2026/1',
    date: '2026-11-22',
    authorRole: null,
  },
  madeAt: '2026-11-22T12:00:00.000Z',
  status: null,
  numberedHeadings: true,
  blocks,
  ...fields,
})
const bare = { accent: null, logo: null, footText: null }
const page = (blocks: Block[], fields: Partial<DocumentContent> = {}) => renderHtml(content(blocks, fields), bare)

const chart = (form: ChartBlock['form']): ChartBlock => ({
  kind: 'chart',
  form,
  caption: 'Utfall',
  altText: 'Tre följer avtal.',
  categories: ['HVB', 'Hemtjänst'],
  series: [{ name: 'Följer avtal', values: [3, null], place: 0, labels: null }],
})

describe('a document as a web page', () => {
  it('is one file that fetches nothing', () => {
    const html = renderHtml(content([heading(1, 'Urval'), chart('bars')]), {
      accent: '7A1F5C',
      logo: { bytes: Buffer.from('bild'), alt: 'Solberga kommuns vapen' },
      footText: 'Solberga kommun, 000 00 Solberga',
    })
    expect(html).not.toMatch(/(?:src|href)="(?!data:|#)/)
    expect(html).not.toMatch(/@import|url\(|<script|<link/)
    expect(html).toContain("default-src 'none'")
    expect(html).toContain('alt="Solberga kommuns vapen" src="data:image/png;base64,')
    expect(html).toContain('Solberga kommun, 000 00 Solberga')
  })

  it('has its language, its title and one h1', () => {
    const html = page([heading(1, 'Urval')])
    expect(html).toContain('<html lang="sv">')
    expect(html).toContain('<title>Avtalsuppföljning 2026 – Solberga kommun</title>')
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  it('says what the head lacks', () => {
    expect(page([])).toMatch(/<dt>Handläggare<\/dt> <dd>uppgift saknas<\/dd>/)
  })

  it('escapes every text, whoever wrote it', () => {
    const evil = '<script>alert("x")</script> & \'y\''
    const html = page(
      [
        heading(1, evil),
        paragraph(say`${evil}`),
        numbered([say`${evil}`]),
        { kind: 'table', caption: evil, columns: [{ title: evil, align: 'left', width: 1 }], rows: [row(evil)] },
        { ...chart('shares'), caption: evil, altText: evil, categories: [evil, evil] },
        { kind: 'contents', levels: 1 },
      ],
      { title: `${evil}</style>`, status: evil },
    )
    expect(html).not.toContain('<script')
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;')
  })

  it('takes out control characters, keeps emoji, and lets what is written from the right begin there', () => {
    const html = page([paragraph(say`Rad\u0000\u0008 ett 👩‍👩‍👧`), paragraph(say`שלום לכולם`)])
    expect(html).toContain('<p>Rad ett 👩‍👩‍👧</p>')
    expect(html).toContain('<p dir="auto">שלום לכולם</p>')
  })

  it('numbers the two upper levels as the Word file, and its headings have no holes', () => {
    const html = page([heading(1, 'Ett'), heading(3, 'Tre'), heading(2, 'Två'), heading(1, 'Nästa')])
    expect(
      [...html.matchAll(/<(h[2-4]) id[^>]*>(?:<span class="no">([\d.]+)<\/span> )?(\p{L}+)/gu)].map((m) => m.slice(1)),
    ).toEqual([
      ['h2', '1', 'Ett'],
      ['h3', undefined, 'Tre'],
      ['h3', '1.1', 'Två'],
      ['h2', '2', 'Nästa'],
    ])
  })

  it('its contents lead to the headings', () => {
    const html = page([{ kind: 'contents', levels: 1 }, heading(1, 'Urval'), heading(2, 'Metod')])
    expect(html).toMatch(/<nav aria-labelledby="innehall">/)
    expect(html).toContain('<a href="#avsnitt-1"><span class="no">1</span> Urval</a>')
    expect(html).not.toContain('href="#avsnitt-2"')
  })

  it('a table has its number and caption, and says what each cell belongs to', () => {
    const html = page([
      {
        kind: 'table',
        caption: 'Granskningar',
        columns: [
          { title: 'Insats', align: 'left', width: 2 },
          { title: 'Antal', align: 'right', width: 1 },
        ],
        rows: [row('HVB', '3'), { ...row(' ', ' '), tall: true }],
      },
    ])
    expect(html).toContain('<strong>Tabell 1.</strong> Granskningar</caption>')
    expect(html).toContain('<th scope="col">Insats</th>')
    expect(html).toContain('<th scope="row">HVB</th>')
    expect(html).toContain('<td class="number">3</td>')
    expect(html).toContain('<tr class="tall"><td> </td>')
  })

  it.each(['bars', 'shares', 'columns', 'wheel'] as const)(
    '%s says in words what it shows and has its figures beside',
    (form) => {
      const html = page([chart(form)])
      expect(html).toMatch(/<svg [^>]*role="img" aria-labelledby="figur-1-titel figur-1-text">/)
      expect(html).toContain('<desc id="figur-1-text">Tre följer avtal.</desc>')
      expect(html).toContain('<summary>Visa siffrorna i figur 1 som tabell</summary>')
      expect(html).toMatch(/<th scope="row">Hemtjänst<\/th><td class="number">uppgift saknas<\/td>/)
      expect(html).not.toMatch(/NaN|undefined|Infinity/)
    },
  )

  it('what is strong is strong, and a page break moves the next heading in print', () => {
    const html = page([paragraph([strong('Viktigt')]), { kind: 'pageBreak' }, heading(1, 'Ny sida')])
    expect(html).toContain('<strong>Viktigt</strong>')
    expect(html).toMatch(/<h2 id="avsnitt-1" class="new-page">/)
  })

  it('prints head and foot with page numbers', () => {
    expect(page([])).toContain('"Sida " counter(page) " av " counter(pages)')
  })
})

describe('the municipality’s colour', () => {
  it('is taken as it is where it can be read, and else made darker or lighter until it can', () => {
    expect(readableOn('0B5560', 'FFFFFF')).toBe('0B5560')
    for (const accent of ['FFE600', 'FFFFFF', '7A1F5C', '000000']) {
      expect(contrast(readableOn(accent, 'FFFFFF'), 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(readableOn(accent, '1A1917'), '1A1917')).toBeGreaterThanOrEqual(4.5)
    }
  })
})
