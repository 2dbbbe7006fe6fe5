import { describe, expect, it } from 'vitest'
import { defaultScales } from '../../../shared/domain/risk'
import { analysisName, incompleteRisks, reasonsNotToDecideAnalysis } from '../../../shared/domain/risk-occasion'
import { isSameSignal } from '../../../shared/domain/risk-signal'

describe('what an analysis is called', () => {
  it('is its area and year, its change, or its portfolio and year', () => {
    expect(analysisName({ occasion: 'yearly', title: null, year: 2027 }, 'Barn och unga')).toBe('Barn och unga 2027')
    expect(analysisName({ occasion: 'change', title: 'Ny upphandling', year: 2027 }, 'Barn och unga')).toBe(
      'Ny upphandling',
    )
    expect(analysisName({ occasion: 'internalControl', title: 'Ekonomi', year: 2027 }, '')).toBe('Ekonomi 2027')
  })
})

describe('deciding', () => {
  const risk = {
    number: 3,
    likelihood: 1,
    consequence: 1,
    treatment: null,
    responsible: 'Ekonom',
    residualLikelihood: null,
    residualConsequence: null,
    process: ' ',
  }
  const scale = defaultScales[4]

  it('asks in internal control for a process and no more: the kontrollmoment has responsible and is the treatment', () => {
    expect(reasonsNotToDecideAnalysis({ occasion: 'internalControl', scale }, [risk])).toEqual([
      'Risk 3 saknar process.',
    ])
    expect(reasonsNotToDecideAnalysis({ occasion: 'internalControl', scale }, [risk, risk])).toEqual([
      '2 risker saknar process.',
    ])
    expect(reasonsNotToDecideAnalysis({ occasion: 'internalControl', scale }, [])).toEqual([
      'Riskportföljen har inga risker än.',
    ])
    const grave = { ...risk, process: 'Utbetalning', responsible: null, likelihood: 4, consequence: 4 }
    expect(reasonsNotToDecideAnalysis({ occasion: 'internalControl', scale }, [grave])).toEqual([])
    expect(reasonsNotToDecideAnalysis({ occasion: 'yearly', scale }, [risk])).toEqual([])
    expect(reasonsNotToDecideAnalysis({ occasion: 'change', scale }, [grave])).toHaveLength(2)
    expect([incompleteRisks('internalControl', [grave, risk]), incompleteRisks('change', [grave, risk])]).toEqual([
      1, 1,
    ])
  })
})

describe('a signal', () => {
  it('of an event is the same whatever is said of it; of an utförare only when the same is said', () => {
    const of = (recordType: string, words: string) => ({ recordType, recordId: 'x', words })
    expect(isSameSignal(of('finding', 'A'), of('finding', 'B'))).toBe(true)
    expect(isSameSignal(of('provider', '3 klagomål'), of('provider', ' 3 Klagomål'))).toBe(true)
    expect(isSameSignal(of('provider', '3 klagomål'), of('provider', '4 klagomål'))).toBe(false)
    expect(isSameSignal(of('finding', 'A'), { ...of('finding', 'A'), recordId: 'y' })).toBe(false)
  })
})
