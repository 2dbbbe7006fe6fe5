import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentContent } from '../../../../electron/documents/content/model'
import { contractReportDocument } from '../../../../electron/documents/contract-report/document'
import { followUpPlanDocument } from '../../../../electron/documents/follow-up-plan/document'
import { planLetterDocument } from '../../../../electron/documents/plan-letter/document'
import { renderDocument } from '../../../../electron/documents/render'
import { riskAnalysisDocument } from '../../../../electron/documents/risk-analysis/document'
import { sampleDocument } from '../../../../electron/documents/template/sample'
import { paragraph, run, section, references } from '../../../fixtures/templates/word-package'
import { openXmlFaults, validator } from '../../../support/open-xml'
import { registerReport } from '../contract-report-sample'
import { followUpPlan } from '../follow-up-plan-sample'
import { type OpenedDocument, openDocument } from '../opened'
import { planLetter, planRows } from '../plan-letter-sample'
import { riskDocument } from '../risk-analysis-sample'
import { templates, wordFile } from './templates'

const at = { date: '2026-11-22', madeAt: '2026-11-22T13:32:00.000Z' }
const sample = (changes: Partial<DocumentContent> = {}): DocumentContent => ({
  ...sampleDocument({ kind: 'arsrapport-avtalsuppfoljning', ...at }),
  ...changes,
})

const kinds: Record<string, () => DocumentContent> = {
  provtext: sample,
  'arsrapport-avtalsuppfoljning': () => contractReportDocument(registerReport()),
  'tjansteskrivelse-plan': () => planLetterDocument(planLetter()),
  uppfoljningsplan: () => followUpPlanDocument(followUpPlan({ rows: planRows(40) })),
  riskanalys: () => riskAnalysisDocument(riskDocument('👩🏽‍⚕️ \u202bעברית\u202c \u0007 {{titel}}')),
}

const files: { name: string; bytes: Buffer }[] = []
const opened = new Map<string, OpenedDocument>()
beforeAll(async () => {
  for (const [template, bytes] of Object.entries(templates)) {
    for (const [kind, content] of Object.entries(kinds)) {
      const file = await renderDocument(content(), kind === 'provtext' ? 'finished' : 'quick', { template: bytes })
      files.push({ name: `${template}-${kind}.docx`, bytes: file })
      opened.set(`${template} ${kind}`, openDocument(file))
    }
  }
}, 60_000)

const inTemplate = (template: string, kind = 'provtext'): OpenedDocument => {
  const file = opened.get(`${template} ${kind}`)
  if (file === undefined) throw new Error(`${kind} was not written in ${template}`)
  return file
}

describe('every kind in templates that behave differently', () => {
  it.skipIf(validator === undefined)('follows the Open XML rules', async () => {
    const faults = [...(await openXmlFaults(files))].filter(([, said]) => said.length > 0)
    expect(faults).toEqual([])
  })

  it.each(Object.keys(templates))('%s: nothing is left over, nothing is lost, all of it Swedish', (template) => {
    for (const kind of Object.keys(kinds)) {
      const file = inTemplate(template, kind)
      const body = file.part('word/document.xml')
      const all = file.paths.filter((path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path)).map(file.part)
      expect(all.join('')).not.toMatch(/\{\{|\}\}/)
      expect(body.match(/<w:tblHeader/g)?.length).toBeGreaterThanOrEqual(kind.startsWith('tj') ? 0 : 1)
      expect(file.part('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>')
      expect(file.part('docProps/core.xml')).not.toContain('Kommunikationsenheten')
      expect(file.part('word/styles.xml')).toMatch(/<w:rPrDefault>.*<w:lang w:val="sv-SE"/)
      expect(file.part('[Content_Types].xml')).not.toContain('template.main+xml')
      expect(file.part('word/settings.xml')).not.toContain('updateFields')
      for (const [drawing] of body.matchAll(/<wp:docPr[^>]*>/g)) expect(drawing).toMatch(/descr="[^"]+"/)
    }
  })
})

describe('a document in a template from a Swedish Word', () => {
  it('fills words that Word has split, in body, table, text box, head and foot', () => {
    const file = inTemplate('word-svensk.docx')
    expect(file.text).toContain('Så här ser mallen ut')
    expect(file.text).toContain('Datum: 22 november 2026')
    expect(file.text).toContain('Handläggare: Kvalitetsstrateg')
    expect(file.text.match(/Årsrapport avtalsuppföljning/g)).toHaveLength(2)
    const frames = file.paths.filter((path) => /header|footer/.test(path)).map(file.part)
    expect(frames.join('')).toContain('Dnr SN 2026/0001')
    expect(frames.join('')).toContain('Provutskrift')
  })

  it('draws with the template’s own styles, whatever they are called', () => {
    const body = inTemplate('word-svensk.docx').part('word/document.xml')
    for (const id of ['Rubrik1', 'Rubrik2', 'Rubrik3', 'Liststycke', 'Beskrivning', 'Innehll1']) {
      expect(body).toContain(`<w:pStyle w:val="${id}"/>`)
    }
    expect(body).toContain('<w:tblStyle w:val="Tabellrutnt"/>')
    expect(body).not.toMatch(/w:val="(Heading\d|ListParagraph|Caption|TableGrid)"/)
  })

  it('adds the styles that are missing, in the template’s font, and every style used is there', () => {
    const file = inTemplate('word-svensk.docx')
    const styles = file.part('word/styles.xml')
    const added = /<w:style [^>]*w:styleId="Note".*?<\/w:style>/s.exec(styles)?.[0] ?? ''
    expect(added).toContain('<w:basedOn w:val="Normal"/>')
    expect(added).not.toContain('rFonts')
    for (const [, id] of file.part('word/document.xml').matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/g)) {
      expect(styles).toContain(`w:styleId="${id}"`)
    }
    expect(styles).toMatch(/w:styleId="Rubrik3".*?<w:outlineLvl w:val="2"/s)
  })

  it('its charts have the template’s font and the colour of its headings', () => {
    const chart = inTemplate('word-svensk.docx').part('word/charts/chart1.xml')
    expect(chart).toContain('typeface="Georgia"')
    expect(chart).toContain('5B2A86')
    expect(chart).not.toMatch(/lang="en/)
  })

  it('the contents list is filled, with a page for every heading, and asks nothing', () => {
    const file = inTemplate('word-svensk.docx')
    expect(file.text).toMatch(/1 Sammanfattning 1\n2 Resultat 1\n2\.1 Utfall 1\n2\.2 Utveckling 2\n/)
    const body = file.part('word/document.xml')
    expect(body).toContain('TOC \\o')
    expect(body).not.toContain('w:dirty="true"')
    const names = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('where the text goes', () => {
  it('without {{innehall}} it comes last, before the page’s own properties', () => {
    const { text } = inTemplate('libreoffice.docx')
    expect(text.indexOf('Projekt: ')).toBeGreaterThan(0)
    expect(text.indexOf('1 Sammanfattning')).toBeGreaterThan(text.indexOf('Projekt: '))
  })

  it('tables and charts are as wide as the page that they stand on', () => {
    expect(inTemplate('forsattsblad.dotx').part('word/document.xml')).toContain(
      `<w:tblW w:type="dxa" w:w="${16838 - 2 * 1418}"/>`,
    )
    expect(inTemplate('word-svensk.docx').part('word/document.xml')).toContain(
      `<w:tblW w:type="dxa" w:w="${11906 - 1701 - 1134}"/>`,
    )
  })

  it('a paragraph that also says something, or ends a section, stays', async () => {
    const page = { width: 11906, height: 16838, left: 1134, right: 1134 }
    const body =
      paragraph(run('{{titel}} {{datum}} {{diarienummer}}')) +
      `<w:p><w:pPr>${section(page, references)}</w:pPr><w:r><w:t>Före {{innehall}} efter</w:t></w:r></w:p>` +
      section(page, references)
    const file = openDocument(await renderDocument(sample(), 'quick', { template: wordFile({ body }) }))
    expect(file.text).toContain('Före  efter')
    expect(file.part('word/document.xml').match(/<w:sectPr/g)).toHaveLength(2)
  })
})

describe('the logo', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const withLogo = { accent: null, logo: { bytes: png, alt: 'Solberga kommuns vapen' }, footText: null }
  const headOf = (file: OpenedDocument) =>
    file.paths
      .filter((path) => /header\d*\.xml$/.test(path))
      .map(file.part)
      .join('')

  it('takes the place of the picture, in its own proportions, with its own words', async () => {
    const file = openDocument(await renderDocument(sample(), 'quick', { template: wordFile(), look: withLogo }))
    expect(headOf(file)).toContain('descr="Solberga kommuns vapen"')
    expect(headOf(file)).toContain(`cx="${40 * 9525}" cy="${40 * 9525}"`)
  })

  it('without one the picture that stood for it is taken away, also in the built-in look', async () => {
    for (const template of [wordFile(), null]) {
      const file = openDocument(await renderDocument(sample(), 'quick', { template }))
      expect(headOf(file)).not.toMatch(/<w:drawing|logotyp/)
    }
    const file = openDocument(await renderDocument(sample(), 'quick', { look: withLogo }))
    expect(headOf(file)).toContain('descr="Solberga kommuns vapen"')
  })
})

describe('the accent of the settings', () => {
  it('colours headings, bullets and charts of the built-in look, darkened until white can be read on it', async () => {
    const look = { accent: 'FFD000', logo: null, footText: 'Solberga kommun' }
    const file = openDocument(await renderDocument(sample(), 'quick', { look }))
    const heading = /w:styleId="Heading1".*?<\/w:style>/s.exec(file.part('word/styles.xml'))?.[0] ?? ''
    const [, accent = ''] = /<w:color w:val="([0-9A-F]{6})"/.exec(heading) ?? []
    expect(accent).not.toBe('0B5560')
    expect(file.part('word/charts/chart1.xml')).toContain(accent)
    expect(file.part('word/styles.xml')).not.toContain('0B5560')
    expect(
      file.paths
        .filter((path) => /footer/.test(path))
        .map(file.part)
        .join(''),
    ).toContain('Solberga kommun')
  })
})
