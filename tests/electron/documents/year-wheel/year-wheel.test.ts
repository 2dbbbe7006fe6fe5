import { describe, expect, it } from 'vitest'
import { renderDocument } from '../../../../electron/documents/render'
import { yearWheelBlocks } from '../../../../electron/documents/year-wheel/blocks'
import { yearWheelDocument } from '../../../../electron/documents/year-wheel/document'
import type { WheelActivity } from '../../../../shared/domain/year-wheel'
import { openXmlFaults, validator } from '../../../support/open-xml'
import { head, MADE_AT } from '../figures'

const activity = (month: number, title: string, changes: Partial<WheelActivity> = {}): WheelActivity => ({
  id: `${month}-${title}`,
  month,
  title,
  responsible: 'Kvalitetsstrateg',
  ongoing: false,
  ...changes,
})
const activities = [
  activity(9, 'Riskanalyser per verksamhetsområde'),
  activity(2, 'Kvalitetsberättelsen till nämnd'),
  activity(2, 'Årsrapport avtalsuppföljning', { responsible: null }),
  activity(1, 'Synpunkter och klagomål sammanställs', { ongoing: true }),
  activity(12, 'Planen fastställs', { ongoing: null }),
]
const wordsOf = (blocks: ReturnType<typeof yearWheelBlocks>): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.content.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')] : [],
  )

describe('the year wheel in a document', () => {
  it('says in a sentence what the wheel holds, and what lacks somebody', () => {
    expect(wordsOf(yearWheelBlocks({ year: 2027, activities }))[0]).toBe(
      'Årshjulet har 5 återkommande aktiviteter. Flest infaller i februari (2). ”Synpunkter och klagomål sammanställs” pågår hela året. Hjulet visar hur de fördelas över månaderna, tabellen vilka de är och vem som ansvarar. 1 aktivitet saknar ansvarig.',
    )
  })

  it('draws twelve equal parts whose text alternative says the same in words', () => {
    const chart = yearWheelBlocks({ year: 2027, activities }).find((block) => block.kind === 'chart')
    if (chart?.kind !== 'chart') throw new Error('a chart')
    expect(chart.categories).toHaveLength(12)
    expect(chart.series[0]?.values).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1])
    expect(chart.altText).toContain('Antal aktiviteter: februari 2, september 1 och december 1.')
    expect(chart.altText).toContain('1 aktivitet pågår hela året.')
  })

  it('lists every activity month by month; what nobody has told is said, never left empty', () => {
    const table = yearWheelBlocks({ year: 2027, activities }).find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('a table')
    expect(table.rows.map(({ cells }) => cells.map(({ content }) => content[0]?.text))).toEqual([
      ['Januari', 'Synpunkter och klagomål sammanställs', 'Kvalitetsstrateg', 'ja'],
      ['Februari', 'Kvalitetsberättelsen till nämnd', 'Kvalitetsstrateg', 'nej'],
      ['Februari', 'Årsrapport avtalsuppföljning', 'uppgift saknas', 'nej'],
      ['September', 'Riskanalyser per verksamhetsområde', 'Kvalitetsstrateg', 'nej'],
      ['December', 'Planen fastställs', 'Kvalitetsstrateg', 'uppgift saknas'],
    ])
  })

  it('says that it is empty instead of drawing an empty wheel', () => {
    expect(wordsOf(yearWheelBlocks({ year: 2027, activities: [] }))).toEqual([
      'Inga återkommande aktiviteter är registrerade i årshjulet.',
    ])
  })
})

describe('the file', () => {
  const hostile = `Långt {{namn}} <b>&"\u0007 👩🏽‍⚕️ `.repeat(4).trim()

  it.skipIf(validator === undefined)(
    'follows the Open XML rules, with hostile words too (skipped where the validator is not installed)',
    async () => {
      const written = (given: typeof activities) =>
        renderDocument(yearWheelDocument({ head: head(), madeAt: MADE_AT, year: 2027, activities: given }), 'finished')
      const hostileOnes = activities.map((one) => ({
        ...one,
        title: `${one.title} ${hostile}`,
        responsible: hostile,
      }))
      const faults = await openXmlFaults([
        { name: 'as it is.docx', bytes: await written(activities) },
        { name: 'with hostile words.docx', bytes: await written(hostileOnes) },
      ])
      expect([...faults.values()].flat()).toEqual([])
    },
  )
})
