import { describe, expect, it } from 'vitest'
import { planJson, prioritiesJson } from '../../../../electron/core/plan/json'
import { planWorld } from './plan-world'

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
    expect(prioritiesJson(app.call('plan.priorities', { committeeId: null, year: 2027 }))).toEqual({
      year: 2027,
      rows: [
        expect.objectContaining({ rank: 1, provider: 'Utförare Lind', score: 59.4, override: null }),
        {
          rank: 2,
          provider: 'Utförare Eken',
          serviceType: 'HVB',
          agreement: 'A-017',
          score: 49,
          factors: [
            {
              name: 'områdets riskvärde',
              value: '6 (Medel)',
              weight: 25,
              points: 9.4,
              because: 'Risken ”Risk 1” har riskvärde 6 (Medel) i riskanalysen 2027.',
            },
            {
              name: 'tid sedan senaste granskning',
              value: '38 månader',
              weight: 35,
              points: 24.6,
              because: 'Senast granskad 2023-10, intervallet är 36 månader.',
            },
            {
              name: 'öppna brister',
              value: 'inga öppna',
              weight: 25,
              points: 0,
              because: 'Inga öppna brister är registrerade.',
            },
            {
              name: 'första gången under avtalsperioden',
              value: 'ja',
              weight: 15,
              points: 15,
              because: 'Ingen granskning sedan avtalet började 2024-01-01.',
            },
          ],
          override: null,
        },
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
          reasons: ['Plats 1 med 59,4 poäng; ryms inte inom 3 dagar.'],
        },
      ],
    })
  })
})
