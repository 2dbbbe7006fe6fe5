import { describe, expect, it } from 'vitest'
import { countReasons, outcomeOfWord, outcomeShares } from '../../../shared/domain/outcome'

describe('outcome shares', () => {
  it('are whole percent of the assessed, each rounded half up by itself', () => {
    expect(
      outcomeShares([
        { outcome: 'följer inte avtal', count: 1 },
        { outcome: 'följer avtal', count: 8 },
        { outcome: 'följer avtal till största del, mindre brister kvarstår', count: 2 },
        { outcome: 'följer avtal efter komplettering av brister', count: 12 },
      ]),
    ).toEqual({
      assessed: 23,
      outcomes: [
        { outcome: 'följer avtal', count: 8, percent: 35 },
        { outcome: 'följer avtal efter komplettering av brister', count: 12, percent: 52 },
        { outcome: 'följer avtal till största del, mindre brister kvarstår', count: 2, percent: 9 },
        { outcome: 'följer inte avtal', count: 1, percent: 4 },
      ],
    })
  })

  it('leave out what nobody got, and have no base when nothing is assessed', () => {
    expect(outcomeShares([{ outcome: 'följer avtal', count: 0 }])).toEqual({ assessed: 0, outcomes: [] })
  })

  it('put words that the program does not know last, as they are written', () => {
    const { outcomes } = outcomeShares([
      { outcome: 'Övrigt', count: 1 },
      { outcome: 'Följer inte uppdragsbeskrivningen', count: 1 },
      { outcome: 'Annat', count: 1 },
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['Följer inte uppdragsbeskrivningen', 'Annat', 'Övrigt'])
  })

  it('know the outcome behind the words of both forms', () => {
    expect(outcomeOfWord('Följer avtal')).toBe('complies')
    expect(outcomeOfWord('följer uppdragsbeskrivningen efter komplettering av brister')).toBe('compliesAfterCompletion')
    expect(outcomeOfWord('bra')).toBeNull()
  })
})

describe('reasons for what was not carried out', () => {
  it('are counted without regard to case, the most common first, then in Swedish order', () => {
    expect(
      countReasons(['Avtal uppsagt', 'åter inställd', 'avtal  uppsagt ', 'IVO drog in tillståndet', 'resursbrist']),
    ).toEqual([
      { reason: 'avtal uppsagt', count: 2 },
      { reason: 'IVO drog in tillståndet', count: 1 },
      { reason: 'resursbrist', count: 1 },
      { reason: 'åter inställd', count: 1 },
    ])
  })
})
