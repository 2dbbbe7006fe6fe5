import type { SearchHit } from '../../../shared/contracts/settings'
import { lowerSv } from '../../../shared/domain/swedish'
import type { Database } from '../../database/database'
import { likePattern } from './change-log-repo'

export interface FoundRow {
  id: string
  title: string
  detail: string
  archived: 0 | 1
}

type Source = { type: SearchHit['type']; from: string; title: string; detail: string; archived: string; newest: string }

/** Where is searched, in the order that equal hits are shown. Title and detail are also what the words are looked for in. */
const sources: readonly Source[] = [
  {
    type: 'provider',
    from: 'provider r',
    title: 'r.name',
    detail: "coalesce(r.organisationNumber, '')",
    archived: 'r.archivedAt IS NOT NULL',
    newest: 'r.rowid',
  },
  {
    type: 'unit',
    from: 'unit r JOIN provider p ON p.id = r.providerId',
    title: 'r.name',
    detail: "p.name || coalesce(', ' || r.city, '')",
    archived: 'r.archivedAt IS NOT NULL',
    newest: 'r.rowid',
  },
  {
    type: 'agreement',
    from: 'agreement r JOIN provider p ON p.id = r.providerId JOIN serviceType t ON t.id = r.serviceTypeId',
    title: 'r.number',
    detail: "p.name || ', ' || t.name",
    archived: 'r.archivedAt IS NOT NULL',
    newest: 'r.rowid',
  },
  {
    type: 'serviceType',
    from: 'serviceType r JOIN serviceArea a ON a.id = r.serviceAreaId',
    title: 'r.name',
    detail: 'a.name',
    archived: 'r.archivedAt IS NOT NULL',
    newest: 'r.rowid',
  },
  {
    type: 'serviceArea',
    from: 'serviceArea r LEFT JOIN committee c ON c.id = r.committeeId',
    title: 'r.name',
    detail: "coalesce(c.name, '')",
    archived: 'r.archivedAt IS NOT NULL',
    newest: 'r.rowid',
  },
  {
    type: 'riskAnalysis',
    from: 'riskAnalysis r JOIN serviceArea a ON a.id = r.serviceAreaId',
    title:
      "'Riskanalys ' || a.name || ' ' || r.year || CASE WHEN r.revision > 1 THEN ' version ' || r.revision ELSE '' END",
    detail:
      "CASE r.status WHEN 'draft' THEN 'utkast' WHEN 'decided' THEN 'fastställd ' || r.decidedOn ELSE 'ersatt' END",
    archived: "r.status = 'superseded'",
    newest: 'r.year',
  },
  {
    type: 'review',
    from: 'review r LEFT JOIN provider p ON p.id = r.providerId JOIN serviceType t ON t.id = r.serviceTypeId',
    title: 'r.number',
    detail: "coalesce(p.name || ', ', '') || t.name",
    archived: 'r.archivedAt IS NOT NULL',
    newest: 'r.year',
  },
  {
    type: 'finding',
    from: 'finding r JOIN review g ON g.id = r.reviewId',
    title: 'r.description',
    detail: "r.area || ', granskning ' || g.number",
    archived: 'r.archivedAt IS NOT NULL',
    newest: 'r.rowid',
  },
  {
    type: 'document',
    from: 'document r',
    title: 'r.title',
    detail: "r.fileName || coalesce(', ' || r.registryNumber, '')",
    archived: '0',
    newest: 'r.rowid',
  },
]

/** The newest `limit` rows of each kind in which every word stands, in any order and case. */
export function findRows(
  db: Database,
  words: readonly string[],
  limit: number,
): Array<FoundRow & { type: SearchHit['type'] }> {
  const parameters = Object.fromEntries(
    words.flatMap((word, index) => [
      [`like${index}`, likePattern(word)],
      [`word${index}`, word],
    ]),
  )
  return sources.flatMap(({ type, from, title, detail, archived, newest }) => {
    const conditions = words.map((word, index) => {
      const held = `((${title}) || ' ' || (${detail}))`
      const like = `${held} LIKE @like${index} ESCAPE '\\'`
      // LIKE knows case only in ASCII, and its pattern holds any sign for å, ä and ö: svLower decides.
      return /^[ -~]*$/.test(word) ? like : `(${like} AND instr(svLower(${held}), @word${index}) > 0)`
    })
    return db
      .allSql<FoundRow>(
        `SELECT r.id, ${title} AS title, ${detail} AS detail, ${archived} AS archived
         FROM ${from} WHERE ${conditions.join(' AND ')} ORDER BY ${newest} DESC LIMIT @limit`,
        { ...parameters, limit },
      )
      .map((row) => ({ ...row, type }))
  })
}

/** How many names a likeness is reckoned for: more would be felt while typing. */
const compared = 1500

/** Names that share three letters in a row with the text: candidates for "Menade du …". */
export function namesLike(db: Database, text: string): string[] {
  const letters = lowerSv(text).replace(/\s+/g, ' ')
  const patterns = new Set<string>()
  for (let start = 0; start + 3 <= letters.length && patterns.size < 12; start += 1) {
    patterns.add(likePattern(letters.slice(start, start + 3)))
  }
  if (patterns.size === 0) return []
  return db
    .allSql<{ name: string }>(
      `SELECT name FROM (
         SELECT name FROM provider UNION SELECT name FROM unit UNION SELECT name FROM serviceType UNION SELECT name FROM serviceArea
       ) WHERE EXISTS (SELECT 1 FROM json_each(@patterns) WHERE name LIKE value ESCAPE '\\') LIMIT @compared`,
      { patterns: JSON.stringify([...patterns]), compared },
    )
    .map(({ name }) => name)
}
