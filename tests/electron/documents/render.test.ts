import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentContent } from '../../../electron/documents/content/model'
import { contractReportDocument } from '../../../electron/documents/contract-report/document'
import { delayedLetterDocument } from '../../../electron/documents/delayed-letter/document'
import { followUpPlanDocument } from '../../../electron/documents/follow-up-plan/document'
import { informationRequestDocument } from '../../../electron/documents/information-request/document'
import { pictureDocument } from '../../../electron/documents/picture/document'
import { planLetterDocument } from '../../../electron/documents/plan-letter/document'
import { rectificationDocument } from '../../../electron/documents/rectification/document'
import { reviewNotesDocument } from '../../../electron/documents/review-notes/document'
import { riskAnalysisDocument } from '../../../electron/documents/risk-analysis/document'
import { sanctionLetterDocument } from '../../../electron/documents/sanction-letter/document'
import { type RenderProgress, renderDocument } from '../../../electron/documents/render'
import { publishedReport, registerReport } from './contract-report-sample'
import { head } from './figures'
import { delayedLetter } from './delayed-letter-sample'
import { followUpPlan } from './follow-up-plan-sample'
import { openXmlFaults, validator } from '../../support/open-xml'
import { openDocument } from './opened'
import { pictures } from './picture-sample'
import { planLetter, planRows } from './plan-letter-sample'
import { requestInput, reviewNotes } from './review-notes-sample'
import { sanctionLetter, sanctionMatter } from './sanction-sample'
import { riskDocument } from './risk-analysis-sample'

const hostile = 'Långa {{titel}} namn\u0000 med \u0007 tecken 👩🏽‍⚕️ <b>&"\' '.repeat(6).trim()

function hostileReport(): DocumentContent {
  const input = registerReport()
  const groups = input.groups.map((group) => ({
    ...group,
    serviceType: `${group.serviceType} ${hostile}`,
    findings: group.findings && { ...group.findings, examples: [hostile] },
  }))
  return contractReportDocument({ ...input, groups, head: head({ municipality: hostile, registryNumber: hostile }) })
}

const hostilePlan = () =>
  planLetterDocument(
    planLetter({
      rows: planRows(40).map((row) => ({ ...row, provider: `${row.provider} ${hostile}`, reasons: [hostile] })),
      recipients: [hostile],
    }),
  )

const kinds: [string, () => DocumentContent][] = [
  ['arsrapport-avtalsuppfoljning', () => contractReportDocument(publishedReport())],
  ['arsrapport-avtalsuppfoljning with every form', () => contractReportDocument(registerReport())],
  ['arsrapport-avtalsuppfoljning of an empty year', () => contractReportDocument(publishedReport({ groups: [] }))],
  ['arsrapport-avtalsuppfoljning with hostile text', hostileReport],
  ['tjansteskrivelse-plan', () => planLetterDocument(planLetter())],
  ['tjansteskrivelse-plan without rows', () => planLetterDocument(planLetter({ rows: [], riskGroups: [] }))],
  ['tjansteskrivelse-plan with hostile text', hostilePlan],
  ['tjansteskrivelse-ej-verkstallda-beslut', () => delayedLetterDocument(delayedLetter())],
  ['tjansteskrivelse-ej-verkstallda-beslut with hostile text', () => delayedLetterDocument(delayedLetter(hostile))],
  ['uppfoljningsplan', () => followUpPlanDocument(followUpPlan({ rows: planRows(138) }))],
  ['lagesbild of an utförare', () => pictureDocument(pictures().provider)],
  ['lagesbild of an insats', () => pictureDocument(pictures().serviceType)],
  ['lagesbild with hostile text', () => pictureDocument(pictures(hostile).provider)],
  ['riskanalys', () => riskAnalysisDocument(riskDocument())],
  ['minnesanteckningar', () => reviewNotesDocument(reviewNotes())],
  ['minnesanteckningar with hostile text', () => reviewNotesDocument(reviewNotes({}, hostile))],
  ['uppgiftsbegaran', () => informationRequestDocument(requestInput())],
  ['uppgiftsbegaran with hostile text', () => informationRequestDocument(requestInput({}, hostile))],
  ['begaran-om-rattelse', () => rectificationDocument(sanctionMatter())],
  ['begaran-om-rattelse with hostile text', () => rectificationDocument(sanctionMatter({}, hostile))],
  ['tjansteskrivelse-sanktion', () => sanctionLetterDocument(sanctionLetter())],
  ['tjansteskrivelse-sanktion with hostile text', () => sanctionLetterDocument(sanctionLetter({}, hostile))],
  ['riskanalys with hostile text', () => riskAnalysisDocument(riskDocument(hostile))],
]

const rendered = new Map<string, Buffer>()
let faults: ReadonlyMap<string, string[]>
beforeAll(async () => {
  for (const [name, content] of kinds) rendered.set(name, await renderDocument(content(), 'finished'))
  if (validator === undefined) return
  faults = await openXmlFaults([...rendered].map(([name, bytes]) => ({ name: `${name}.docx`, bytes })))
}, 120_000)

describe.each(kinds)('%s', (name) => {
  let bytes: Buffer
  beforeAll(() => {
    bytes = rendered.get(name) ?? Buffer.alloc(0)
  })

  it.skipIf(validator === undefined)('follows the Open XML rules (skipped where the validator is not installed)', () =>
    expect(faults.get(`${name}.docx`)).toEqual([]),
  )

  it('is Swedish, titled and accessible', () => {
    const file = openDocument(bytes)
    const body = file.part('word/document.xml')
    const core = file.part('docProps/core.xml')
    expect(core).toContain('<dc:language>sv-SE</dc:language>')
    expect(core).toMatch(/<dc:title>[^<]+/)
    expect(file.part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"')
    for (const path of file.paths.filter((part) => /charts\/chart\d/.test(part))) {
      expect(file.part(path)).not.toMatch(/lang="en|c:lang val="en/)
    }
    for (const [drawing] of body.matchAll(/<wp:docPr[^>]*>/g)) expect(drawing).toMatch(/descr="[^"]{20,}"/)
    const tables = body.match(/<w:tbl>/g)?.length ?? 0
    expect(body.match(/<w:tblHeader/g)?.length ?? 0).toBe(tables)
    expect(file.text.match(/^Tabell \d+\. ./gm)?.length ?? 0).toBe(tables)
  })

  it('holds no leftovers and no forbidden characters', () => {
    const file = openDocument(bytes)
    const body = file.part('word/document.xml')
    expect(file.text).not.toMatch(/undefined|\bNaN\b|\bnull\b|\[object|Infinity/)
    expect(body).not.toMatch(/\{\{|\}\}/)
    // oxlint-disable-next-line no-control-regex
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })
})

describe('a finished document', () => {
  it('has its page numbers in the contents list and asks nothing when opened', async () => {
    const file = openDocument(await renderDocument(contractReportDocument(publishedReport()), 'finished'))
    expect(file.text).toMatch(/Sammanfattning\s*2\n/)
    expect(file.part('word/document.xml')).not.toContain('w:dirty="true"')
    expect(file.part('word/settings.xml')).not.toContain('updateFields')
  })

  it('numbers its tables and figures from 1', async () => {
    const { text } = openDocument(await renderDocument(contractReportDocument(registerReport()), 'quick'))
    const numbers = (label: string) =>
      [...text.matchAll(new RegExp(`^${label} (\\d+)\\.`, 'gm'))].map((m) => Number(m[1]))
    expect(numbers('Tabell')).toEqual(numbers('Tabell').map((_, index) => index + 1))
    expect(numbers('Figur')).toEqual(numbers('Figur').map((_, index) => index + 1))
    expect(numbers('Figur').length).toBeGreaterThan(3)
  })

  it('carries the time of its figures, not of the machine', async () => {
    const file = openDocument(await renderDocument(planLetterDocument(planLetter()), 'quick'))
    expect(file.part('docProps/core.xml').match(/2026-11-22T13:32:00Z/g)).toHaveLength(2)
  })

  it('tells how far it has come, never backwards', async () => {
    const steps: RenderProgress[] = []
    await renderDocument(planLetterDocument(planLetter()), 'finished', {
      report: (step) => steps.push(step),
    })
    const shares = steps.map(({ share }) => share)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(steps.map(({ step }) => step)).toContain('Räknar ut sidnummer')
  })

  it('counts its pages in the foot', async () => {
    const file = openDocument(await renderDocument(planLetterDocument(planLetter()), 'quick'))
    const foot = file.paths
      .filter((path) => /footer\d/.test(path))
      .map(file.part)
      .join('')
    expect(foot).toMatch(/Sida/)
    expect(foot).toMatch(/NUMPAGES/)
  })

  it('gives an outcome the same colour in every chart, whichever others are there', async () => {
    const file = openDocument(await renderDocument(contractReportDocument(registerReport()), 'quick'))
    const colours = file.paths
      .filter((path) => /charts\/chart\d+\.xml/.test(path))
      .flatMap((path) => file.part(path).match(/<c:ser>.*?<\/c:ser>/gs) ?? [])
      .filter((series) => /<c:tx>(?:(?!<\/c:tx>).)*>Följer inte avtal/s.test(series))
      .map((series) => /<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/.exec(series)?.[1])
    expect(colours.length).toBeGreaterThan(1)
    expect(new Set(colours)).toEqual(new Set(['B5543F']))
  })

  it('stops when a drawing lacks alternative text', async () => {
    const content = contractReportDocument(publishedReport())
    const blocks = content.blocks.map((block) => (block.kind === 'chart' ? { ...block, altText: ' ' } : block))
    await expect(renderDocument({ ...content, blocks }, 'quick')).rejects.toThrow(/alternative text/)
  })
})
