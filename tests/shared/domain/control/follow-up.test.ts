import { describe, expect, it } from 'vitest'
import type { DatedResult } from '../../../../shared/domain/control/measure'
import { measureState } from '../../../../shared/domain/control/measure'
import { lacksInResult } from '../../../../shared/domain/control/result'
import { deviationWords, followUpState, measureWords, tertialSummary } from '../../../../shared/domain/control/summary'

const today = '2026-11-22'
const found = (tertial: number, deviation: DatedResult['deviation'], rest: Partial<DatedResult> = {}): DatedResult => ({
  year: 2026,
  tertial,
  deviation,
  result: 'Granskade tio akter.',
  measureDueOn: null,
  ...rest,
})

describe('a follow-up', () => {
  const whole = {
    result: 'Tio akter',
    deviation: 'none',
    measure: null,
    measureResponsible: null,
    measureDueOn: null,
  } as const

  it('needs a judgement', () => {
    expect(lacksInResult({ ...whole, deviation: null })).toEqual({
      deviation: 'Ange om kontrollen visade någon avvikelse.',
    })
    expect(lacksInResult(whole)).toEqual({})
  })

  it('with a deviation demands what was found, a measure, who answers and a day', () => {
    const empty = { ...whole, result: ' ', deviation: 'minor' } as const
    expect(Object.keys(lacksInResult(empty))).toEqual(['result', 'measure', 'measureResponsible', 'measureDueOn'])
    expect(
      lacksInResult({
        ...whole,
        deviation: 'serious',
        measure: 'Ny rutin',
        measureResponsible: 'Enhetschef',
        measureDueOn: today,
      }),
    ).toEqual({})
  })
})

describe('a kontrollmoment in a tertial', () => {
  it('is late when the last day for the follow-up has passed, open before that', () => {
    const activity = { frequency: 'Varje tertial', results: [found(1, 'none')] }
    expect(followUpState(activity, 2026, 1, today)).toBe('done')
    expect(followUpState(activity, 2026, 2, today)).toBe('late')
    expect(followUpState(activity, 2026, 3, today)).toBe('open')
  })

  it('owes nothing where its frequency asks for nothing', () => {
    expect(followUpState({ frequency: 'Årligen', results: [] }, 2026, 1, today)).toBe('notOwed')
  })

  it('is followed up by words alone, and then counted without judgement', () => {
    const summary = tertialSummary([{ frequency: null, results: [found(1, null)] }], 2026, 1, today)
    expect(summary).toMatchObject({ owed: 1, done: 1, unjudged: 1, none: 0 })
    expect(deviationWords(summary)).toBe('1 resultat utan bedömning')
  })
})

describe('the measure of a deviation', () => {
  const deviation = found(1, 'minor', { measureDueOn: '2026-06-30' })

  it('is late from the day after its own', () => {
    expect(measureState(deviation, [deviation], '2026-06-30')).toBe('open')
    expect(measureState(deviation, [deviation], '2026-07-01')).toBe('late')
  })

  it('is closed only by a later control without deviation, this year or the next', () => {
    const again = found(2, 'minor', { measureDueOn: '2026-12-31' })
    expect(measureState(deviation, [deviation, again], today)).toBe('late')
    expect(measureState(deviation, [deviation, again, found(3, 'none')], today)).toBe('closed')
    expect(measureState(deviation, [deviation, found(1, 'none', { year: 2027 })], today)).toBe('closed')
    expect(measureState(deviation, [found(1, 'none', { year: 2025 }), deviation], today)).toBe('late')
  })

  it('does not exist without a deviation', () => {
    expect(measureState(found(1, 'none'), [], today)).toBeNull()
  })
})

describe("a tertial's summary", () => {
  it('counts done of owed, deviations by degree and where the measures stand', () => {
    const activities = [
      { frequency: null, results: [found(1, 'none')] },
      { frequency: null, results: [found(1, 'minor', { measureDueOn: '2026-06-30' })] },
      { frequency: null, results: [found(1, 'serious', { measureDueOn: '2026-12-31' }), found(2, 'none')] },
      { frequency: null, results: [] },
      { frequency: 'Årligen', results: [] },
    ]
    const summary = tertialSummary(activities, 2026, 1, today)
    expect(summary).toMatchObject({ owed: 4, done: 3, late: 1, none: 1, minor: 1, serious: 1 })
    expect(summary).toMatchObject({ measuresLate: 1, measuresOpen: 0, measuresClosed: 1 })
    expect(deviationWords(summary)).toBe('1 allvarlig avvikelse, 1 mindre avvikelse och 1 utan avvikelse')
    expect(measureWords(summary)).toBe('1 åtgärd är sen och 1 åtgärd är klar')
  })

  it('says when nothing has been followed up', () => {
    expect(deviationWords(tertialSummary([], 2026, 1, today))).toBe('inget är uppföljt')
  })
})
