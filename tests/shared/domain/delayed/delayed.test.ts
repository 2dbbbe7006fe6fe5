import { describe, expect, it } from 'vitest'
import { bucketOf, delayedState, monthsWaited } from '../../../../shared/domain/delayed/age'
import { delayedDayErrors } from '../../../../shared/domain/delayed/check'
import { feeWarning } from '../../../../shared/domain/delayed/fee'
import { nextDelayedNumber } from '../../../../shared/domain/delayed/number'
import { lastEndedQuarter, quarterDays, reportDueOn } from '../../../../shared/domain/delayed/quarter'
import { delayedTodos } from '../../../../shared/domain/delayed/todo'
import { readHistory } from '../../../../shared/domain/delayed/history'

const decision = (decidedOn: string, more: Partial<Parameters<typeof delayedState>[0]> = {}) => ({
  decidedOn,
  interruptedOn: null,
  carriedOutOn: null,
  endedOn: null,
  ...more,
})
const onReportDay = '2026-09-30'

describe('how long a decision has waited', () => {
  it.each([
    ['2026-07-01', 'tooYoung'],
    ['2026-06-30', 'months3to6'],
    ['2026-04-01', 'months3to6'],
    // Six months after the last of March is the last of September, which has no 31st.
    ['2026-03-31', 'months6to9'],
    ['2026-01-01', 'months6to9'],
    ['2025-12-31', 'months9to12'],
    ['2025-10-01', 'months9to12'],
    ['2025-09-30', 'over12'],
    ['2019-01-01', 'over12'],
  ] as const)('decided %s is %s on the last of September', (decidedOn, state) => {
    expect(delayedState(decision(decidedOn), onReportDay)).toBe(state)
  })

  it('has no gap: every whole number of months from three has one group', () => {
    expect(Array.from({ length: 14 }, (_, months) => bucketOf(months))).toEqual([
      null,
      null,
      null,
      ...Array(3).fill('months3to6'),
      ...Array(3).fill('months6to9'),
      ...Array(3).fill('months9to12'),
      'over12',
      'over12',
    ])
  })

  it('is counted from the interruption where there is one', () => {
    const interrupted = decision('2024-01-01', { interruptedOn: '2026-05-30' })
    expect(monthsWaited(interrupted, onReportDay)).toBe(4)
    expect(delayedState(interrupted, onReportDay)).toBe('months3to6')
    expect(delayedState({ ...interrupted, interruptedOn: '2026-08-01' }, onReportDay)).toBe('tooYoung')
  })

  it('has ended when carried out by the report day, not when that came after', () => {
    expect(delayedState(decision('2026-01-01', { carriedOutOn: onReportDay }), onReportDay)).toBe('carriedOut')
    expect(delayedState(decision('2026-01-01', { carriedOutOn: '2026-10-01' }), onReportDay)).toBe('months6to9')
    expect(delayedState(decision('2026-01-01', { endedOn: '2026-02-01' }), onReportDay)).toBe('ended')
  })
})

describe('the days of a decision', () => {
  const days = (more: object) =>
    delayedDayErrors(
      {
        reportedOn: onReportDay,
        decidedOn: '2026-01-10',
        interrupted: null,
        interruptedOn: null,
        carriedOutOn: null,
        endedOn: null,
        ...more,
      },
      '2026-11-22',
    )

  it('are right when they come in order', () => {
    expect(days({ carriedOutOn: '2026-10-05' })).toEqual({})
  })

  it.each([
    [{ carriedOutOn: '2026-01-09' }, 'carriedOutOn', 'Verkställigheten ligger före beslutet 2026-01-10.'],
    [{ interruptedOn: '2025-12-01', interrupted: 1 }, 'interruptedOn', 'Avbrottet ligger före beslutet 2026-01-10.'],
    [{ decidedOn: '2026-11-23' }, 'decidedOn', 'Dagen har inte varit än.'],
    [{ decidedOn: '2026-10-01' }, 'decidedOn', 'Beslutet är taget efter rapportdagen 2026-09-30.'],
    [{ reportedOn: '2026-12-31' }, 'reportedOn', 'Dagen har inte varit än.'],
    [{ interrupted: 0, interruptedOn: '2026-05-01' }, 'interruptedOn', 'angivet som nej'],
    [{ carriedOutOn: '2026-02-01', endedOn: '2026-02-01' }, 'endedOn', 'både verkställt och upphört'],
  ])('%j is refused', (more, field, words) => {
    expect(days(more)[field]).toContain(words)
  })
})

describe('a quarter', () => {
  it('has its days, and the one that ended last is asked for within a month', () => {
    expect(lastEndedQuarter('2026-11-22')).toEqual({ year: 2026, number: 3 })
    expect(lastEndedQuarter('2026-02-01')).toEqual({ year: 2025, number: 4 })
    expect(quarterDays({ year: 2026, number: 1 })).toEqual({ from: '2026-01-01', until: '2026-03-31' })
    expect(reportDueOn({ year: 2026, number: 3 })).toBe('2026-10-31')
    expect(reportDueOn({ year: 2026, number: 4 })).toBe('2027-01-31')
  })

  it('waits for its report and for whom it has not been sent to; an unused register waits for nothing', () => {
    const report = { decisions: 4, sentToIvoOn: '2026-07-20', sentToAuditorsOn: null, sentToCouncilOn: null }
    expect(delayedTodos([], '2026-11-22')).toEqual([])
    expect(
      delayedTodos([{ ...report, reportedOn: '2026-06-30' }], '2026-11-22').map(({ sentence, dueOn }) => [
        sentence,
        dueOn,
      ]),
    ).toEqual([
      ['Rapporten om ej verkställda beslut för kvartal 3 2026 är inte gjord.', '2026-10-31'],
      ['Rapporten 2026-06-30 med 4 beslut är inte skickad till revisorerna och fullmäktige.', '2026-07-31'],
    ])
  })
})

describe('a fee', () => {
  it('is held against the span of the law on the day of the decision', () => {
    expect(feeWarning(15_000, '2026-01-01')).toBeNull()
    expect(feeWarning(14_999, '2026-01-01')).toContain(
      '15 000 kr till 1 500 000 kr'.replace(/ (?=\d{3})/g, '\u202f').replace(/ kr/g, '\u00a0kr'),
    )
    expect(feeWarning(10_000, '2025-12-31')).toBeNull()
    expect(feeWarning(1_000_001, '2025-12-31')).not.toBeNull()
    expect(feeWarning(5, null)).toBeNull()
  })
})

describe('a number', () => {
  it('follows the highest of its year', () => {
    expect(nextDelayedNumber('2026-03-01', [])).toBe('EV2026-0001')
    expect(nextDelayedNumber('2026-03-01', ['ev2026-0012', 'EV2025-0099', 'annat'])).toBe('EV2026-0013')
  })
})

describe('Historik about ej verkställda beslut', () => {
  const row = (serviceTypeName: string | null, breakdownValue: string | null, count: number | null) => ({
    id: `${serviceTypeName}-${breakdownValue}`,
    periodTo: null,
    serviceTypeId: null,
    serviceTypeName,
    breakdown: breakdownValue === null ? null : 'typ',
    breakdownValue,
    count,
  })

  it('is read by the words of published tables, and what it does not tell stays unknown', () => {
    const picture = readHistory(
      [row('Familjebehandling', '3–6 månader', 12), row('Familjebehandling', 'Kvinnor', 6), row(null, null, 97)],
      2019,
    )
    expect(picture).toMatchObject({
      date: '2019-12-31',
      whole: { total: 97, months3to6: 12, over12: null, interrupted: null },
      rows: [{ serviceType: 'Familjebehandling', total: 12, women: 6, men: null, months6to9: null }],
    })
    expect(readHistory([], 2019)).toBeNull()
  })
})
