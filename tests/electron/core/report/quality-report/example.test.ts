import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentContent } from '../../../../../electron/documents/content/model'
import { traceFigures } from '../../../../../electron/documents/content/provenance'
import { qualityReportWords } from '../../../../../electron/core/settings/quality-report-words'
import { renderDocument } from '../../../../../electron/documents/render'
import { openXmlFaults, validator } from '../../../../support/open-xml'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { contentOf, sectionsOf, wordsOf } from './composed'

const firstHalf = [
  'sammanfattning',
  'inledning',
  'lagar',
  'god-kvalitet',
  'mal',
  'ansvar',
  'processer',
  'samverkan',
  'riskanalys',
  'handelseanalys',
  'synpunkter',
  'avvikelser',
  'lex-sarah',
  'lex-maria',
]

let app: TestApp
const contents = new Map<string, DocumentContent>()
beforeAll(async () => {
  app = openTestApp()
  await app.job('settings.loadExample', {})
  const [first] = app.call('register.choices', {}).committees
  contents.set('2025, alla nämnder', contentOf(app, 2025))
  contents.set('2026, alla nämnder', contentOf(app, 2026))
  contents.set('2025, en nämnd', contentOf(app, 2025, first?.id ?? null))
  contents.set('2022, bara Historik', contentOf(app, 2022))
}, 60_000)

const each = ['2025, alla nämnder', '2026, alla nämnder', '2025, en nämnd', '2022, bara Historik']
const of = (name: string): DocumentContent => contents.get(name) ?? contentOf(app, 2025)

describe.each(each)('the kvalitetsberättelse of the example, %s', (name) => {
  it('has the sections of the first half first, in the order of domain.md, and no key twice', () => {
    const keys = sectionsOf(of(name)).map(({ key }) => key)
    expect(keys.slice(0, firstHalf.length)).toEqual(firstHalf)
    expect(keys.every((key) => /^[a-z0-9-]+$/.test(key))).toBe(true)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has no empty section and never a bare table: words come before the first table or chart', () => {
    for (const { key, blocks } of sectionsOf(of(name))) {
      const kinds = blocks.map(({ kind }) => kind).filter((kind) => kind !== 'heading')
      expect(kinds.length, key).toBeGreaterThan(0)
      expect(['paragraph', 'notice', 'list'], key).toContain(kinds[0])
    }
  })

  it('has no heading without anything under it', () => {
    const { blocks } = of(name)
    blocks.forEach((block, at) => {
      const next = blocks[at + 1]
      if (block.kind !== 'heading') return
      expect(next, block.text).toBeDefined()
      if (next?.kind === 'heading') expect(next.level, block.text).toBe(block.level + 1)
    })
  })

  it('has its headings in order, none of them skipped', () => {
    let before = 0
    for (const block of of(name).blocks) {
      if (block.kind !== 'heading') continue
      expect(block.level, block.text).toBeLessThanOrEqual(before + 1)
      before = block.level
    }
  })

  it('gives every table and chart a caption of its own', () => {
    const captions = of(name).blocks.flatMap((block) =>
      block.kind === 'table' || block.kind === 'chart' ? [`${block.kind}: ${block.caption}`] : [],
    )
    expect(captions.filter((caption, at) => captions.indexOf(caption) !== at)).toEqual([])
  })

  it('says nothing that a machine would: no undefined, no double space or stop, no empty parenthesis', () => {
    const text = of(name).blocks.map(wordsOf).join('\n')
    expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object|Infinity/)
    expect(text).not.toMatch(/\(\)|\.\.|,,| ,| \.(\s|$)/m)
    expect(text).not.toMatch(/[^|] {2,}[^|]/)
  })

  it('has sentences that begin with a capital letter or a figure and end with a stop', () => {
    for (const block of of(name).blocks) {
      if (block.kind !== 'paragraph') continue
      const text = wordsOf(block)
      expect(text).toMatch(/^[A-ZÅÄÖ0-9*”“]/)
      expect(text.trimEnd()).toMatch(/[.:)?]$/)
    }
  })

  it('describes every source without the day it was made', () => {
    const sources = traceFigures(of(name)).map(({ source }) => source.description)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((one) => /2026-11-22|22 november 2026/.test(one))).toEqual([])
  })
})

describe('the comments of the example’s managers', () => {
  it('belong to sections that ask for one', () => {
    const asking = sectionsOf(of('2025, alla nämnder')).flatMap(({ key, needsComment }) => (needsComment ? [key] : []))
    expect(Object.keys(qualityReportWords).filter((key) => !asking.includes(key))).toEqual([])
  })
})

describe('the figures of the first half', () => {
  it('have as many rows behind them as they say, where they count rows', () => {
    const counted = ['feedback', 'deviation', 'lexSarah', 'lexMaria', 'risk', 'finding', 'review', 'goal', 'agreement']
    const firsts = sectionsOf(of('2025, alla nämnder')).slice(0, firstHalf.length)
    const wrong = firsts.flatMap(({ key, blocks }) =>
      traceFigures({ ...of('2025, alla nämnder'), blocks })
        .filter(
          ({ source }) =>
            counted.includes(source.recordType) && !/^(Skillnad|Besvarade inom|Summa)/.test(source.description),
        )
        .filter(({ text, source }) => /^\d+$/.test(text) && Number(text) !== source.ids.length)
        .map(({ text, source }) => `${key}: ${source.description} ${text} ≠ ${source.ids.length}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('the kvalitetsberättelse as a file', () => {
  it.skipIf(validator === undefined)(
    'follows the Open XML rules (skipped where the validator is not installed)',
    async () => {
      const bytes = await renderDocument(of('2025, alla nämnder'), 'quick')
      expect((await openXmlFaults([{ name: 'berattelse.docx', bytes }])).get('berattelse.docx')).toEqual([])
    },
    60_000,
  )
})
