import { outcomeName } from '../../../shared/text/names'
import type { AgreementForm, Outcome } from '../../../shared/contracts/values'
import type { ReportGroup } from '../../../electron/documents/contract-report/view-model'
import { figure } from './figures'

/**
 * Published figures: Stockholms stad, årsrapport "Avtalsuppföljning av socialtjänst och LSS-verksamhet 2023". An own copy,
 * so that a change in the shared files is noticed. Familjerådgivning: 25 planned, 24 followed up, shares counted on 23.
 */
const rows: [string, AgreementForm, number, number, number, Partial<Record<Outcome, number>>][] = [
  ['Daglig verksamhet', 'LOV', 168, 34, 34, { complies: 19, compliesAfterCompletion: 15 }],
  ['Korttidstillsyn', 'inHouse', 20, 20, 20, { complies: 17, compliesAfterCompletion: 3 }],
  [
    'Familjerådgivning',
    'LOV',
    25,
    25,
    24,
    { complies: 8, compliesAfterCompletion: 12, minorRemaining: 2, doesNotComply: 1 },
  ],
]

export const publishedGroups = (): ReportGroup[] =>
  rows.map(([serviceType, form, agreements, planned, completed, outcomes]) => {
    const levels = Object.entries(outcomes) as [Outcome, number][]
    return {
      form,
      serviceType,
      origin: 'historik',
      agreements: figure(agreements, 'avtal enligt historik'),
      planned: figure(planned, 'planerade enligt historik'),
      completed: figure(completed, 'genomförda enligt historik'),
      assessed: figure(
        levels.reduce((sum, [, count]) => sum + count, 0),
        'med utfall enligt historik',
      ),
      outcomes: levels.map(([level, count]) => ({
        level,
        word: outcomeName(level, form),
        figure: figure(count, `utfall ${level}`),
      })),
      notCompleted: [],
      methods: [],
      announced: figure(null, 'föranmälda'),
      unannounced: figure(null, 'oanmälda'),
      selectionReasons: [],
      findings: null,
    }
  })
