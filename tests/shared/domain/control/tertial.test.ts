import { describe, expect, it } from 'vitest'
import {
  currentTertial,
  owedTertials,
  tertialDays,
  tertialPhase,
  tertialWords,
} from '../../../../shared/domain/control/tertial'

describe('a tertial', () => {
  it('ends in April, August and December, and is followed up within the month after', () => {
    expect(tertialDays(2026, 1)).toEqual({ startsOn: '2026-01-01', endsOn: '2026-04-30', dueOn: '2026-05-31' })
    expect(tertialDays(2026, 2)).toMatchObject({ endsOn: '2026-08-31', dueOn: '2026-09-30' })
    expect(tertialDays(2026, 3)).toMatchObject({ endsOn: '2026-12-31', dueOn: '2027-01-31' })
  })

  it.each([
    ['2026-04-30', 'running'],
    ['2026-05-01', 'due'],
    ['2026-05-31', 'due'],
    ['2026-06-01', 'late'],
    ['2025-12-31', 'coming'],
  ] as const)('on %s the first is %s', (today, phase) => {
    expect(tertialPhase(2026, 1, today)).toBe(phase)
  })

  it('says its days in words, so that nobody has to count', () => {
    expect(tertialWords(2026, 2, '2026-11-22')).toBe(
      'Avslutades 2026-08-31. Uppföljningen skulle vara klar 2026-09-30.',
    )
    expect(tertialWords(2026, 3, '2026-11-22')).toBe('Pågår till 2026-12-31. Uppföljningen ska vara klar 2027-01-31.')
  })

  it('to work with is the last that has begun', () => {
    expect(currentTertial(2026, '2026-11-22')).toBe(3)
    expect(currentTertial(2027, '2026-11-22')).toBe(1)
    expect(currentTertial(2025, '2026-11-22')).toBe(3)
  })
})

describe('a kontrollmoment owes a follow-up', () => {
  it('each tertial, also when nothing is said of how often', () => {
    expect(owedTertials('Varje tertial', [])).toEqual([1, 2, 3])
    expect(owedTertials('Månadsvis', [])).toEqual([1, 2, 3])
    expect(owedTertials(null, [])).toEqual([1, 2, 3])
  })

  it('once when it is yearly: in the third tertial, unless it was made before', () => {
    for (const words of ['Årligen', 'En gång per år', '1 gång/år', 'varje år']) {
      expect(owedTertials(words, [])).toEqual([3])
      expect(owedTertials(words, [1])).toEqual([])
    }
  })

  it('in the tertials that its frequency names', () => {
    expect(owedTertials('Tertial 1 och 3', [])).toEqual([1, 3])
    expect(owedTertials('tertial 2', [])).toEqual([2])
  })

  it('in the second and third when it is half-yearly', () => {
    expect(owedTertials('Varje halvår', [])).toEqual([2, 3])
    expect(owedTertials('2 gånger per år', [])).toEqual([2, 3])
  })
})
