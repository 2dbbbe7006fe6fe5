import { describe, expect, it } from 'vitest'
import { recordedTable } from '../../../../electron/core/recorded-table'
import { planWorld } from './plan-world'

function aReviewedAgreement() {
  const world = planWorld()
  const { app, provider, agreement, review } = world
  const eken = agreement(provider('Utförare Eken'), 'A-1', { startDate: '2020-01-01' })
  const reviewId = review({ agreementId: eken, completedOn: '2026-05-15', year: 2026, outcome: 'complies' })
  const sanction = (decidedOn: string, deadlineOn: string | null = null, result: string | null = null) =>
    recordedTable(app.context(), 'sanction').insert({ reviewId, step: 'warning', decidedOn, deadlineOn, result })
  const rows = (year = 2027, daysAvailable = 0) =>
    app.call('plan.byId', { id: app.call('plan.propose', { committeeId: null, year, daysAvailable }).id }).rows
  return { ...world, reviewId, sanction, rows }
}

describe('what the program puts in by itself', () => {
  it('a varning of the year before, even when there are no days', () => {
    const { sanction, rows } = aReviewedAgreement()
    sanction('2026-10-12')
    expect(rows()).toMatchObject([
      { origin: 'mandatory', kind: 'followUp', reasons: ['Varning beslutad 2026-10-12: följs upp året efter.'] },
    ])
  })

  it('a visit after the deadline, until its result is written', () => {
    const { sanction, rows } = aReviewedAgreement()
    sanction('2025-12-12', '2027-03-10')
    const [row] = rows()
    expect(row).toMatchObject({
      reasons: ['Varningen 2025-12-12 har frist till 2027-03-10: verifieras genom besök när den är ute.'],
      method: 'platsbesök',
    })
    expect(row?.month).toBeGreaterThanOrEqual(3)
  })

  it('nothing for a deadline whose result is known', () => {
    const { sanction, rows } = aReviewedAgreement()
    sanction('2025-12-12', '2027-03-10', 'Åtgärdat')
    expect(rows()).toEqual([])
  })

  it('what to look at, from the open brister', () => {
    const { finding, reviewId, rows } = aReviewedAgreement()
    finding(reviewId, { area: 'Dokumentation' })
    finding(reviewId, { area: 'Bemanning' })
    finding(reviewId, { area: 'Dokumentation', verifiedBy: 'visit' })
    expect(rows()).toMatchObject([{ focus: 'Bemanning; dokumentation', regularity: 'En gång' }])
  })

  it('what people have written about how stands when the plan is proposed anew', () => {
    const { app, finding, reviewId, rows } = aReviewedAgreement()
    finding(reviewId)
    const [row] = rows()
    if (row === undefined) throw new Error('one row')
    const { id, version, kind, month, days, responsible } = row
    const how = { method: 'telefon', regularity: 'Vid behov', focus: 'Nattbemanning' }
    app.call('plan.updateRow', { id, version, kind, month, days, responsible, changeReason: null, ...how })
    expect(rows()).toMatchObject([how])
  })
})
