import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../../../shared/domain/multi-year/gaps'
import { spreadOf } from '../../../../shared/domain/multi-year/spread'
import type { PlannedYear } from '../../../../shared/domain/multi-year/subject'
import { someSubject } from './subjects'

const own = (year: number, expected: number | null = 5): PlannedYear => ({ year, form: 'own', expected })
const sentences = (subject: ReturnType<typeof someSubject>, ...cells: PlannedYear[]): string[] =>
  gapsOf(subject, cells, 2027, '2026-11-22').map(({ sentence }) => sentence)

describe('the gaps of a plan', () => {
  it('are none where the interval is kept', () => {
    expect(sentences(someSubject('HVB', 36, ['2025-03-01']), own(2028))).toEqual([])
  })

  it('name an insats without a follow-up within its interval, and when it was reviewed last', () => {
    expect(sentences(someSubject('Familjerådgivning', 24, ['2025-03-01']))).toEqual([
      'Familjerådgivning: ingen uppföljning inom intervallet 24 månader, senast granskad 2025-03.',
    ])
  })

  it('name one that comes too late', () => {
    expect(sentences(someSubject('HVB', 24, ['2025-03-01']), own(2028))).toEqual([
      'HVB: första uppföljningen är 2028, men intervallet 24 månader passeras 2027-03; senast granskad 2025-03.',
    ])
  })

  it('say that the latest granskning is unknown, and never take it as good', () => {
    expect(sentences(someSubject('HVB', 24, [null]))).toEqual([
      'HVB: ingen uppföljning inom intervallet 24 månader, senaste granskning saknas i registret.',
    ])
    expect(sentences(someSubject('HVB', 24, [null]), own(2028))).toEqual([
      'HVB: första uppföljningen är 2028, men senaste granskning saknas i registret: intervallet 24 månader kan redan ha passerats.',
    ])
  })

  it('name a hole between two follow-ups', () => {
    expect(sentences(someSubject('Boende', 12, ['2026-05-01']), own(2027), own(2029))).toEqual([
      'Boende: ingen uppföljning mellan 2027 och 2029 inom intervallet 12 månader.',
    ])
  })

  it('name a follow-up without a number: it covers nobody', () => {
    expect(sentences(someSubject('HVB', 36, ['2025-03-01']), own(2028, null))).toEqual([
      'HVB: antal saknas 2028, så ingen räknas som uppföljd då.',
    ])
  })

  it('say of an insats without follow-ups that nothing falls due', () => {
    expect(sentences(someSubject('HVB', 48, ['2026-05-01']))).toEqual([
      'HVB: inget avtal och ingen enhet förfaller 2027–2029.',
    ])
  })

  it('name an insats that has nobody to follow up', () => {
    expect(sentences(someSubject('HVB', 36, []))).toEqual(['HVB: inga avtal eller enheter att följa upp 2027–2029.'])
  })
})

describe('the spread over the years', () => {
  it('says how many insatser, how many follow-ups and their share of what is in force', () => {
    const subject = someSubject('HVB', 36, ['2025-03-01', '2025-04-01', '2026-01-01'])
    const spread = spreadOf([subject], [own(2027, 1), { year: 2028, form: 'screening', expected: 3 }], 2027)
    expect(spread.map(({ words }) => words)).toEqual([
      '1 insats, 1 av 3 avtal och enheter (33 %)',
      '1 insats, 3 av 3 avtal och enheter (100 %)',
      'inget planerat',
    ])
    expect(spread[1]?.byForm.screening).toEqual({ serviceTypes: 1, expected: 3 })
  })

  it('leaves a follow-up without a number out of the sum, and says so', () => {
    const subject = someSubject('HVB', 36, ['2025-03-01'])
    expect(spreadOf([subject], [own(2027, null)], 2027)[0]).toMatchObject({
      expected: 0,
      withoutNumber: 1,
      words: '1 insats, 0 av 1 avtal eller enhet (0 %), 1 utan antal',
    })
  })
})
