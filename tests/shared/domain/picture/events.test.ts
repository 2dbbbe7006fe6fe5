import { describe, expect, it } from 'vitest'
import { readDeviation } from '../../../../shared/domain/picture/events/deviation'
import { readEconomicControl } from '../../../../shared/domain/picture/events/economic-control'
import { readFeedback } from '../../../../shared/domain/picture/events/feedback'
import { readFinding } from '../../../../shared/domain/picture/events/finding'
import { readGoal } from '../../../../shared/domain/picture/events/goal'
import { readLexSarah } from '../../../../shared/domain/picture/events/lex-sarah'
import { readReview } from '../../../../shared/domain/picture/events/review'
import { readRaisedRisk } from '../../../../shared/domain/picture/events/risk'
import { readSanction } from '../../../../shared/domain/picture/events/sanction'

const today = '2026-11-22'
const review = {
  number: '2026-014',
  kind: 'agreement',
  year: 2026,
  plannedMonth: 3,
  completedOn: '2026-03-12',
  outcome: 'complies',
  notCompletedReason: null,
  form: 'LOU',
  serviceTypeName: 'HVB',
} as const
const finding = {
  area: 'Bemanning',
  description: 'Natt utan vaken personal.',
  severity: 'serious',
  dueOn: '2026-12-01',
  doneOn: null,
  verifiedBy: null,
} as const

describe('what asks for attention', () => {
  it.each([
    ['a granskning that went well does not', { ...review }, false],
    ['one that left brister does', { ...review, outcome: 'minorRemaining' as const }, true],
    ['one without an outcome does', { ...review, outcome: null }, true],
    ['one whose month has passed does', { ...review, completedOn: null, outcome: null }, true],
    ['one that is planned ahead does not', { ...review, completedOn: null, outcome: null, plannedMonth: 12 }, false],
    [
      'one left out because the agreement ended does not',
      { ...review, completedOn: null, outcome: null, notCompletedReason: 'avtal uppsagt' },
      false,
    ],
    [
      'one that the utförare called off does',
      { ...review, completedOn: null, outcome: null, notCompletedReason: 'utföraren ställde in' },
      true,
    ],
  ])('%s', (_what, facts, attention) => {
    expect(readReview(facts, today).attention).toBe(attention)
  })

  it('a brist does until it is verified, not only mended', () => {
    expect(readFinding(finding, today)).toEqual({
      words: 'Allvarlig brist inom bemanning',
      detail: 'Natt utan vaken personal · åtgärdas senast 2026-12-01',
      state: 'öppen',
      attention: true,
    })
    expect(readFinding({ ...finding, doneOn: '2026-11-01' }, today).attention).toBe(true)
    expect(readFinding({ ...finding, doneOn: '2026-11-01', verifiedBy: 'visit' }, today).attention).toBe(false)
  })

  it('a sanction does until its result is known, and says when its deadline is out', () => {
    const step = {
      step: 'warning',
      deadlineOn: '2026-06-01',
      result: null,
      reportedToIvo: true,
      reportedToPolice: null,
    } as const
    expect(readSanction(step, today)).toEqual({
      words: 'Varning',
      detail: 'frist 2026-06-01 · anmäld till IVO',
      state: 'fristen har gått ut, resultat saknas',
      attention: true,
    })
    expect(readSanction({ ...step, result: 'rättat' }, today).attention).toBe(false)
  })

  it('a klagomål does until its status says that it is over; a missing status is not over; beröm never does', () => {
    const feedback = { number: 'K-1', kind: 'complaint', category: 'Bemötande', measure: null, status: null } as const
    expect(readFeedback(feedback)).toMatchObject({
      words: 'Klagomål om bemötande',
      state: 'status saknas',
      attention: true,
    })
    expect(readFeedback({ ...feedback, status: 'Avslutad' }).attention).toBe(false)
    expect(readFeedback({ ...feedback, kind: 'praise' }).attention).toBe(false)
  })

  it('a lex Sarah does until it is judged, and until IVO has answered', () => {
    const report = { number: 'L-1', misconduct: null, reportedToIvo: null, ivoDecision: null }
    expect(readLexSarah(report)).toMatchObject({ state: 'inte avgjort om den anmäls', attention: true })
    expect(readLexSarah({ ...report, reportedToIvo: false }).attention).toBe(false)
    expect(readLexSarah({ ...report, reportedToIvo: true }).attention).toBe(true)
    expect(readLexSarah({ ...report, reportedToIvo: true, ivoDecision: 'Avslutat' }).attention).toBe(false)
  })

  it('a serious avvikelse without a status does, a lesser one does not', () => {
    const deviation = { number: 'A-1', type: 'Fall', severity: 'minor', measure: null, status: null } as const
    expect(readDeviation(deviation).attention).toBe(false)
    expect(readDeviation({ ...deviation, severity: 'serious' }).attention).toBe(true)
    expect(readDeviation({ ...deviation, status: 'under utredning' }).attention).toBe(true)
  })

  it('remarks in an ekonomisk kontroll do until a later control has been made', () => {
    const control = { controlledOn: '2026-05-01', remarks: ['skatteskulder'], creditRating: null }
    expect(readEconomicControl(control, true)).toMatchObject({
      words: 'Ekonomisk kontroll: skatteskulder',
      attention: true,
    })
    expect(readEconomicControl(control, false).attention).toBe(false)
  })

  it('a raised risk does until it has a treatment', () => {
    const risk = { event: 'Natten är obemannad', year: 2026, value: 9, word: 'Hög', level: 'high', from: null } as const
    expect(readRaisedRisk({ ...risk, treatment: null, responsible: null })).toMatchObject({
      state: '9 hög, åtgärd saknas',
      attention: true,
    })
    expect(readRaisedRisk({ ...risk, treatment: 'Nattschema', responsible: null }).attention).toBe(false)
  })

  it('an uppdrag does until it is carried out; a mål is only shown', () => {
    const goal = {
      title: 'Följ upp natten',
      kind: 'assignment',
      year: 2026,
      status: 'pågår',
      comment: null,
      givenBy: null,
      wider: 'insatsen HVB',
    } as const
    expect(readGoal(goal)).toMatchObject({ detail: 'gäller insatsen HVB', attention: true })
    expect(readGoal({ ...goal, status: 'genomfört' }).attention).toBe(false)
    expect(readGoal({ ...goal, kind: 'goal' }).attention).toBe(false)
  })
})
