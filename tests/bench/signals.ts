import type { Router } from '../../electron/core/router'
import type { Database } from '../../electron/database/database'
import { printRow, time } from './measure'

const list = { committeeId: null, limit: 200 }
const of2026 = { ...list, from: '2026-01-01', until: '2026-12-31' }
const counted = (table: string, day: string): string =>
  `SELECT providerId, unitId, sum(${day} >= '2026-01-01'), count(*) FROM ${table} GROUP BY 1, 2`

/** Views of synpunkter, avvikelser and erfarenheter on 20 000 rows: each is to answer within 100 ms. */
const cases: ReadonlyArray<{ name: string; operation: string; input: object; raw: string }> = [
  {
    name: 'Synpunkter 2026, första sidan',
    operation: 'collect.feedback',
    input: of2026,
    raw: `SELECT s.*, p.name FROM feedback s LEFT JOIN provider p ON p.id = s.providerId
          WHERE s.receivedOn BETWEEN '2026-01-01' AND '2026-12-31' ORDER BY s.receivedOn DESC LIMIT 200`,
  },
  {
    name: 'Synpunkter alla år, sök "enhet 12 dröjt"',
    operation: 'collect.feedback',
    input: { ...list, search: 'enhet 12 dröjt' },
    raw: "SELECT * FROM feedback WHERE description LIKE '%dröjt%' LIMIT 200",
  },
  {
    name: 'Synpunkter, inte avslutade, efter utförare',
    operation: 'collect.feedback',
    input: { ...list, step: 'open', sort: { by: 'providerName', descending: false } },
    raw: "SELECT s.* FROM feedback s JOIN provider p ON p.id = s.providerId WHERE s.status <> 'avslutad' ORDER BY svSort(p.name) LIMIT 200",
  },
  {
    name: 'Avvikelser, väntar på åtgärd',
    operation: 'collect.deviations',
    input: { ...list, waitsForMeasure: true },
    raw: "SELECT * FROM deviation WHERE severity = 'serious' AND measure IS NULL ORDER BY occurredOn DESC LIMIT 200",
  },
  {
    name: 'Synpunkter, tid till svar',
    operation: 'collect.answerTimes',
    input: { committeeId: null, year: 2026 },
    raw: "SELECT count(*), sum(julianday(answeredOn) - julianday(receivedOn)) FROM feedback WHERE receivedOn >= '2026-01-01'",
  },
  {
    name: 'Synpunkter, vad har ökat',
    operation: 'collect.signalGrowth',
    input: { register: 'feedback', committeeId: null, year: 2026, kind: 'complaint' },
    raw: counted('feedback', 'receivedOn'),
  },
  {
    name: 'Avvikelser, vad har ökat',
    operation: 'collect.signalGrowth',
    input: { register: 'deviation', committeeId: null, year: 2026 },
    raw: counted('deviation', 'occurredOn'),
  },
  {
    name: 'Avvikelser, år för år',
    operation: 'collect.signalYears',
    input: { register: 'deviation', committeeId: null, year: 2026 },
    raw: 'SELECT substr(occurredOn, 1, 4), type, unitId, count(*) FROM deviation GROUP BY 1, 2, 3',
  },
  {
    name: 'Mönster i alla register',
    operation: 'collect.patterns',
    input: { committeeId: null },
    raw: `SELECT unitId, category, count(*) FROM feedback GROUP BY 1, 2
          UNION ALL SELECT unitId, type, count(*) FROM deviation GROUP BY 1, 2`,
  },
]

export function benchSignals(router: Router, db: Database): void {
  for (const { name, operation, input, raw } of cases) {
    const ours = time(() => {
      const envelope = router.call(operation, input)
      if (!envelope.ok) throw new Error(`${operation}: ${envelope.error.userMessage}`)
      return JSON.stringify(envelope)
    })
    printRow(
      name,
      ours,
      time(() => db.allSql(raw)),
    )
  }
}
