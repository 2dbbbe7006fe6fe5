import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../support/test-app'

describe('Exemplets dokument i arbete', () => {
  let app: TestApp
  beforeAll(async () => {
    app = openTestApp()
    await app.job('settings.loadExample', {})
  }, 60_000)

  const drafts = () => app.call('report.drafts', { committeeId: null, year: null }).rows
  const report = (year: number) => drafts().find((row) => row.kind === 'kvalitetsberattelse' && row.year === year)!

  it('are a finished kvalitetsberättelse, one in work and a tjänsteskrivelse in work', () => {
    expect(
      drafts()
        .map(({ kind, year }) => `${kind} ${year}`)
        .toSorted(),
    ).toEqual(['kvalitetsberattelse 2025', 'kvalitetsberattelse 2026', 'tjansteskrivelse 2026'])
    const last = app.call('report.draft', { id: report(2025).id })
    expect(last.canFinish).toEqual({ ok: true, reasons: [] })
    const now = report(2026)
    expect(now.ready / now.sections).toBeGreaterThan(0.5)
    expect(now.ready / now.sections).toBeLessThan(0.7)
    expect(now.waitsFor).toContain('enhetschef, kvalitetsenheten')
  })

  it('hold the figures of the register as it is', () => {
    for (const { id } of drafts()) {
      expect(app.call('report.compareFigures', { id })).toEqual({ differences: [], addedSections: [], goneFigures: 0 })
    }
  })

  it('have last year’s text beside this year’s, one section left out, and one that waits for its comment', () => {
    const { sections } = app.call('report.draft', { id: report(2026).id })
    expect(sections.filter(({ included }) => !included)).toHaveLength(1)
    expect(sections.filter(({ canBeReady }) => /Kommentar av ansvarig/.test(canBeReady.reasons.join()))).toHaveLength(1)
    const inledning = app.call('report.section', { id: sections.find(({ key }) => key === 'inledning')!.id })
    expect(inledning.row.isHandwritten).toBe(true)
    expect(inledning.earlier?.year).toBe(2025)
  })
})
