import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../electron/database/open'
import { openReviewSample } from '../../../support/review-sample'
import { openTestApp } from '../../../support/test-app'

const late = { completedOn: '2026-03-10', agreementId: 'a-1' }

function openSample() {
  const { app, given } = openReviewSample()
  const outcomeCheck = (committeeId: string | null, year: number | null = null) =>
    app.call('xray.checks', { committeeId, year }).rows.find(({ key }) => key === 'review.withoutOutcome')
  return { app, given, outcomeCheck }
}

describe('Röntgen', () => {
  it('skiljer inget fel från inget att mäta: basen är raderna som har lästs', () => {
    const { given, outcomeCheck } = openSample()
    expect(outcomeCheck(null)).toMatchObject({ hits: 0, base: 0 })
    given.review({ ...late, outcome: 'complies' })
    expect(outcomeCheck(null)).toMatchObject({
      hits: 0,
      base: 1,
      baseWords: '1 granskning genomförd för mer än 30 dagar sedan',
    })
  })

  it('räknar per nämnd och år, i ramen som på sidan', () => {
    const { app, given, outcomeCheck } = openSample()
    given.review(late)
    expect(outcomeCheck('social')).toMatchObject({ hits: 1, base: 1 })
    expect(outcomeCheck('aldre')).toMatchObject({ hits: 0, base: 0 })
    expect(outcomeCheck('social', 2025)).toMatchObject({ hits: 0, base: 0 })
    const { faults, warnings, notices, years } = app.call('xray.checks', { committeeId: 'social' })
    expect(app.call('xray.counts', { committeeId: 'social' })).toEqual({ faults, warnings, notices })
    expect(years).toContain(2026)
  })

  it('det som inte hör till någon nämnd står hos var och en', () => {
    const { app, given } = openSample()
    given.table('provider').insert({ name: 'Utförare Linden AB', operatingForm: 'private', organisationNumber: '1' })
    for (const committeeId of ['social', 'aldre'])
      expect(app.call('xray.hits', { committeeId, key: 'provider.organisationNumber' }).total).toBe(1)
  })

  it('ställer det som hittats först: fel, varningar, upplysningar, och sist det som inte har något att mäta', () => {
    const { app, given } = openSample()
    given.review({ ...late, notCompletedReason: 'avtal uppsagt' })
    const { rows } = app.call('xray.checks', { committeeId: null })
    const found = rows.filter(({ hits }) => hits > 0)
    expect(rows.slice(0, found.length)).toEqual(found)
    expect(found[0]).toMatchObject({ key: 'review.doneAndNot', hits: 1 })
    expect(found.map(({ degree }) => order.indexOf(degree))).toEqual(
      found.map(({ degree }) => order.indexOf(degree)).toSorted((a, b) => a - b),
    )
    expect(rows.at(-1)).toMatchObject({ base: 0, hits: 0 })
    expect(app.call('xray.hits', { committeeId: null }).rows[0]?.checkKey).toBe('review.doneAndNot')
  })

  it('söker bland träffarna och lämnar dem i delar', () => {
    const { app, given } = openSample()
    for (let n = 0; n < 5; n++) given.review(late)
    const ask = { committeeId: null, key: 'review.withoutOutcome' }
    expect(app.call('xray.hits', { ...ask, limit: 2, offset: 4 })).toMatchObject({ total: 5, totalUnfiltered: 5 })
    expect(app.call('xray.hits', { ...ask, search: 'linden 2026-901' })).toMatchObject({ total: 1, totalUnfiltered: 5 })
    expect(app.call('xray.hits', { committeeId: null, degree: 'fault' }).total).toBe(0)
    expect(app.call('xray.hits', { committeeId: null, room: 'assess' }).total).toBe(5)
  })

  it('ser genast att något har rättats', () => {
    const { app, given, outcomeCheck } = openSample()
    const { id } = given.review(late)
    expect(outcomeCheck(null)?.hits).toBe(1)
    given.table('review').update(id, null, { outcome: 'complies' })
    expect(outcomeCheck(null)?.hits).toBe(0)
    app.setDay('2026-11-23')
    expect(outcomeCheck(null)).toMatchObject({ hits: 0, base: 1 })
  })

  it('ser det som ändras i en annan tabell, i inställningarna och vid sidan av programmet', () => {
    const { app, given, outcomeCheck } = openSample()
    const hits = (key: string) => app.call('xray.hits', { committeeId: null, key }).total
    const { id } = given.review({ ...late, outcome: 'complies' })
    expect(hits('review.compliesWithSerious')).toBe(0)
    given.finding(id, { severity: 'serious', lawReference: 'SOSFS 2011:9' })
    expect(hits('review.compliesWithSerious')).toBe(1)

    const sanction = { step: 'warning', decidedOn: '2026-10-01', effect: 'yes', deadlineOn: '2026-11-01' } as const
    given.table('sanction').insert({ reviewId: id, ...sanction })
    expect(hits('sanction.notVisited')).toBe(0)
    const { settings, recordVersion } = app.call('settings.get', {})
    app.call('settings.save', { settings: { ...settings, act: { ...settings.act, verifyDays: 10 } }, recordVersion })
    expect(hits('sanction.notVisited')).toBe(1)

    app.db.runSql('UPDATE review SET outcome = NULL WHERE id = ?', id)
    expect(outcomeCheck(null)?.hits).toBe(1)
  })

  it('ändrar ingenting: varken en rad, ändringsloggen eller filen', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rontgen-'))
    const file = join(folder, 'exempel.db')
    const opened = openDatabase(file, { create: true, now: () => new Date('2026-11-22T12:00:00.000Z') })
    const app = openTestApp({ db: opened.db, databaseFile: file })
    opened.db.raw.pragma('wal_checkpoint(TRUNCATE)')
    const state = () => ({
      file: createHash('sha256').update(readFileSync(file)).digest('hex'),
      log: opened.db.getSql('SELECT count(*) AS n, max(seq) AS last FROM changeLog'),
      changes: opened.db.getSql('SELECT total_changes() AS n'),
    })
    const before = state()
    app.call('xray.checks', { committeeId: null })
    app.call('xray.hits', { committeeId: null })
    app.call('xray.counts', { committeeId: null })
    opened.db.raw.pragma('wal_checkpoint(TRUNCATE)')
    expect(state()).toEqual(before)
    opened.close()
    rmSync(folder, { recursive: true })
  })
})

const order = ['fault', 'warning', 'notice']
