import { describe, expect, it } from 'vitest'
import type { PriorityFactor } from '../../../../shared/contracts/priorities'
import type { WeightKey } from '../../../../shared/contracts/weights'
import { defaultWeights } from '../../../../shared/domain/priority/default-weights'
import { evaluateFactor } from '../../../../shared/domain/priority/factor'
import { priorityFactors } from '../../../../shared/domain/priority/factors'
import type { PriorityFacts } from '../../../../shared/domain/priority/facts'
import { someFacts } from './facts'

/** A factor of a candidate with the weight 10, so that the points are a tenth of the share. */
function of(weightKey: WeightKey, differences: Partial<PriorityFacts> = {}): PriorityFactor {
  const definition = priorityFactors.find((factor) => factor.weightKey === weightKey)
  if (definition === undefined) throw new Error(`${weightKey} has no definition`)
  return evaluateFactor(definition, someFacts(differences), { ...defaultWeights, [weightKey]: 10 })
}
const unknown = { value: 'uppgift saknas', points: 5, unknown: true }

describe('every factor', () => {
  it('has a weight, and every weight has a factor', () => {
    expect(priorityFactors.map(({ weightKey }) => weightKey)).toEqual(Object.keys(defaultWeights))
  })

  it('says what it measures, in what unit, from where and how points come', () => {
    for (const { name, definition, unit, source, scoring } of priorityFactors) {
      for (const words of [definition, scoring]) expect(words, name).toMatch(/^[A-ZÅÄÖ].+\.$/)
      for (const words of [name, unit, source]) expect(words.length, name).toBeGreaterThan(1)
    }
  })
})

describe('områdets riskvärde', () => {
  it('gives its share of the highest riskvärde of the scale, and names the risk', () => {
    const areaRisk = {
      event: 'Bemanning nattetid.',
      value: 12,
      word: 'Hög',
      level: 'high',
      size: 4,
      year: 2027,
    } as const
    expect(of('areaRisk', { areaRisk })).toEqual({
      name: 'områdets riskvärde',
      value: '12 (Hög)',
      weight: 10,
      points: 7.5,
      because: 'Risken ”Bemanning nattetid” har riskvärde 12 (Hög) i riskanalysen 2027.',
      unknown: false,
    })
  })

  it('counts an area without risk analysis as the middle, never as good, and says so', () => {
    expect(of('areaRisk', { areaRisk: null })).toMatchObject({
      ...unknown,
      because: 'Uppgift saknas: Barn och unga har ingen riskanalys. Räknas som mitten av skalan.',
    })
  })
})

describe('tid sedan senaste granskning', () => {
  it('counts whole months to the turn of the year against the interval', () => {
    expect(of('timeSinceReview', { lastReviewedOn: '2023-10-15' })).toMatchObject({
      value: '38 månader',
      points: 7,
      because: 'Senast granskad 2023-10, intervallet är 36 månader.',
    })
  })

  it('gives full points from one and a half interval', () => {
    expect(of('timeSinceReview', { lastReviewedOn: '2022-07-01' }).points).toBe(10)
    expect(of('timeSinceReview', { lastReviewedOn: '2015-01-01' }).points).toBe(10)
  })

  it('gives full points to one that was never reviewed', () => {
    expect(of('timeSinceReview', { lastReviewedOn: null })).toMatchObject({
      value: 'aldrig',
      points: 10,
      because: 'Ingen tidigare granskning är registrerad.',
    })
  })

  it('writes one month in the singular', () => {
    expect(of('timeSinceReview', { lastReviewedOn: '2026-11-20', intervalMonths: 12 }).value).toBe('1 månad')
  })
})

describe('första gången under avtalsperioden', () => {
  it('gives full points when nothing was reviewed since the agreement began', () => {
    expect(of('firstInPeriod', { lastReviewedOn: '2023-05-01' })).toMatchObject({
      points: 10,
      value: 'ja',
      because: 'Ingen granskning sedan avtalet började 2024-01-01.',
    })
  })

  it('gives nothing when it was, with both dates', () => {
    expect(of('firstInPeriod')).toMatchObject({
      points: 0,
      value: 'nej',
      because: 'Granskad 2025-06, efter att avtalet började 2024-01-01.',
    })
  })

  it('is unknown without an agreement', () => {
    expect(of('firstInPeriod', { agreement: null, agreementPeriod: null })).toMatchObject(unknown)
  })
})

describe('antal placeringar', () => {
  it('gives more the more persons depend on the utförare, in full from 40', () => {
    expect(of('placements', { placements: 12 })).toMatchObject({
      value: '12 placeringar',
      points: 3,
      because: '12 placeringar enligt avtalet; full poäng ges från 40.',
    })
    expect(of('placements', { placements: 41 }).points).toBe(10)
    expect(of('placements', { placements: 0 })).toMatchObject({ value: 'inga', points: 0 })
  })

  it('is unknown where the agreement does not say', () => {
    expect(of('placements', { placements: null })).toMatchObject({
      ...unknown,
      because: 'Uppgift saknas: antalet placeringar saknas på avtal A-017. Räknas som mitten av skalan.',
    })
  })
})

describe('synpunkter och klagomål', () => {
  it('counts those of the year before, and once more what they have grown by', () => {
    expect(of('complaints', { complaints: { lastYear: 3, yearBefore: 1 } })).toMatchObject({
      value: '3 klagomål och synpunkter',
      points: 5,
      because: '3 klagomål och synpunkter 2026, fler än 2025 (1).',
    })
  })

  it('takes nothing away where they have become fewer', () => {
    expect(of('complaints', { complaints: { lastYear: 3, yearBefore: 8 } })).toMatchObject({
      points: 3,
      because: '3 klagomål och synpunkter 2026, färre än 2025 (8).',
    })
    expect(of('complaints', { complaints: { lastYear: 0, yearBefore: 2 } })).toMatchObject({
      value: 'inga',
      points: 0,
      because: 'Inga klagomål eller synpunkter 2026, färre än 2025 (2).',
    })
  })

  it('says when there are none, and when none are registered at all', () => {
    expect(of('complaints')).toMatchObject({ points: 0, because: 'Inga klagomål eller synpunkter 2025 eller 2026.' })
    expect(of('complaints', { complaints: null })).toMatchObject({
      ...unknown,
      because:
        'Uppgift saknas: inga synpunkter eller klagomål är registrerade i programmet. Räknas som mitten av skalan.',
    })
  })
})

describe('avvikelser och lex Sarah', () => {
  it('give half the weight each; a serious avvikelse counts as five, a lex Sarah to IVO as two', () => {
    const deviations = { lastYear: 6, yearBefore: 6, serious: 1 }
    const lexSarah = { lastYear: 1, yearBefore: 0, toIvo: 0 }
    expect(of('incidents', { deviations, lexSarah })).toMatchObject({
      value: '6 avvikelser, 1 lex Sarah',
      points: 5,
      because:
        '6 avvikelser 2026, varav 1 allvarlig, lika många som 2025. 1 lex Sarah-rapport 2026, ingen anmäld till IVO.',
    })
    expect(of('incidents', { deviations, lexSarah: { ...lexSarah, toIvo: 1 } }).points).toBe(7.5)
  })

  it('count a source that is not in use as the middle of its half, and say so', () => {
    const deviations = { lastYear: 0, yearBefore: 2, serious: 0 }
    expect(of('incidents', { deviations, lexSarah: null })).toMatchObject({
      value: 'inga avvikelser, lex Sarah: uppgift saknas',
      points: 2.5,
      because:
        'Inga avvikelser 2026, färre än 2025 (2). Ingen lex Sarah är registrerad i programmet: halva vikten räknas som mitten.',
      unknown: false,
    })
  })

  it('are unknown where neither is in use', () => {
    expect(of('incidents', { deviations: null, lexSarah: null })).toMatchObject(unknown)
  })
})

describe('öppna brister', () => {
  it('weigh allvarlig 3, måttlig 2, ringa 1, unknown 2, and one more when late', () => {
    const openFindings = [
      { severity: 'serious', late: true, year: 2026 },
      { severity: 'minor', late: false, year: 2026 },
      { severity: null, late: false, year: 2026 },
    ] as const
    expect(of('openFindings', { openFindings: [...openFindings] })).toMatchObject({
      points: 8.8,
      value: '3 öppna, varav 1 allvarlig',
      because: '3 öppna brister, varav 1 allvarlig. 1 har passerat sitt datum.',
    })
  })

  it('never give more than full points, and say when there are none', () => {
    const openFindings = Array.from({ length: 9 }, () => ({ severity: 'serious' as const, late: true, year: 2026 }))
    expect(of('openFindings', { openFindings }).points).toBe(10)
    expect(of('openFindings')).toMatchObject({ points: 0, value: 'inga öppna' })
  })

  it('speak of one brist in the singular', () => {
    const openFindings = [{ severity: 'serious' as const, late: false, year: 2026 }]
    expect(of('openFindings', { openFindings })).toMatchObject({
      value: '1 öppen, allvarlig',
      because: '1 öppen brist, allvarlig.',
    })
  })
})

describe('sanktion', () => {
  const warning = { step: 'warning', decidedOn: '2026-10-12' } as const

  it('gives full points for a varning or higher of the year before, half for one two years before', () => {
    expect(of('sanction', { sanctions: [warning] })).toMatchObject({
      value: 'varning',
      points: 10,
      because: 'Varning beslutad 2026-10-12.',
    })
    expect(of('sanction', { sanctions: [{ ...warning, decidedOn: '2025-10-12' }] }).points).toBe(5)
  })

  it('goes by the step that weighs most', () => {
    const rectification = { step: 'rectification', decidedOn: '2026-02-01' } as const
    const sanctions = [rectification, { ...warning, decidedOn: '2025-12-31' }]
    expect(of('sanction', { sanctions })).toMatchObject({ value: 'begäran om rättelse', points: 6 })
    expect(of('sanction', { sanctions: [{ step: 'completion', decidedOn: '2026-02-01' }] }).points).toBe(3)
  })

  it('says that there is none, that none exists in egen regi, and that nothing is registered', () => {
    expect(of('sanction')).toMatchObject({ points: 0, because: 'Ingen sanktion är beslutad sedan 2025.' })
    expect(of('sanction', { inHouse: true, sanctions: null })).toMatchObject({
      value: 'inte aktuellt',
      points: 0,
      unknown: false,
    })
    expect(of('sanction', { sanctions: null })).toMatchObject(unknown)
  })
})

describe('ekonomisk kontroll', () => {
  it('names the remarks; one gives most of the points, two all', () => {
    const control = { controlledOn: '2026-05-04', remarks: ['skatteskulder'] }
    expect(of('economicControl', { economicControl: control })).toMatchObject({
      value: '1 anmärkning',
      points: 7,
      because: 'Kontrollen 2026-05-04 anmärkte på skatteskulder.',
    })
    const two = { ...control, remarks: ['skatteskulder', 'kreditbetyg'] }
    expect(of('economicControl', { economicControl: two })).toMatchObject({
      points: 10,
      because: 'Kontrollen 2026-05-04 anmärkte på skatteskulder och kreditbetyg.',
    })
  })

  it('gives nothing when it was without remark, unless it is more than two years old', () => {
    expect(of('economicControl')).toMatchObject({ value: 'utan anmärkning', points: 0 })
    const old = { controlledOn: '2024-12-31', remarks: [] }
    expect(of('economicControl', { economicControl: old })).toMatchObject({
      points: 5,
      because: 'Kontrollen 2024-12-31 var utan anmärkning. Kontrollen är gammal och ger minst mitten av skalan.',
    })
  })

  it('is unknown where none was made, and not made of egen regi', () => {
    expect(of('economicControl', { economicControl: null })).toMatchObject({
      ...unknown,
      because: 'Uppgift saknas: ingen ekonomisk kontroll av Utförare Eken är registrerad. Räknas som mitten av skalan.',
    })
    expect(of('economicControl', { inHouse: true, economicControl: null })).toMatchObject({ points: 0, unknown: false })
  })
})

describe('digital screening', () => {
  const screening = { completedOn: '2026-03-01', kind: 'screening', outcome: 'minorRemaining' } as const

  it('gives more the worse its outcome, with the outcome in words', () => {
    expect(of('screening', { screening })).toMatchObject({
      points: 7,
      because: 'Screeningen 2026-03 visade: följer avtal till största del, mindre brister kvarstår.',
    })
    expect(of('screening', { screening: { ...screening, outcome: 'doesNotComply' } }).points).toBe(10)
    expect(of('screening', { screening: { ...screening, outcome: 'complies' } }).points).toBe(0)
  })

  it('is worth at least the middle when it is more than three years old', () => {
    const old = { ...screening, completedOn: '2023-03-01', outcome: 'complies' } as const
    expect(of('screening', { screening: old }).points).toBe(5)
  })

  it('is unknown where none was made or it has no outcome', () => {
    expect(of('screening')).toMatchObject(unknown)
    expect(of('screening', { screening: { ...screening, outcome: null } })).toMatchObject(unknown)
  })
})

describe('individuppföljning', () => {
  it('gives more the more judgements are bristande, in full from a quarter', () => {
    const individualFollowUp = { answers: 34, poor: 3, approved: 20, veryGood: 11 }
    expect(of('individualFollowUp', { individualFollowUp })).toMatchObject({
      value: '9\u00a0% bristande',
      points: 3.5,
      because: '9\u00a0% av 34 bedömningar är bristande.',
    })
    expect(of('individualFollowUp', { individualFollowUp: { ...individualFollowUp, poor: 9 } }).points).toBe(10)
  })

  it('of a group that is too small is protected: it counts as unknown and tells no figure', () => {
    const protectedGroup = of('individualFollowUp', { individualFollowUp: 'protected' })
    expect(protectedGroup).toMatchObject({ value: 'skyddas', points: 5, unknown: true })
    expect(protectedGroup.because).toBe(
      'Svaren är för få för att visas, eller skulle avslöja en mindre grupp. Räknas som mitten av skalan.',
    )
  })

  it('is unknown where none is registered', () => {
    expect(of('individualFollowUp')).toMatchObject(unknown)
  })
})

describe('obesvarad uppgiftsbegäran', () => {
  it('gives points for what is not answered', () => {
    expect(of('informationRequest', { informationRequests: { asked: 3, unanswered: 1 } })).toMatchObject({
      value: '1 obesvarad',
      points: 7,
      because: '1 av 3 uppgiftsbegäran 2026 är obesvarad.',
    })
    expect(of('informationRequest', { informationRequests: { asked: 3, unanswered: 2 } }).points).toBe(10)
    expect(of('informationRequest', { informationRequests: { asked: 3, unanswered: 0 } })).toMatchObject({
      value: 'alla besvarade',
      points: 0,
    })
    expect(of('informationRequest', { informationRequests: { asked: 0, unanswered: 0 } }).points).toBe(0)
  })

  it('is unknown where none is registered', () => {
    expect(of('informationRequest')).toMatchObject(unknown)
  })
})

describe('IVO-tillstånd', () => {
  it('gives more the sooner it ends', () => {
    expect(of('permit', { permitValidTo: '2026-12-31' })).toMatchObject({
      points: 10,
      because: 'IVO-tillståndet gick ut 2026-12-31.',
    })
    expect(of('permit', { permitValidTo: '2027-06-30' })).toMatchObject({
      points: 8,
      because: 'IVO-tillståndet går ut 2027-06-30, under året som planeras.',
    })
    expect(of('permit', { permitValidTo: '2028-06-30' }).points).toBe(3)
    expect(of('permit', { permitValidTo: '2029-01-01' })).toMatchObject({ value: 'till 2029-01-01', points: 0 })
  })

  it('is unknown where no last day is registered', () => {
    expect(of('permit')).toMatchObject(unknown)
  })
})

describe('särskilt uppdrag', () => {
  it('gives full points and quotes the uppdrag', () => {
    expect(of('assignment', { assignments: ['Följ upp bemanningen.'] })).toMatchObject({
      value: '1 uppdrag',
      points: 10,
      because: 'Uppdraget ”Följ upp bemanningen” gäller 2027.',
    })
    expect(of('assignment', { assignments: ['Ett', 'Två'] }).because).toBe('Uppdragen ”Ett” och ”Två” gäller 2027.')
  })

  it('says when the year has none, and when nothing is registered for the year', () => {
    expect(of('assignment')).toMatchObject({ value: 'inget', points: 0 })
    expect(of('assignment', { assignments: null })).toMatchObject({
      ...unknown,
      because: 'Uppgift saknas: inga mål eller uppdrag är registrerade för 2027. Räknas som mitten av skalan.',
    })
  })
})

describe('utsatt målgrupp', () => {
  it('gives full points where the insats says so', () => {
    expect(of('vulnerableGroup', { vulnerableGroup: true })).toMatchObject({ value: 'ja', points: 10 })
    expect(of('vulnerableGroup')).toMatchObject({ value: 'nej', points: 0 })
    expect(of('vulnerableGroup', { vulnerableGroup: null })).toMatchObject(unknown)
  })
})
