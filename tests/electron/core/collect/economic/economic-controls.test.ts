import { describe, expect, it } from 'vitest'
import { EconomicPart } from '../../../../../shared/contracts/collect-values'
import type { EconomicControlDraft, EconomicPartDraft } from '../../../../../shared/contracts/economic'
import { openReviewSample } from '../../../../support/review-sample'
import type { TestApp } from '../../../../support/test-app'

const part = (name: EconomicPart, more: Partial<EconomicPartDraft> = {}): EconomicPartDraft => ({
  part: name,
  result: 'clear',
  note: null,
  source: null,
  checkedOn: null,
  checkedBy: null,
  ...more,
})
const draft = (more: Partial<EconomicControlDraft> = {}, ...parts: EconomicPartDraft[]): EconomicControlDraft => ({
  controlledOn: '2026-10-01',
  controlledBy: 'ekonom',
  parts: EconomicPart.options.map((name) => parts.find((one) => one.part === name) ?? part(name)),
  remark: null,
  judgement: 'clear',
  judgementReason: null,
  authorityNote: null,
  nextDueOn: null,
  ...more,
})
const adding = (saved: EconomicControlDraft, providerId = 'linden') => ({
  id: null,
  version: null,
  providerId,
  draft: saved,
})
const listed = (app: TestApp, more = {}) =>
  app.call('collect.economicProviders', { committeeId: null, ...more }).rows.map(({ id, state }) => [id, state])

describe('the list of economic controls', () => {
  it('holds utförare outside the municipality, those never controlled first', () => {
    const { app } = openReviewSample()
    app.call('collect.saveEconomicControl', adding(draft()))
    expect(app.call('collect.economicProviders', { committeeId: null })).toMatchObject({
      rows: [
        { id: 'asken', state: 'never', controlledOn: null, remarks: [] },
        { id: 'linden', state: 'later', controlledOn: '2026-10-01', dueOn: '2027-10-01', judgement: 'clear' },
      ],
      never: 1,
      late: 0,
      months: 12,
    })
  })

  it('is filtered by what is late, remarked on and never made, and by nämnd', () => {
    const { app } = openReviewSample()
    app.call('collect.saveEconomicControl', adding(draft({ controlledOn: '2025-11-21' })))
    expect(listed(app, { filter: 'late' })).toEqual([['linden', 'late']])
    expect(listed(app, { filter: 'never' })).toEqual([['asken', 'never']])
    expect(listed(app, { filter: 'remark' })).toEqual([])
    expect(listed(app, { committeeId: 'aldre' })).toEqual([['asken', 'never']])
  })

  it('owes no control of an utförare whose agreements are over', () => {
    const { app, given } = openReviewSample()
    given.table('agreement').update('a-2', null, { endDate: '2025-12-31', status: 'ended' })
    expect(app.call('collect.economicProviders', { committeeId: null }).never).toBe(1)
    expect(listed(app, { filter: 'never' })).toEqual([['linden', 'never']])
  })
})

describe('save an economic control', () => {
  it('writes parts and columns together, the parts with the control’s day and role', () => {
    const { app, given } = openReviewSample()
    const remark = part('taxDebts', { result: 'remark', note: '84 000 kr', source: 'Kronofogden' })
    const saved = app.call(
      'collect.saveEconomicControl',
      adding(draft({ judgement: 'remark', judgementReason: 'Skulden är ny.' }, remark)),
    )
    expect(saved).toMatchObject({ remarks: ['skatteskulder'], dueOn: '2027-10-01', version: 1 })
    expect(saved.parts.find((one) => one.part === 'taxDebts')).toEqual({
      ...remark,
      checkedOn: '2026-10-01',
      checkedBy: 'ekonom',
    })
    expect(given.table('economicControl').byId(saved.id)).toMatchObject({
      fTax: 1,
      taxDebts: '84 000 kr',
      exclusionGround: 'nej',
      boardChecked: 1,
      boardRemark: null,
    })
  })

  it('changes a part in its own row, and the log tells both', () => {
    const { app } = openReviewSample()
    const { id, version } = app.call('collect.saveEconomicControl', adding(draft()))
    const changed = part('board', { result: 'remark', note: 'Ny styrelse är inte registrerad' })
    app.call('collect.saveEconomicControl', {
      id,
      version,
      providerId: 'linden',
      draft: draft({ judgement: 'remark', judgementReason: 'Följs upp.' }, changed),
    })
    const row = app.call('collect.economicControls', { providerId: 'linden' }).rows[0]
    expect(row).toMatchObject({ remarks: ['styrelse'], judgement: 'remark', version: 2 })
    const told = app.call('settings.changes', {}).rows.map(({ sentence }) => sentence)
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Ekonomisk kontroll 2026-10-01 av Utförare Linden ändrad: .*Bedömning/),
        expect.stringMatching(/^Del av ekonomisk kontroll styrelse, 2026-10-01 av Utförare Linden ändrad/),
      ]),
    )
  })

  it('a new one starts with where the last one looked', () => {
    const { app } = openReviewSample()
    app.call('collect.saveEconomicControl', adding(draft({}, part('fTax', { source: 'Skatteverkets e-tjänst' }))))
    const { start } = app.call('collect.economicControls', { providerId: 'linden' })
    expect(start).toMatchObject({ controlledOn: '2026-11-22', controlledBy: 'Kvalitetsstrateg', judgement: null })
    expect(start.parts[0]).toEqual(part('fTax', { result: null, source: 'Skatteverkets e-tjänst' }))
  })

  it('refuses a serious judgement without what was told to which authority', () => {
    const { app } = openReviewSample()
    const serious = draft({ judgement: 'serious', judgementReason: 'F-skatten är återkallad.' })
    expect(app.refusal('collect.saveEconomicControl', adding(serious)).fields).toHaveProperty('authorityNote')
    app.call(
      'collect.saveEconomicControl',
      adding({ ...serious, authorityNote: 'Lämnat till Skatteverket 2026-10-02.' }),
    )
  })

  it('refuses egen regi, a day ahead, a second control the same day, and a personnummer', () => {
    const { app } = openReviewSample()
    const refusal = (saved: EconomicControlDraft, providerId?: string) =>
      app.refusal('collect.saveEconomicControl', adding(saved, providerId))
    expect(refusal(draft(), 'egen').userMessage).toContain('egen regi')
    expect(refusal(draft({ controlledOn: '2026-11-23' })).fields).toHaveProperty('controlledOn')
    expect(refusal(draft({ nextDueOn: '2026-10-01' })).fields).toHaveProperty('nextDueOn')
    expect(refusal(draft({}, part('board', { note: 'Gäller 19900101-0017' }))).code).toBe('PERSONAL_DATA')
    app.call('collect.saveEconomicControl', adding(draft()))
    expect(refusal(draft()).fields?.['controlledOn']).toContain('redan en kontroll')
  })
})

describe('a control that came by workbook', () => {
  it('has parts as its columns say, also when they were changed after the parts were written', () => {
    const { app, given } = openReviewSample()
    const { id } = app.call('collect.saveEconomicControl', adding(draft({}, part('creditRating', { source: 'UC' }))))
    given.table('economicControl').update(id, null, { creditRating: 'C, betalningsanmärkning' })
    const parts = app.call('collect.economicControls', { providerId: 'linden' }).rows[0]?.parts
    expect(parts?.find((one) => one.part === 'creditRating')).toMatchObject({ result: 'remark', source: null })
    expect(parts?.find((one) => one.part === 'fTax')).toMatchObject({ result: 'clear', checkedBy: 'ekonom' })
  })
})

describe('what has grown among economic remarks', () => {
  it('is counted per part and per utförare against the same days last year', () => {
    const { app } = openReviewSample()
    const debt = part('taxDebts', { result: 'remark' })
    const remarked = { judgement: 'remark' as const, judgementReason: 'Se delarna.' }
    app.call('collect.saveEconomicControl', adding(draft({ ...remarked, controlledOn: '2025-03-01' }, debt)))
    app.call('collect.saveEconomicControl', adding(draft({ ...remarked, controlledOn: '2025-12-01' }, debt)))
    for (const controlledOn of ['2026-02-01', '2026-05-01', '2026-08-01'])
      app.call('collect.saveEconomicControl', adding(draft({ ...remarked, controlledOn }, debt)))
    const growth = app.call('collect.economicGrowth', { committeeId: null, year: 2026 })
    expect(growth.sentence).toBe('3 ekonomiska kontroller med anmärkning hittills 2026, 2 fler än samma tid 2025 (1).')
    expect(growth.dimensions.map(({ rows }) => rows)).toEqual([
      [{ key: 'taxDebts', name: 'Skatteskulder', now: 3, before: 1, change: 2, grown: true }],
      [{ key: 'linden', name: 'Utförare Linden', now: 3, before: 1, change: 2, grown: true }],
    ])
    expect(listed(app, { year: 2026, part: 'taxDebts' })).toEqual([['linden', 'later']])
    expect(listed(app, { year: 2026, part: 'fTax' })).toEqual([])
  })
})

describe('what waits', () => {
  it('is told in one row a kind, and nothing is told while no control has been made', () => {
    const { app } = openReviewSample()
    const waiting = () =>
      app.call('act.todos', { committeeId: null, year: 2026 }).rows.filter(({ id }) => id.startsWith('economic-'))
    expect(waiting()).toEqual([])
    app.call('collect.saveEconomicControl', adding(draft({ controlledOn: '2025-01-15' })))
    expect(waiting().map(({ path }) => path)).toEqual([
      '/samla-in/ekonomisk-kontroll?lage=forfallna',
      '/samla-in/ekonomisk-kontroll?lage=aldrig',
    ])
  })
})
