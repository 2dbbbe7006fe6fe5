import type { Router } from '../../electron/core/router'
import type { Database } from '../../electron/database/database'
import { printRow, time } from './measure'

const at = '2026-01-01T12:00:00.000Z'
const base = { version: 1, createdAt: at, updatedAt: at, archivedAt: null }
const two = (n: number): string => String(n).padStart(2, '0')
const of = <Value>(values: readonly Value[], i: number): Value | null => values[i % values.length] ?? null

/** 5 000 individuppföljningar of 2025 and 2026 at 1×, over 240 utförare, 30 of 8 insatser each. */
export function seedIndividual(db: Database, scale: number): void {
  db.transaction(() => {
    const columns = [
      'id, rowKey, answeredOn, providerId, serviceTypeId, district, gender, supportAsDecided, couldInfluence, satisfied',
      'change, supportMeaning, asAgreed, activities, planAndInformation, judgement, version, createdAt, updatedAt, archivedAt',
    ].join(', ')
    const insert = db.raw.prepare(
      `INSERT INTO individualFollowUp (${columns}) VALUES (${columns
        .split(',')
        .map(() => '?')
        .join(', ')})`,
    )
    const partly = ['yes', 'yes', 'partly', 'no', 'unknown', null]
    for (let i = 0; i < 5_000 * scale; i += 1) {
      const day = `${2025 + (i % 2)}-${two((Math.floor(i / 2) % 12) + 1)}-${two((i % 27) + 1)}`
      const provider = (i * 7) % (240 * scale)
      insert.run(
        `if${i}`,
        `row-${i}`,
        day < '2026-11-22' ? day : '2026-03-01',
        `p${provider}`,
        `t${provider % 8}`,
        of(['Norr', 'Söder', 'Väster', 'Öster', 'Centrum'], provider + (i % 11 === 0 ? 1 : 0)),
        of(['woman', 'man'], i),
        of(partly, i * 5),
        of(partly, i * 11),
        of(partly, i * 13),
        of(['muchBetter', 'better', 'same', 'worse'], i * 3),
        of(['much', 'some', null], i),
        of(partly, i * 17),
        of(partly, i * 19),
        of(partly, i * 23),
        of(['approved', 'approved', 'poor', 'veryGood', 'approved'], i * 29),
        ...Object.values(base),
      )
    }
  })
}

const draft = {
  answeredOn: '2025-03-04',
  providerId: 'p7',
  unitId: null,
  serviceTypeId: 't7',
  district: 'Norr',
  gender: 'woman',
  roundId: null,
  supportAsDecided: 'yes',
  couldInfluence: null,
  satisfied: null,
  change: null,
  supportMeaning: null,
  asAgreed: null,
  activities: null,
  planAndInformation: null,
  judgement: 'approved',
  minutes: null,
  hardQuestions: null,
}

/** The views of individuppföljning: each is to answer within 100 ms, also the first after something has been registered. */
export function benchIndividual(router: Router, db: Database): void {
  const year = { committeeId: null, year: 2025 }
  const raw = (columns: string): string =>
    `SELECT ${columns}, judgement, count(*) FROM individualFollowUp WHERE answeredOn LIKE '2025%' GROUP BY 1, 2`
  const cases = [
    ['Individuppföljning per utförare', 'collect.individual', { ...year, by: 'provider' }, raw('providerId')],
    ['Individuppföljning per stadsdel', 'collect.individual', { ...year, by: 'district' }, raw('district')],
    ['Individuppföljning, frågor och år', 'collect.individualGroup', { ...year, providerId: 'p7' }, raw('satisfied')],
    ['Individuppföljning, vad har ökat', 'collect.individualChange', { ...year, year: 2026 }, raw('serviceTypeId')],
  ] as const
  for (const [name, operation, input, sql] of cases) {
    const ours = time(() => must(router.call(operation, input)))
    printRow(
      name,
      ours,
      time(() => db.allSql(sql)),
    )
  }
  const cold = time(() => {
    must(router.call('collect.saveIndividual', { draft }))
    must(router.call('collect.individual', { ...year, by: 'provider' }))
  })
  printRow('Individuppföljning, ett svar till och räkna om', cold, null)
}

function must(envelope: { ok: boolean }): void {
  if (!envelope.ok) throw new Error(JSON.stringify(envelope))
}
