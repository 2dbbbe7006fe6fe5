import { describe, expect, it } from 'vitest'
import { planJson, prioritiesJson } from '../../../../electron/core/plan/json'
import { jsonPieces } from '../../../../electron/hosts/cli/json-pieces'
import { planWorld } from './plan-world'

interface PrioritiesJson {
  rows: Array<{ score: number; factors: Array<{ points: number }> }>
}

/** As the command line prints it. */
const printed = (json: object): PrioritiesJson => JSON.parse([...jsonPieces(json)].join(''))

function aWorld() {
  const world = planWorld()
  const { provider, agreement, review, analysis, children } = world
  const eken = agreement(provider('Utförare Eken'), 'A-017')
  review({ agreementId: eken, completedOn: '2023-10-15', year: 2023 })
  agreement(provider('Utförare Lind'), 'A-018')
  analysis(children, 2027, [[3, 2]])
  return world
}

describe("the command line's JSON", () => {
  it('of priorities has the agreed names, and points that add up to the score', () => {
    const { app } = aWorld()
    const json = printed(prioritiesJson(app.call('plan.priorities', { committeeId: null, year: 2027 })))
    expect(json).toMatchObject({
      year: 2027,
      rows: [
        { rank: 1, provider: 'Utförare Lind', override: null },
        { rank: 2, provider: 'Utförare Eken', serviceType: 'HVB', agreement: 'A-017', override: null },
      ],
    })
    expect(json.rows[1]?.factors.slice(0, 2)).toEqual([
      {
        name: 'områdets riskvärde',
        value: '6 (Medel)',
        weight: 15,
        points: 5.6,
        because: 'Risken ”Risk 1” har riskvärde 6 (Medel) i riskanalysen 2027.',
      },
      {
        name: 'tid sedan senaste granskning',
        value: '38 månader',
        weight: 18,
        points: 12.7,
        because: 'Senast granskad 2023-10, intervallet är 36 månader.',
      },
    ])
    for (const { score, factors } of json.rows) {
      expect(factors).toHaveLength(15)
      expect(factors.reduce((sum, { points }) => sum + Math.round(points * 10), 0)).toBe(Math.round(score * 10))
    }
  })

  it('of priorities carries what the planner has chosen against the order', () => {
    const { app } = aWorld()
    const [row] = app.call('plan.priorities', { committeeId: null, year: 2027 }).rows
    if (row === undefined) throw new Error('nobody is ranked')
    const { providerId, agreementId, unitId, serviceTypeId } = row
    const choice = { choice: 'exclude', reason: 'Avtalet löper ut i mars.' } as const
    const party = { providerId, agreementId, unitId, serviceTypeId }
    app.call('plan.saveOverride', { id: null, version: null, year: 2027, ...party, ...choice })
    expect(printed(prioritiesJson(app.call('plan.priorities', { committeeId: null, year: 2027 })))).toMatchObject({
      rows: [
        {
          provider: 'Utförare Lind',
          override: { choice: 'tas inte med', reason: 'Avtalet löper ut i mars.', decidedBy: 'Kvalitetsstrateg' },
        },
        { override: null },
      ],
    })
  })

  it('of a plan has the agreed names and Swedish words', () => {
    const { app } = aWorld()
    const { id } = app.call('plan.propose', { committeeId: null, year: 2027, daysAvailable: 3 })
    expect(planJson(app.call('plan.byId', { id }))).toEqual({
      year: 2027,
      status: 'utkast',
      daysAvailable: 3,
      daysPlanned: 2.5,
      items: [
        {
          provider: 'Utförare Eken',
          serviceType: 'HVB',
          agreement: 'A-017',
          kind: 'avtalsuppföljning',
          month: 1,
          days: 2.5,
          mandatory: true,
          responsible: null,
          method: null,
          regularity: 'Vart tredje år',
          focus: null,
          reasons: ['Intervallet på 36 månader passerades i oktober 2026.'],
        },
      ],
      leftOut: [
        {
          provider: 'Utförare Lind',
          serviceType: 'HVB',
          agreement: 'A-018',
          reasons: [expect.stringMatching(/^Plats 1 med [\d,]+ poäng; ryms inte inom 3 dagar\.$/)],
        },
      ],
    })
  })
})
