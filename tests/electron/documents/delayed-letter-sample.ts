import type { Figure } from '../../../electron/documents/content/figure'
import type { DelayedLetter } from '../../../electron/documents/delayed-letter/view-model'
import { head, MADE_AT } from './figures'
import { layout } from './letter-sample'

const figure = (value: number | null): Figure => ({
  value,
  base: null,
  source: { description: 'Ej verkställda beslut', recordType: 'delayedDecision', ids: ['d-1'] },
})
const buckets = (values: readonly [number, number, number, number]) => ({
  months3to6: figure(values[0]),
  months6to9: figure(values[1]),
  months9to12: figure(values[2]),
  over12: figure(values[3]),
})
const unstated = { kind: 'notStated' } as const

/** A quarter with one insats whose split is shown and one whose is not; `text` stands wherever people write. */
export const delayedLetter = (text = ''): DelayedLetter => ({
  head: head(),
  layout: layout(),
  year: 2026,
  madeAt: MADE_AT,
  date: '2026-09-30',
  fromHistory: false,
  total: figure(14),
  interrupted: figure(2),
  carriedOut: figure(1),
  ended: figure(0),
  women: figure(null),
  men: figure(null),
  rows: [
    { name: `Hemtjänst ${text}`, total: figure(12), buckets: buckets([12, 0, 0, 0]), women: figure(6), men: figure(6) },
    { name: 'HVB', total: figure(2), buckets: buckets([0, 0, 1, 1]), women: figure(null), men: figure(null) },
  ],
  sums: buckets([12, 0, 1, 1]),
  before: { date: '2025-09-30', total: figure(9) },
  grown: [`Hemtjänst ${text}`],
  fees: [{ year: 2026, amount: figure(86_000), fromHistory: false }],
  laws: ['SoL (2025:400) 34 kap. 1–4 §§'],
  genderLimit: 5,
  statements: {
    economy: text === '' ? unstated : { kind: 'stated', text },
    goals: unstated,
    equality: unstated,
    children: { kind: 'notRelevant' },
    consultation: unstated,
    negotiation: unstated,
  },
  signatories: [{ role: 'Kvalitetsstrateg', task: 'Handläggare' }],
  recipients: text === '' ? [] : [text],
})
