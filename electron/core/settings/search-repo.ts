import type { SearchHit } from '../../../shared/contracts/settings'
import { lowerSv } from '../../../shared/domain/swedish'
import type { Database } from '../../database/database'
import { analysisNameSql } from '../analyse/analysis-repo'
import { likePattern } from './change-log-repo'

export interface FoundRow {
  type: SearchHit['type']
  /** The record whose page shows the row: itself, or for a brist its granskning. */
  pageId: string
  title: string
  detail: string
  archived: 0 | 1
}

interface Source {
  type: SearchHit['type']
  from: string
  title: string
  detail: string
  archived: string
  /** The id in the address; the row's own unless told. */
  pageId?: string
  /** Columns of the row itself that the words are looked for in. */
  own: readonly string[]
  /** Columns that point at a row with a name, which counts too: looked up once a search, not once a row. */
  named: ReadonlyArray<[column: string, table: string]>
}

const archivable = 'r.archivedAt IS NOT NULL'

/** Where is searched, in the order that equal hits are shown. */
const sources: readonly Source[] = [
  {
    type: 'provider',
    from: 'provider r',
    title: 'r.name',
    detail: "coalesce(r.organisationNumber, '')",
    archived: archivable,
    own: ['r.name', 'r.organisationNumber'],
    named: [],
  },
  {
    type: 'unit',
    from: 'unit r JOIN provider p ON p.id = r.providerId',
    title: 'r.name',
    detail: "p.name || coalesce(', ' || r.city, '')",
    archived: archivable,
    own: ['r.name', 'r.city'],
    named: [['r.providerId', 'provider']],
  },
  {
    type: 'agreement',
    from: 'agreement r JOIN provider p ON p.id = r.providerId JOIN serviceType t ON t.id = r.serviceTypeId',
    title: 'r.number',
    detail: "p.name || ', ' || t.name",
    archived: archivable,
    own: ['r.number', 'r.registryNumber'],
    named: [
      ['r.providerId', 'provider'],
      ['r.serviceTypeId', 'serviceType'],
    ],
  },
  {
    type: 'serviceType',
    from: 'serviceType r JOIN serviceArea a ON a.id = r.serviceAreaId',
    title: 'r.name',
    detail: 'a.name',
    archived: archivable,
    own: ['r.name'],
    named: [['r.serviceAreaId', 'serviceArea']],
  },
  {
    type: 'serviceArea',
    from: 'serviceArea r LEFT JOIN committee c ON c.id = r.committeeId',
    title: 'r.name',
    detail: "coalesce(c.name, '')",
    archived: archivable,
    own: ['r.name'],
    named: [],
  },
  {
    type: 'riskAnalysis',
    from: 'riskAnalysis r LEFT JOIN serviceArea a ON a.id = r.serviceAreaId',
    title: `'Riskanalys ' || ${analysisNameSql('r', 'a')} || CASE WHEN r.revision > 1 THEN ' version ' || r.revision ELSE '' END`,
    detail:
      "CASE r.status WHEN 'draft' THEN 'utkast' WHEN 'decided' THEN 'fastställd ' || r.decidedOn ELSE 'ersatt' END",
    archived: "r.status = 'superseded'",
    own: [`('Riskanalys ' || ${analysisNameSql('r', 'a')})`],
    named: [],
  },
  {
    type: 'review',
    from: 'review r LEFT JOIN provider p ON p.id = r.providerId JOIN serviceType t ON t.id = r.serviceTypeId',
    title: 'r.number',
    detail: "coalesce(p.name || ', ', '') || t.name",
    archived: archivable,
    own: ['r.number', 'r.registryNumber'],
    named: [
      ['r.providerId', 'provider'],
      ['r.serviceTypeId', 'serviceType'],
    ],
  },
  {
    type: 'finding',
    from: 'finding r JOIN review g ON g.id = r.reviewId',
    pageId: 'r.id',
    title: 'r.description',
    detail: "r.area || ', granskning ' || g.number",
    archived: archivable,
    own: ['r.description', 'r.area'],
    named: [],
  },
  {
    type: 'feedback',
    from: 'feedback r LEFT JOIN provider p ON p.id = r.providerId',
    title: 'r.number',
    detail: "coalesce(p.name, '') || coalesce(', ' || r.category, '')",
    archived: archivable,
    own: ['r.number'],
    named: [],
  },
  {
    type: 'deviation',
    from: 'deviation r LEFT JOIN provider p ON p.id = r.providerId',
    title: 'r.number',
    detail: "coalesce(p.name || ', ', '') || r.type",
    archived: archivable,
    own: ['r.number'],
    named: [],
  },
  {
    type: 'developmentArea',
    from: 'developmentArea r',
    title: 'r.title',
    detail: 'r.number',
    archived: archivable,
    own: ['r.title', 'r.number'],
    named: [],
  },
  {
    type: 'systemMeasure',
    from: 'systemMeasure r',
    title: 'r.title',
    detail: 'r.number',
    archived: archivable,
    own: ['r.title', 'r.number'],
    named: [],
  },
  {
    type: 'document',
    from: 'document r',
    title: 'r.title',
    detail: "r.fileName || coalesce(', ' || r.registryNumber, '')",
    archived: '0',
    own: ['r.title', 'r.fileName', 'r.registryNumber'],
    named: [],
  },
  {
    type: 'committeeMeeting',
    from: 'committeeMeeting r JOIN committee c ON c.id = r.committeeId',
    pageId: "substr(r.heldOn, 1, 4) || '&sammantrade=' || r.id",
    title: "c.name || ' ' || r.heldOn",
    detail:
      "CASE WHEN r.cancelledOn IS NOT NULL THEN 'inställt' ELSE coalesce('handlingar senast ' || r.submitOn, '') END",
    archived: archivable,
    own: ['r.heldOn'],
    named: [],
  },
  {
    type: 'committeeDecision',
    from: `committeeDecision r JOIN committee c ON c.id = r.committeeId
      LEFT JOIN meetingItem i ON i.id = r.itemId
      LEFT JOIN committeeMeeting m ON m.id = coalesce(r.meetingId, i.meetingId)`,
    pageId: "substr(coalesce(m.heldOn, r.decidedOn), 1, 4) || coalesce('&sammantrade=' || m.id, '')",
    title: "r.paragraph || ' ' || r.heading",
    detail: "c.name || ', ' || r.decidedOn",
    archived: archivable,
    own: ['r.paragraph', "replace(r.paragraph, ' ', '')", 'r.heading', 'r.registryNumber', 'r.decidedOn'],
    named: [],
  },
]

/** The latest `limit` rows of each kind in which every word stands, in any order and case. */
export function findRows(db: Database, words: readonly string[], limit: number): FoundRow[] {
  const parameters = Object.fromEntries(
    words.flatMap((word, index) => [
      [`like${index}`, likePattern(word)],
      [`word${index}`, word],
    ]),
  )
  const needsExact = words.map((word) => !/^[ -~]*$/.test(word))
  return sources.flatMap((source) => {
    const conditions = [
      ...words.map((_, index) => standsIn(source, (column) => likes(column, index))),
      ...words.flatMap((_, index) => (needsExact[index] ? [standsIn(source, (column) => holds(column, index))] : [])),
    ]
    return db.allSql<FoundRow>(
      `SELECT '${source.type}' AS type, ${source.pageId ?? 'r.id'} AS pageId, ${source.title} AS title, ${source.detail} AS detail, ${source.archived} AS archived
       FROM ${source.from} WHERE ${conditions.join(' AND ')} ORDER BY r.rowid DESC LIMIT @limit`,
      { ...parameters, limit },
    )
  })
}

/** SQLite's own LIKE is quick, but knows case only in ASCII and lets any sign pass for å, ä and ö … */
const likes = (column: string, index: number): string => `${column} LIKE @like${index} ESCAPE '\\'`

/** … so what it lets through is looked at again, where a word holds such a letter. */
const holds = (column: string, index: number): string =>
  `(${likes(column, index)} AND instr(svLower(${column}), @word${index}) > 0)`

const standsIn = ({ own, named }: Source, condition: (column: string) => string): string =>
  `(${[
    ...own.map(condition),
    ...named.map(([column, table]) => `${column} IN (SELECT id FROM "${table}" WHERE ${condition('name')})`),
  ].join(' OR ')})`

/** How many names a likeness is reckoned for: more would be felt while typing. */
const compared = 1500

/** Names that share three letters in a row with the text: candidates for "Menade du …". */
export function namesLike(db: Database, text: string): string[] {
  const letters = lowerSv(text)
  const patterns = new Set<string>()
  for (let start = 0; start + 3 <= letters.length && patterns.size < 12; start += 1) {
    patterns.add(likePattern(letters.slice(start, start + 3)))
  }
  if (patterns.size === 0) return []
  return db
    .allSql<{ name: string }>(
      `SELECT name FROM (
         SELECT name FROM provider UNION SELECT name FROM unit
         UNION SELECT name FROM serviceType UNION SELECT name FROM serviceArea
       ) WHERE EXISTS (SELECT 1 FROM json_each(@patterns) WHERE name LIKE value ESCAPE '\\') LIMIT @compared`,
      { patterns: JSON.stringify([...patterns]), compared },
    )
    .map(({ name }) => name)
}
