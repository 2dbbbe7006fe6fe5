import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample } from '../../../../support/review-sample'

type Month = ClientInput<'collect.saveServiceHours'>
const month = (more: Partial<Month> = {}): Month => ({
  id: null,
  version: null,
  providerId: 'asken',
  serviceTypeId: 'hemtjanst',
  agreementId: 'a-2',
  month: '2026-03',
  orderedHours: 100,
  invoicedHours: 118,
  explanation: null,
  ...more,
})
const asked = { committeeId: null, year: 2026 }

describe('ordered and invoiced hours', () => {
  it('stand in a row an utförare with twelve months, the unknown ones without number', () => {
    const { app } = openReviewSample()
    app.call('collect.saveServiceHours', month())
    app.call('collect.saveServiceHours', month({ month: '2026-04', orderedHours: 0, invoicedHours: 8 }))
    app.call('collect.saveServiceHours', month({ month: '2026-05', invoicedHours: null }))
    const { rows, ...rest } = app.call('collect.serviceHours', asked)
    expect(rest).toEqual({ totalUnfiltered: 1, limitPercent: 5, pointedOut: 2, unexplained: 2 })
    expect(rows[0]).toMatchObject({ providerName: 'Utförare Åsken', agreementNumber: 'A-2', knownMonths: 2 })
    expect(rows[0]?.months.slice(1, 6).map(({ percent, state }) => [percent, state])).toEqual([
      [null, 'unknown'],
      [18, 'over'],
      [null, 'notOrdered'],
      [null, 'unknown'],
      [null, 'unknown'],
    ])
  })

  it('are changed with a version, and a month emptied of everything is taken away', () => {
    const { app } = openReviewSample()
    app.call('collect.saveServiceHours', month())
    const stored = () => app.call('collect.serviceHours', asked).rows[0]?.months[2]
    const first = stored()
    app.call('collect.saveServiceHours', month({ id: first?.id ?? '', version: 1, explanation: 'Dubbelbemanning.' }))
    expect(stored()).toMatchObject({ explanation: 'Dubbelbemanning.', version: 2 })
    expect(
      app.refusal('collect.saveServiceHours', month({ id: first?.id ?? '', version: 1, orderedHours: 1 })).code,
    ).toBe('CONFLICT')
    const empty = { orderedHours: null, invoicedHours: null, explanation: '' }
    app.call('collect.saveServiceHours', month({ id: first?.id ?? '', version: 2, ...empty }))
    expect(app.call('collect.serviceHours', asked).rows).toEqual([])
  })

  it('are refused for egen regi, a month ahead, another utförare’s agreement and a month already written', () => {
    const { app } = openReviewSample()
    const refused = (more: Partial<Month>) => app.refusal('collect.saveServiceHours', month(more)).userMessage
    expect(refused({ providerId: 'egen', agreementId: null })).toContain('egen regi')
    expect(refused({ month: '2026-12' })).toContain('har inte börjat')
    expect(refused({ agreementId: 'a-1' })).toContain('hör till en annan')
    app.call('collect.saveServiceHours', month())
    expect(refused({})).toContain('redan timmar')
  })

  it('are searched, and filtered by what is pointed out and by nämnd', () => {
    const { app } = openReviewSample()
    app.call('collect.saveServiceHours', month())
    app.call(
      'collect.saveServiceHours',
      month({ providerId: 'linden', serviceTypeId: 'hvb', agreementId: 'a-1', invoicedHours: 90 }),
    )
    const names = (more = {}) =>
      app.call('collect.serviceHours', { ...asked, ...more }).rows.map(({ providerName }) => providerName)
    expect(names()).toEqual(['Utförare Linden', 'Utförare Åsken'])
    expect(names({ search: 'ÅSKEN' })).toEqual(['Utförare Åsken'])
    expect(names({ pointedOut: true })).toEqual(['Utförare Åsken'])
    expect(names({ committeeId: 'social' })).toEqual(['Utförare Linden'])
  })

  it('tell what has grown: months over the limit against the same months last year', () => {
    const { app } = openReviewSample()
    app.call('collect.saveServiceHours', month({ month: '2025-12' }))
    app.call('collect.saveServiceHours', month({ month: '2025-02' }))
    for (const name of ['2026-01', '2026-02', '2026-03']) app.call('collect.saveServiceHours', month({ month: name }))
    const growth = app.call('collect.serviceHoursGrowth', asked)
    expect(growth).toMatchObject({ now: 3, before: 1, ongoing: true })
    expect(growth.dimensions[0]?.rows).toEqual([
      { key: 'asken', name: 'Utförare Åsken', now: 3, before: 1, change: 2, grown: true },
    ])
  })
})
