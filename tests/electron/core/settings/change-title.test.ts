import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../../electron/core/settings/change-title'
import { type Stored, valueInWords } from '../../../../electron/core/settings/change-values'
import type { RecordType } from '../../../../shared/contracts/values'
import { defaultSettings } from '../../../../shared/domain/default-settings'

const names = new Map([
  ['eken', 'Utförare Eken'],
  ['hvb', 'HVB'],
  ['social', 'Socialnämnden'],
  ['g1', '2026-014'],
  ['plan', 'Socialnämnden 2027'],
  ['moment', 'Stickprov av utdrag'],
  ['hälsa', 'Hälsa'],
])

describe('what the log calls a record', () => {
  it.each<[RecordType, Stored, string]>([
    ['goal', { title: 'Granska natten', year: 2027 }, 'Mål eller uppdrag Granska natten (2027)'],
    ['sanction', { step: 'warning', reviewId: 'g1' }, 'Sanktion varning i granskning 2026-014'],
    [
      'economicControl',
      { controlledOn: '2026-03-01', providerId: 'eken' },
      'Ekonomisk kontroll 2026-03-01 av Utförare Eken',
    ],
    ['feedback', { number: 'S2026-0001' }, 'Synpunkt S2026-0001'],
    ['yearActivity', { title: 'Delårsbokslut', month: 8 }, 'Aktivitet i årshjulet Delårsbokslut i augusti'],
    [
      'planSection',
      { key: 'forms', planId: 'plan' },
      'Avsnitt i uppföljningsplan Uppföljningens former för Socialnämnden 2027',
    ],
    ['committeeWeights', { committeeId: 'social' }, 'Vikter för nämnd Socialnämnden'],
    [
      'priorityOverride',
      { providerId: 'eken', serviceTypeId: 'hvb', year: 2027 },
      'Eget val i prioriteringen för Utförare Eken (HVB) 2027',
    ],
    [
      'multiYearPlan',
      { committeeId: null, firstYear: 2027, revision: 2 },
      'Flerårsplan alla nämnder från 2027 version 2',
    ],
    ['controlPlan', { committeeId: 'social', year: 2027, revision: 1 }, 'Internkontrollplan Socialnämnden 2027'],
    ['controlActivity', { title: 'Stickprov av utdrag' }, 'Kontrollmoment Stickprov av utdrag'],
    [
      'controlResult',
      { activityId: 'moment', tertial: 2 },
      'Resultat av kontrollmoment Stickprov av utdrag, tertial 2',
    ],
    [
      'processPart',
      { kind: 'routine', title: 'Avvikelser', processId: 'hälsa' },
      'Del av process rutin Avvikelser i Hälsa',
    ],
  ])('%s', (type, stored, title) => {
    expect(titleOf(type, stored, names)).toBe(title)
  })
})

describe('what the log calls a value', () => {
  it('is the Swedish word of every fixed value', () => {
    expect(valueInWords('feedback', 'kind', 'complaint', names)).toBe('klagomål')
    expect(valueInWords('goal', 'kind', 'assignment', names)).toBe('uppdrag')
    expect(valueInWords('multiYearEntry', 'form', 'joint', names)).toBe('gemensam uppföljning')
    expect(valueInWords('controlResult', 'deviation', 'none', names)).toBe('ingen avvikelse')
    expect(valueInWords('priorityOverride', 'choice', 'exclude', names)).toBe('tas inte med')
    expect(valueInWords('economicControl', 'fTax', 0, names)).toBe('nej')
    expect(valueInWords('multiYearPlan', 'status', 'decided', names)).toBe('fastställd')
  })

  it('of weights is the points of each factor', () => {
    const stored = JSON.stringify({ version: 1, weights: defaultSettings('Solberga kommun').weights })
    expect(valueInWords('committeeWeights', 'weights', stored, names)).toMatch(/^Områdets riskvärde \d+, Tid sedan/)
  })
})
