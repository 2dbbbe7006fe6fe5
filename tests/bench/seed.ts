import type { Database } from '../../electron/database/database'
import { processCounts, processPartRow, processRow } from './seed-processes'

const at = '2026-01-01T12:00:00.000Z'
const base = { version: 1, createdAt: at, updatedAt: at }

/** How many rows a scale gives: 1 is a large Swedish city's 750 utförare with three years behind it. */
export interface Seeded {
  providers: number
  agreements: number
  reviews: number
  findings: number
  logRows: number
}

/** Fills an empty database, the same rows every time. */
export function seed(db: Database, scale: number): Seeded {
  const providers = 750 * scale
  const agreements = 900 * scale
  const reviews = 5_000 * scale
  const findings = 6_000 * scale
  const logRows = 38_000 * scale
  const types = 24
  db.transaction(() => {
    insert(db, 'committee', 3, (i) => ({
      ...base,
      id: `c${i}`,
      name: `Nämnd ${i}`,
      department: null,
      municipality: 'Bänkby',
      archivedAt: null,
    }))
    insert(db, 'serviceArea', 8, (i) => ({
      ...base,
      id: `a${i}`,
      name: `Område ${i}`,
      committeeId: `c${i % 3}`,
      lawBasis: 'SoL',
      archivedAt: null,
    }))
    insert(db, 'serviceType', types, (i) => ({
      ...base,
      id: `t${i}`,
      name: `Insats ${i}`,
      serviceAreaId: `a${i % 8}`,
      lawBasis: null,
      intervalYears: 3,
      archivedAt: null,
    }))
    insert(db, 'provider', providers, (i) => ({
      ...base,
      id: `p${i}`,
      name: `Utförare ${word(i)} ${i}`,
      organisationNumber: null,
      operatingForm: i % 20 === 0 ? 'inHouse' : 'private',
      email: null,
      phone: null,
      contact: null,
      note: null,
      archivedAt: null,
    }))
    insert(db, 'agreement', agreements, (i) => ({
      ...base,
      id: `g${i}`,
      number: `A-${i}`,
      providerId: `p${i % providers}`,
      unitId: null,
      serviceTypeId: `t${i % types}`,
      form: (i % providers) % 20 === 0 ? 'inHouse' : i % 2 === 0 ? 'LOV' : 'LOU',
      startDate: `20${20 + (i % 6)}-01-01`,
      endDate: '2029-12-31',
      extensionTo: null,
      registryNumber: null,
      placements: i % 50,
      status: 'inForce',
      terminatedOn: null,
      archivedAt: null,
    }))
    insert(db, 'review', reviews, (i) => {
      const agreement = i % agreements
      const year = 2024 + (i % 3)
      return {
        ...base,
        id: `r${i}`,
        number: `${year}-${i}`,
        agreementId: `g${agreement}`,
        providerId: `p${agreement % providers}`,
        unitId: null,
        serviceTypeId: `t${agreement % types}`,
        kind: i % 9 === 0 ? 'prompted' : 'agreement',
        year,
        plannedMonth: (i % 12) + 1,
        completedOn: i % 10 === 0 ? null : `${year}-${String((i % 12) + 1).padStart(2, '0')}-15`,
        method: 'visit',
        announced: 1,
        outcome:
          i % 10 === 0
            ? null
            : (['complies', 'complies', 'compliesAfterCompletion', 'minorRemaining', 'doesNotComply'][i % 5] ?? null),
        notCompletedReason: i % 40 === 0 ? 'avtal uppsagt' : null,
        responsible: 'Planerare',
        registryNumber: null,
        plannedFollowUpId: null,
        archivedAt: null,
      }
    })
    insert(db, 'finding', findings, (i) => ({
      ...base,
      id: `f${i}`,
      reviewId: `r${i % reviews}`,
      area: ['Bemanning', 'Dokumentation', 'Bemötande'][i % 3] ?? 'Bemanning',
      description: `Iakttagelse ${word(i)} ${i}`,
      severity: ['minor', 'moderate', 'serious'][i % 3] ?? 'minor',
      requirementId: null,
      lawReference: null,
      measure: null,
      dueOn: '2026-10-01',
      doneOn: i % 10 === 0 ? null : '2026-09-01',
      verifiedBy: i % 10 === 0 ? null : 'visit',
      verifiedOn: i % 10 === 0 ? null : '2026-09-10',
      archivedAt: null,
    }))
    insert(db, 'changeLog', logRows, (i) => ({
      at,
      actor: 'Planerare',
      operation: 'register.saveProvider',
      recordType: 'provider',
      recordId: `p${i % providers}`,
      before: '{"name":"Före","version":1}',
      after: '{"name":"Efter","version":2}',
      importBatchId: null,
    }))
    insert(db, 'riskAnalysis', 8, (i) => ({
      ...base,
      id: `ra${i}`,
      serviceAreaId: `a${i}`,
      year: 2026,
      revision: 1,
      status: 'decided',
      scale: scale4,
      participants: null,
      decidedBy: 'Gruppchef',
      decidedOn: '2026-01-10',
      copiedFromId: null,
    }))
    insert(db, 'risk', 64, (i) => ({
      ...base,
      id: `k${i}`,
      riskAnalysisId: `ra${i % 8}`,
      number: Math.floor(i / 8) + 1,
      event: `Risk ${i}`,
      cause: null,
      requirementId: null,
      requirementText: null,
      likelihood: (i % 4) + 1,
      consequence: ((i * 7) % 4) + 1,
      treatment: 'Besök',
      responsible: 'Planerare',
      dueOn: null,
      residualLikelihood: null,
      residualConsequence: null,
    }))
    const { processes, subProcesses, activities, parts } = processCounts(scale)
    insert(db, 'process', processes + subProcesses + activities, (i) => ({ ...base, ...processRow(i, scale) }))
    insert(db, 'processPart', parts, (i) => ({ ...base, ...processPartRow(i, scale) }))
  })
  seedSources(db, scale)
  db.raw.exec('ANALYZE')
  return { providers, agreements, reviews, findings, logRows }
}

/** The other sources that the priorities weigh: two years of events for some utförare each. */
function seedSources(db: Database, scale: number): void {
  const providers = 750 * scale
  const day = (i: number): string => `${2025 + (i % 2)}-${String((i % 12) + 1).padStart(2, '0')}-10`
  const event = (i: number) => ({ ...base, providerId: `p${(i * 7) % providers}`, archivedAt: null })
  db.transaction(() => {
    insert(db, 'feedback', 1_500 * scale, (i) => ({
      ...event(i),
      id: `s${i}`,
      number: `S-${i}`,
      receivedOn: day(i),
      kind: ['complaint', 'viewpoint', 'praise'][i % 3] ?? 'complaint',
    }))
    insert(db, 'deviation', 3_000 * scale, (i) => ({
      ...event(i),
      id: `d${i}`,
      number: `D-${i}`,
      occurredOn: day(i),
      type: 'Fall',
      severity: ['minor', 'moderate', 'serious'][i % 3] ?? 'minor',
    }))
    insert(db, 'lexSarah', 75 * scale, (i) => ({
      ...event(i),
      id: `l${i}`,
      number: `L-${i}`,
      reportedOn: day(i),
      reportedToIvo: i % 2,
    }))
    insert(db, 'economicControl', providers, (i) => ({
      ...base,
      id: `e${i}`,
      providerId: `p${i}`,
      controlledOn: day(i),
      taxDebts: i % 9 === 0 ? 'ja' : 'nej',
    }))
    insert(db, 'sanction', 100 * scale, (i) => ({
      ...base,
      id: `n${i}`,
      reviewId: `r${i * 5}`,
      step: 'warning',
      decidedOn: day(i),
    }))
    insert(db, 'goal', 20, (i) => ({
      ...base,
      id: `m${i}`,
      year: 2027,
      title: `Uppdrag ${i}`,
      kind: 'assignment',
      serviceTypeId: `t${i}`,
    }))
  })
}

const words = ['Eken', 'Björken', 'Linden', 'Almen', 'Rönnen', 'Sälgen', 'Åsen', 'Ängen', 'Ön', 'Hasseln']
const word = (i: number): string => words[i % words.length] ?? 'Eken'

const band = (level: string, name: string, from: number) => ({ level, word: name, from, demand: '' })
const scale4 = JSON.stringify({
  size: 4,
  likelihoodLabels: ['1', '2', '3', '4'],
  consequenceLabels: ['1', '2', '3', '4'],
  bands: [band('low', 'Låg', 1), band('mid', 'Medel', 4), band('high', 'Hög', 8)],
  treatmentFromConsequence: 4,
})

function insert(db: Database, table: string, count: number, row: (i: number) => Record<string, unknown>): void {
  const columns = Object.keys(row(0))
  const statement = db.raw.prepare(
    `INSERT INTO "${table}" (${columns.map((c) => `"${c}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  for (let i = 0; i < count; i++) statement.run(...Object.values(row(i)))
}
