import type { Database } from '../../electron/database/database'

const at = '2026-01-01T12:00:00.000Z'
const base = { version: 1, createdAt: at, updatedAt: at, archivedAt: null }
const day = (i: number): string => `${2024 + (i % 3)}-${two((i % 11) + 1)}-${two((i % 27) + 1)}`
const two = (n: number): string => String(n).padStart(2, '0')
const of = (words: readonly string[], i: number): string => words[i % words.length] ?? ''

const categories = ['bemötande', 'tillgänglighet', 'information', 'kompetens', 'kontinuitet', 'övrigt']
const types = ['fall', 'läkemedel', 'utebliven insats', 'dokumentation', 'information och samverkan']

/** Enheter and 20 000 synpunkter, avvikelser and erfarenheter at 1×, beside what the priorities weigh. */
export function seedSignals(db: Database, scale: number): void {
  const providers = 750 * scale
  const units = 1_500 * scale
  const party = (i: number) => ({
    providerId: `p${(i * 7) % providers}`,
    unitId: `su${(i * 7) % units}`,
    serviceTypeId: null,
  })
  db.transaction(() => {
    insert(db, 'unit', units, (i) => ({
      ...base,
      id: `su${i}`,
      providerId: `p${i % providers}`,
      name: `Enhet ${i}`,
      serviceTypeId: `t${i % 24}`,
    }))
    insert(db, 'feedback', 8_000 * scale, (i) => ({
      ...base,
      ...party(i),
      id: `sf${i}`,
      number: `S${day(i).slice(0, 4)}-${i}`,
      receivedOn: day(i),
      kind: of(['complaint', 'complaint', 'viewpoint', 'praise'], i),
      category: of(categories, i * 5),
      description: 'Svar på frågor har dröjt i flera veckor.',
      status: of(['avslutad', 'besvarad', 'under utredning', 'ny'], i),
      answeredOn: i % 4 === 0 ? day(i) : null,
    }))
    insert(db, 'deviation', 10_500 * scale, (i) => ({
      ...base,
      ...party(i),
      id: `sd${i}`,
      number: `A${day(i).slice(0, 4)}-${i}`,
      occurredOn: day(i),
      type: of(types, i * 3),
      severity: of(['minor', 'minor', 'moderate', 'serious'], i),
      status: of(['avslutad', 'under utredning'], i),
    }))
    insert(db, 'caseworkerExperience', 1_500 * scale, (i) => ({
      ...base,
      ...party(i),
      id: `se${i}`,
      number: `E${day(i).slice(0, 4)}-${i}`,
      notedOn: day(i),
      direction: of(['good', 'mixed', 'poor'], i),
      category: of(categories, i),
    }))
  })
  db.raw.exec('ANALYZE')
}

function insert(db: Database, table: string, count: number, row: (i: number) => Record<string, unknown>): void {
  const columns = Object.keys(row(0))
  const statement = db.raw.prepare(
    `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  for (let i = 0; i < count; i++) statement.run(...Object.values(row(i)))
}
