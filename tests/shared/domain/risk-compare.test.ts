import { describe, expect, it } from 'vitest'
import { pairRisks } from '../../../shared/domain/risk-compare'

const risk = (number: number, event: string) => ({ number, event })

describe('pairing the risks of two analyses', () => {
  it('recognises the same event whatever its number, case or spaces', () => {
    const [before, after] = [risk(1, 'Bemanningen  brister'), risk(7, ' bemanningen brister')]
    expect(pairRisks([before], [after], false)).toEqual([{ before, after }])
  })

  it('recognises a number only where one analysis was made from the other', () => {
    const [before, after] = [risk(1, 'A'), risk(1, 'B')]
    expect(pairRisks([before], [after], true)).toEqual([{ before, after }])
    expect(pairRisks([before], [after], false)).toEqual([
      { before: null, after },
      { before, after: null },
    ])
  })

  it('lets the event win over the number', () => {
    const before = [risk(1, 'A'), risk(2, 'B')]
    const after = [risk(1, 'B'), risk(2, 'A')]
    expect(pairRisks(before, after, true)).toEqual([
      { before: before[1], after: after[0] },
      { before: before[0], after: after[1] },
    ])
  })
})
