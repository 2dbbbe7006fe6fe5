import type { Router } from '../../electron/core/router'
import type { Database } from '../../electron/database/database'
import { defaultWeights } from '../../shared/domain/priority/default-weights'
import { printRow, time } from './measure'

interface Case {
  name: string
  operation: string
  input: object | ((run: number) => object)
  /** The same rows by plain SQL, without contract, rules or words. */
  raw: string
}

const cases: Case[] = [
  {
    name: 'Utförare, första sidan',
    operation: 'register.providers',
    input: { committeeId: null },
    raw: `SELECT p.*, (SELECT count(*) FROM unit u WHERE u.providerId = p.id) AS units,
            (SELECT count(*) FROM agreement g WHERE g.providerId = p.id AND g.status = 'inForce') AS agreements,
            (SELECT max(completedOn) FROM review r WHERE r.providerId = p.id) AS lastReviewedOn,
            (SELECT count(*) FROM finding f JOIN review r ON r.id = f.reviewId WHERE r.providerId = p.id AND f.verifiedBy IS NULL) AS open
          FROM provider p WHERE p.archivedAt IS NULL ORDER BY svSort(p.name) LIMIT 200`,
  },
  {
    name: 'Utförare, sök "björken 1"',
    operation: 'register.providers',
    input: { committeeId: null, search: 'björken 1' },
    raw: `SELECT p.* FROM provider p WHERE svLower(p.name) LIKE '%björken%' AND svLower(p.name) LIKE '%1%' ORDER BY svSort(p.name) LIMIT 200`,
  },
  {
    name: 'En utförares sida',
    operation: 'register.provider',
    input: { id: 'p17' },
    raw: `SELECT r.*, (SELECT count(*) FROM finding f WHERE f.reviewId = r.id) AS findings FROM review r WHERE r.providerId = 'p17'`,
  },
  {
    name: 'Avtal, första sidan',
    operation: 'register.agreements',
    input: { committeeId: null },
    raw: `SELECT g.*, p.name AS provider, t.name AS type, (SELECT max(completedOn) FROM review r WHERE r.agreementId = g.id) AS last
          FROM agreement g JOIN provider p ON p.id = g.providerId JOIN serviceType t ON t.id = g.serviceTypeId ORDER BY svSort(g.number) LIMIT 200`,
  },
  {
    name: 'Granskningar 2026',
    operation: 'collect.reviews',
    input: { committeeId: null, year: 2026 },
    raw: `SELECT r.*, p.name AS provider, t.name AS type FROM review r LEFT JOIN provider p ON p.id = r.providerId
          JOIN serviceType t ON t.id = r.serviceTypeId WHERE r.year = 2026 ORDER BY r.number LIMIT 200`,
  },
  {
    name: 'Brister som inte är stängda',
    operation: 'assess.findings',
    input: { committeeId: null, status: 'notClosed' },
    raw: `SELECT f.*, r.number, p.name FROM finding f JOIN review r ON r.id = f.reviewId LEFT JOIN provider p ON p.id = r.providerId
          WHERE f.verifiedBy IS NULL AND f.archivedAt IS NULL ORDER BY f.dueOn LIMIT 200`,
  },
  {
    name: 'Utfall 2026',
    operation: 'assess.outcomes',
    input: { committeeId: null, year: 2026 },
    raw: `SELECT r.serviceTypeId, g.form, r.outcome, count(*) FROM review r LEFT JOIN agreement g ON g.id = r.agreementId
          WHERE r.year = 2026 AND r.kind <> 'prompted' GROUP BY 1, 2, 3`,
  },
  {
    name: 'Planens genomförande 2026',
    operation: 'assess.planFulfilment',
    input: { committeeId: null, year: 2026 },
    raw: `SELECT kind, count(*), count(completedOn) FROM review WHERE year = 2026 AND kind <> 'prompted' GROUP BY kind`,
  },
  {
    name: 'Att göra',
    operation: 'act.todos',
    input: { committeeId: null, year: 2026 },
    raw: `SELECT f.id, f.dueOn, p.name FROM finding f JOIN review r ON r.id = f.reviewId LEFT JOIN provider p ON p.id = r.providerId
          WHERE f.verifiedBy IS NULL AND f.archivedAt IS NULL ORDER BY f.dueOn`,
  },
  {
    name: 'Prioriteringar, vägda på nytt',
    operation: 'plan.priorities',
    // Another year each time: the latest year's candidates are kept until something changes.
    input: (run) => ({ committeeId: null, year: 2027 + (run % 2) }),
    raw: `SELECT g.id, p.name, t.name, (SELECT max(completedOn) FROM review r WHERE r.agreementId = g.id) AS last,
            (SELECT count(*) FROM finding f JOIN review r ON r.id = f.reviewId WHERE r.agreementId = g.id AND f.verifiedBy IS NULL) AS open
          FROM agreement g JOIN provider p ON p.id = g.providerId JOIN serviceType t ON t.id = g.serviceTypeId`,
  },
  {
    name: 'Lägesbild av en utförare',
    operation: 'analyse.providerPicture',
    input: { providerId: 'p17', year: 2026 },
    raw: `SELECT r.*, f.* FROM review r LEFT JOIN finding f ON f.reviewId = r.id WHERE r.providerId = 'p17'
          UNION ALL SELECT r.*, f.* FROM agreement g JOIN review r ON r.agreementId = g.id
          LEFT JOIN finding f ON f.reviewId = r.id WHERE g.providerId = 'p17'`,
  },
  {
    name: 'Lägesbild av en insats',
    operation: 'analyse.serviceTypePicture',
    input: { serviceTypeId: 't3', year: 2026 },
    raw: `SELECT r.*, f.* FROM review r LEFT JOIN finding f ON f.reviewId = r.id WHERE r.serviceTypeId = 't3'`,
  },
  {
    name: 'Lägesbilder, alla utförare och insatser',
    operation: 'analyse.pictures',
    input: { committeeId: null, year: 2026 },
    raw: `SELECT p.id, p.name, max(r.completedOn), count(f.id) FROM provider p LEFT JOIN review r ON r.providerId = p.id
          LEFT JOIN finding f ON f.reviewId = r.id AND f.verifiedBy IS NULL GROUP BY p.id ORDER BY svSort(p.name)`,
  },
  {
    name: 'Flerårsplan, täckning 2027–2029',
    operation: 'plan.coverage',
    input: { committeeId: null, year: 2027 },
    raw: `SELECT g.id, p.name, t.name, g.startDate, g.endDate,
            (SELECT max(completedOn) FROM review r WHERE r.agreementId = g.id) AS last
          FROM agreement g JOIN provider p ON p.id = g.providerId JOIN serviceType t ON t.id = g.serviceTypeId`,
  },
  {
    name: 'Prioriteringar, sök "eken 12"',
    operation: 'plan.priorities',
    input: { committeeId: null, year: 2027, search: 'eken 12' },
    raw: `SELECT g.id, p.name FROM agreement g JOIN provider p ON p.id = g.providerId
          WHERE svLower(p.name) LIKE '%eken%' AND svLower(p.name) LIKE '%12%'`,
  },
  {
    name: 'En vikt flyttas, vem stiger',
    operation: 'plan.whatIf',
    input: { committeeId: null, year: 2027, weights: { ...defaultWeights, areaRisk: 20, timeSinceReview: 13 } },
    raw: 'SELECT count(*) FROM agreement',
  },
  {
    name: 'Riskbild 2026',
    operation: 'analyse.riskPicture',
    input: { committeeId: null, year: 2026 },
    raw: `SELECT likelihood, consequence, count(*) FROM risk GROUP BY 1, 2`,
  },
  {
    name: 'Kalender, en månad',
    operation: 'plan.calendar',
    input: { committeeId: null, from: '2026-11-02', to: '2026-12-06' },
    raw: `SELECT r.*, p.name, t.name FROM review r LEFT JOIN provider p ON p.id = r.providerId
          JOIN serviceType t ON t.id = r.serviceTypeId
          WHERE r.year = 2026 AND (r.completedOn BETWEEN '2026-11-02' AND '2026-12-06' OR r.visitOn BETWEEN '2026-11-02' AND '2026-12-06'
            OR (r.completedOn IS NULL AND r.visitOn IS NULL AND r.notCompletedReason IS NULL))`,
  },
  {
    name: 'Ledningssystem, hela trädet',
    operation: 'analyse.managementSystem',
    input: { committeeId: null },
    raw: `SELECT p.*, a.name AS area, (SELECT json_group_array(json_array(pp.kind, pp.title, pp.nextRevisionOn)) FROM processPart pp WHERE pp.processId = p.id) AS parts
          FROM process p LEFT JOIN serviceArea a ON a.id = p.serviceAreaId ORDER BY p.parentId, p.position`,
  },
  {
    name: 'Sök överallt (Ctrl+K) "eken 12"',
    operation: 'settings.search',
    input: { text: 'eken 12' },
    raw: `SELECT id, name FROM provider WHERE svLower(name) LIKE '%eken%' AND svLower(name) LIKE '%12%'
          UNION ALL SELECT id, description FROM finding WHERE svLower(description) LIKE '%eken%' AND svLower(description) LIKE '%12%' LIMIT 40`,
  },
  {
    name: 'Ändringslogg, första sidan',
    operation: 'settings.changes',
    input: {},
    raw: 'SELECT *, (SELECT count(*) FROM changeLog) AS total FROM changeLog ORDER BY seq DESC LIMIT 100',
  },
]

export function benchQueries(router: Router, db: Database): void {
  for (const { name, operation, input, raw } of cases) {
    let run = 0
    const ours = time(() => {
      const envelope = router.call(operation, typeof input === 'function' ? input(run++) : input)
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
