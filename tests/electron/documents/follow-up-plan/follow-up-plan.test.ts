import { describe, expect, it } from 'vitest'
import { traceFigures } from '../../../../electron/documents/content/provenance'
import { followUpPlanDocument } from '../../../../electron/documents/follow-up-plan/document'
import type { FollowUpPlanInput } from '../../../../electron/documents/follow-up-plan/view-model'
import { planSectionNames } from '../../../../shared/text/names'
import { followUpPlan, writtenTexts } from '../follow-up-plan-sample'
import { textOf as contentText } from '../opened'
import { planRows } from '../plan-letter-sample'

const textOf = (input: FollowUpPlanInput) => contentText(followUpPlanDocument(input))
const decided = {
  id: 'plan',
  status: 'decided',
  revision: 1,
  decidedOn: '2026-12-07',
  decidedBy: 'Gruppchef',
  daysAvailable: 120,
} as const

describe('the follow-up plan as a document', () => {
  it("holds Linköping's six points in order, each with what is written", async () => {
    const text = await textOf(followUpPlan())
    const places = Object.values(planSectionNames).map((name) => text.indexOf(`\n${name}\nOm ${name}.`))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('says where a section is not written, and tells what the program knows of the special areas', async () => {
    const texts = { ...writtenTexts(), forms: null, specialAreas: null }
    const text = await textOf(followUpPlan({ texts }))
    expect(text.match(/Avsnittet är inte skrivet\./g)).toHaveLength(1)
    expect(text).toContain('De vanligaste bristerna 2026 gällde bemanning (7 brister)')
  })

  it('tells of every follow-up whom, how, by whom, when, how often and why', async () => {
    const rows = planRows(1).map((row) => ({ ...row, method: 'platsbesök', unit: 'Enhet Norr' }))
    const text = await textOf(followUpPlan({ rows }))
    expect(text).toContain(
      'Utförare Björken, Enhet Norr\nUppföljning av tidigare granskning, platsbesök. Vart tredje år\nPlanerare\njan\nSka göras. 2 öppna brister från granskning 2025-09-14 följs upp.',
    )
  })

  it('says once what every proposed row of an insats has as its reason', async () => {
    const [first, second] = planRows(2)
    const alike = [first, second].flatMap((row, index) =>
      row === undefined
        ? []
        : [
            {
              ...row,
              serviceType: 'HVB',
              origin: 'proposed' as const,
              reasons: ['Risken är hög.', `Eget skäl ${index}.`],
            },
          ],
    )
    const text = await textOf(followUpPlan({ rows: alike }))
    expect(text.match(/Risken är hög\./g)).toHaveLength(1)
    expect(text).toContain('HVB, alla förslag: Risken är hög.')
    expect(text).toContain('Eget skäl 1.')
  })

  it('keeps 138 rows readable: a table for each insats, and no row twice', async () => {
    const text = await textOf(followUpPlan({ rows: planRows(138) }))
    const chapter = text.slice(text.lastIndexOf('\nPlanerade uppföljningar\n'))
    expect(chapter.match(/^Utförare [A-ZÅÄÖ]/gm)).toHaveLength(138)
    expect(chapter.match(/2027, \d+ uppföljningar och/g)).toHaveLength(6)
  })

  it('says who decided it and when, or what it waits for', async () => {
    expect(await textOf(followUpPlan({ plan: decided }))).toContain(
      'Planen för 2027 fastställdes den 7 december 2026 av gruppchef.',
    )
    expect(await textOf(followUpPlan())).toContain('Planen för 2027 är inte fastställd.')
    const sent = { on: '2026-11-20', by: 'Planerare' }
    expect(await textOf(followUpPlan({ sent }))).toContain(
      'Uppföljningsplanen för 2027 väntar på att fastställas. Den skickades för godkännande den 20 november 2026 av planerare.',
    )
  })

  it("shows everybody's days, and the months that hold more than there is", async () => {
    const stated = [{ responsible: 'Planerare', month: 3, days: 2 }]
    expect(await textOf(followUpPlan({}, stated))).toMatch(/Planerare i mars \([\d,]+ av 2 dagar\)\./)
    expect(await textOf(followUpPlan())).toContain('Arbetsdagar per person och månad är inte angivna.')
  })

  it('leads every count back to its rows', () => {
    const input = followUpPlan()
    const traces = traceFigures(followUpPlanDocument(input))
    const all = traces.find(({ source }) => source.description === 'planerade uppföljningar 2027')
    expect(all?.source.ids).toHaveLength(input.rows.length)
    expect(traces.some(({ source }) => source.description === 'planerade arbetsdagar, Planerare')).toBe(true)
  })

  it('stands without rows', async () => {
    const text = await textOf(followUpPlan({ rows: [], people: [], overloads: [], riskGroups: [] }))
    expect(text).toContain('Uppföljningsplanen för 2027 innehåller inga uppföljningar.')
    expect(text).not.toContain('undefined')
  })
})
