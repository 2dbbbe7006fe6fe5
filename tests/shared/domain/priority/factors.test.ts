import { describe, expect, it } from 'vitest'
import { areaRiskFactor } from '../../../../shared/domain/priority/area-risk'
import { noWeights } from '../../../../shared/domain/priority/default-weights'
import { evaluateFactor } from '../../../../shared/domain/priority/factor'
import { firstInPeriodFactor } from '../../../../shared/domain/priority/first-in-period'
import { openFindingsFactor } from '../../../../shared/domain/priority/open-findings'
import { timeSinceReviewFactor } from '../../../../shared/domain/priority/time-since-review'
import { someFacts } from './facts'

const weights = { ...noWeights, areaRisk: 25, timeSinceReview: 35, openFindings: 25, firstInPeriod: 15 }

describe('områdets riskvärde', () => {
  it('gives its share of the highest riskvärde of the scale, and names the risk', () => {
    const areaRisk = {
      event: 'Bemanning nattetid',
      value: 12,
      word: 'Hög',
      level: 'high',
      size: 4,
      year: 2027,
    } as const
    expect(evaluateFactor(areaRiskFactor, someFacts({ areaRisk }), weights)).toEqual({
      name: 'områdets riskvärde',
      value: '12 (Hög)',
      weight: 25,
      points: 18.8,
      because: 'Risken ”Bemanning nattetid” har riskvärde 12 (Hög) i riskanalysen 2027.',
      unknown: false,
    })
  })

  it('counts an area without risk analysis as the middle, never as good, and says so', () => {
    expect(evaluateFactor(areaRiskFactor, someFacts({ areaRisk: null }), weights)).toMatchObject({
      value: 'uppgift saknas',
      points: 12.5,
      because: 'Uppgift saknas: Barn och unga har ingen riskanalys. Räknas som mitten av skalan.',
      unknown: true,
    })
  })
})

describe('tid sedan senaste granskning', () => {
  it('counts whole months to the turn of the year against the interval', () => {
    const facts = someFacts({ lastReviewedOn: '2023-10-15' })
    expect(evaluateFactor(timeSinceReviewFactor, facts, weights)).toMatchObject({
      value: '38 månader',
      points: 24.6,
      because: 'Senast granskad 2023-10, intervallet är 36 månader.',
    })
  })

  it('gives full points from one and a half interval', () => {
    expect(timeSinceReviewFactor.read(someFacts({ lastReviewedOn: '2022-07-01' })).share).toBe(1)
    expect(timeSinceReviewFactor.read(someFacts({ lastReviewedOn: '2015-01-01' })).share).toBe(1)
  })

  it('gives full points to one that was never reviewed', () => {
    expect(evaluateFactor(timeSinceReviewFactor, someFacts({ lastReviewedOn: null }), weights)).toMatchObject({
      value: 'aldrig',
      points: 35,
      because: 'Ingen tidigare granskning är registrerad.',
    })
  })

  it('writes one month in the singular', () => {
    const facts = someFacts({ lastReviewedOn: '2026-11-20', intervalMonths: 12 })
    expect(timeSinceReviewFactor.read(facts).value).toBe('1 månad')
  })
})

describe('öppna brister', () => {
  it('weighs allvarlig 3, måttlig 2, ringa 1, unknown 2, and one more when late', () => {
    const openFindings = [
      { severity: 'serious', late: true, year: 2026 },
      { severity: 'minor', late: false, year: 2026 },
      { severity: null, late: false, year: 2026 },
    ] as const
    const reading = openFindingsFactor.read(someFacts({ openFindings: [...openFindings] }))
    expect(reading.share).toBe(7 / 8)
    expect(reading.value).toBe('3 öppna, varav 1 allvarlig')
    expect(reading.because).toBe('3 öppna brister, varav 1 allvarlig. 1 har passerat sitt datum.')
  })

  it('never gives more than full points', () => {
    const openFindings = Array.from({ length: 9 }, () => ({ severity: 'serious' as const, late: true, year: 2026 }))
    expect(openFindingsFactor.read(someFacts({ openFindings })).share).toBe(1)
  })

  it('says when there are none', () => {
    expect(openFindingsFactor.read(someFacts())).toMatchObject({ share: 0, value: 'inga öppna' })
  })

  it('speaks of one brist in the singular', () => {
    const openFindings = [{ severity: 'serious' as const, late: false, year: 2026 }]
    const reading = openFindingsFactor.read(someFacts({ openFindings }))
    expect(reading.value).toBe('1 öppen, allvarlig')
    expect(reading.because).toBe('1 öppen brist, allvarlig.')
  })
})

describe('första gången under avtalsperioden', () => {
  it('gives full points when nothing was reviewed since the agreement began', () => {
    const facts = someFacts({ lastReviewedOn: '2023-05-01' })
    expect(firstInPeriodFactor.read(facts)).toMatchObject({
      share: 1,
      value: 'ja',
      because: 'Ingen granskning sedan avtalet började 2024-01-01.',
    })
  })

  it('gives nothing when it was, with both dates', () => {
    expect(firstInPeriodFactor.read(someFacts())).toMatchObject({
      share: 0,
      value: 'nej',
      because: 'Granskad 2025-06, efter att avtalet började 2024-01-01.',
    })
  })

  it('is unknown without an agreement', () => {
    const facts = someFacts({ agreementId: null, agreement: null, agreementPeriod: null })
    expect(firstInPeriodFactor.read(facts)).toMatchObject({ share: 0.5, unknown: true })
  })
})
