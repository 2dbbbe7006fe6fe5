import { describe, expect, it } from 'vitest'
import { EconomicPart } from '../../../../shared/contracts/collect-values'
import { economicRemarks } from '../../../../shared/domain/economic-control'
import { controlState, nextDue } from '../../../../shared/domain/economic/due'
import { judgementErrors, proposedJudgement } from '../../../../shared/domain/economic/judgement'
import { flatColumns, type PartFinding, partsOfColumns } from '../../../../shared/domain/economic/parts'
import { economicTodos } from '../../../../shared/domain/economic/todo'

const notes = [
  null,
  'AA',
  'C',
  'låg risk',
  'svag',
  'nej',
  'ja',
  '0 kr',
  '12 500 kr på skattekontot',
  'betalda',
  'betalda för sent',
  'utan anmärkning',
  'med anmärkning',
]
const results = ['clear', 'remark', null] as const
const everyFinding = EconomicPart.options.flatMap((part) =>
  results.flatMap((result) => notes.map((note): PartFinding => ({ part, result, note }))),
)
const part = (name: EconomicPart, result: PartFinding['result'], note: string | null = null): PartFinding => ({
  part: name,
  result,
  note,
})
const allClear = EconomicPart.options.map((name) => part(name, 'clear'))
const but = (...changed: PartFinding[]) =>
  allClear.map((one) => changed.find(({ part: name }) => name === one.part) ?? one)

describe('the parts of a control and the columns of the workbook', () => {
  it.each(everyFinding)('say the same of $part $result with the note $note', (finding) => {
    const flat = flatColumns([finding])
    expect(partsOfColumns(flat).find((one) => one.part === finding.part)?.result).toBe(finding.result)
    expect(economicRemarks({ ...flat, remark: null })).toHaveLength(finding.result === 'remark' ? 1 : 0)
  })

  it('keep the words that somebody wrote, and write out a decision that they contradict', () => {
    expect(flatColumns([part('creditRating', 'remark', 'C')]).creditRating).toBe('C, med anmärkning')
    expect(flatColumns([part('taxDebts', 'clear', '0 kr')]).taxDebts).toBe('0 kr')
    expect(flatColumns([part('creditRating', 'clear', 'låg risk')]).creditRating).toBe('låg risk, utan anmärkning')
  })

  it('a board that nobody looked at is not checked, not remarked on', () => {
    expect(partsOfColumns({ ...flatColumns([]), boardChecked: 0 }).at(-1)).toEqual(part('board', null))
  })
})

describe('the proposed judgement', () => {
  it.each([
    [allClear, null, 'clear', 'Ingen anmärkning på det som är kontrollerat.'],
    [
      but(part('board', null)),
      null,
      'clear',
      'Ingen anmärkning på det som är kontrollerat. Inte kontrollerat: styrelse.',
    ],
    [but(part('taxDebts', 'remark')), null, 'remark', 'Anmärkning på skatteskulder.'],
    [allClear, 'Årsredovisningen kom sent', 'remark', 'Kontrollen har en anmärkning i ord.'],
    [but(part('fTax', 'remark')), null, 'serious', 'Anmärkning på F-skatt är allvarlig i sig.'],
    [
      but(part('taxDebts', 'remark'), part('creditRating', 'remark'), part('board', 'remark')),
      null,
      'serious',
      'Anmärkning på 3 delar tillsammans: skatteskulder, kreditbetyg och styrelse.',
    ],
    [[], null, null, 'Ingen del är kontrollerad än.'],
  ] as const)('%# follows the parts', (parts, remark, judgement, because) => {
    expect(proposedJudgement(parts, remark)).toEqual({ judgement, because })
  })

  it('is decided with a reason when it differs or is no clean one, and a serious one with what was told to whom', () => {
    const errors = (judgement: 'clear' | 'remark' | 'serious', proposed: 'clear' | 'remark' | 'serious') =>
      Object.keys(judgementErrors({ judgement, judgementReason: null, authorityNote: null }, proposed))
    expect(errors('clear', 'clear')).toEqual([])
    expect(errors('clear', 'remark')).toEqual(['judgementReason'])
    expect(errors('remark', 'remark')).toEqual(['judgementReason'])
    expect(errors('serious', 'serious')).toEqual(['judgementReason', 'authorityNote'])
  })
})

describe('when the next control is due', () => {
  it('is so many months after the last, unless another day was decided', () => {
    expect(nextDue({ controlledOn: '2026-02-28', nextDueOn: null }, 12)).toBe('2027-02-28')
    expect(nextDue({ controlledOn: '2026-02-28', nextDueOn: '2026-09-01' }, 12)).toBe('2026-09-01')
  })

  it('is late from the day after, and soon within thirty days', () => {
    expect(controlState('2026-11-21', '2026-11-22')).toBe('late')
    expect(controlState('2026-11-22', '2026-11-22')).toBe('soon')
    expect(controlState('2026-12-22', '2026-11-22')).toBe('soon')
    expect(controlState('2026-12-23', '2026-11-22')).toBe('later')
    expect(controlState(null, '2026-11-22')).toBe('never')
  })

  it('is summed in one row a kind', () => {
    const parties = [
      { state: 'late' as const, dueOn: '2026-10-01' },
      { state: 'late' as const, dueOn: '2026-09-01' },
      { state: 'never' as const, dueOn: null },
    ]
    expect(economicTodos(parties, 12, '2026-11-22').map(({ sentence, dueOn }) => [sentence, dueOn])).toEqual([
      [
        '2 utförare har en ekonomisk kontroll som är äldre än 12 månader eller vars nästa dag har passerat.',
        '2026-09-01',
      ],
      ['1 utförare med gällande avtal har aldrig kontrollerats ekonomiskt.', null],
    ])
  })
})
