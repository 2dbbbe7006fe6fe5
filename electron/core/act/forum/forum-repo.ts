import type { ForumRow } from '../../../../shared/contracts/forum'
import type { Database } from '../../../database/database'
import type { Condition, ListShape } from '../../register/list-query'

/** A meeting belongs to its own nämnd, else to that of its insats or område; else to all. */
export const forumList: ListShape = {
  from: `informationForum t LEFT JOIN serviceType st ON st.id = t.serviceTypeId
    LEFT JOIN serviceArea sa ON sa.id = coalesce(t.serviceAreaId, st.serviceAreaId)
    LEFT JOIN committee c ON c.id = coalesce(t.committeeId, sa.committeeId)`,
  columns: 't.*, c.name AS committeeName, sa.name AS serviceAreaName, st.name AS serviceTypeName',
  searched: ['t.title', 't.topics', 't.responsible', 't.note', 'sa.name', 'st.name', 'c.name'],
  sortable: {
    heldOn: 't.heldOn',
    title: 'svSort(t.title)',
    kind: 't.kind',
    place: 't.place',
    participants: 't.participants',
    about: 'svSort(coalesce(st.name, sa.name, c.name))',
    responsible: 'svSort(t.responsible)',
  },
  order: 't.heldOn DESC, svSort(t.title), t.id',
}

export const inYear = (year: number | null): Condition[] =>
  year === null
    ? []
    : [{ sql: 't.heldOn BETWEEN :first AND :last', values: { first: `${year}-01-01`, last: `${year}-12-31` } }]

export const forumRepo = (db: Database) => ({
  archived: (): number =>
    db.getSql<{ n: number }>('SELECT count(*) AS n FROM informationForum WHERE archivedAt IS NOT NULL')?.n ?? 0,

  /** Archived ones hold their day and title too. */
  same: (heldOn: string, title: string, exceptId: string | null): { archivedAt: string | null } | undefined =>
    db.getSql(
      `SELECT archivedAt FROM informationForum
       WHERE heldOn = :heldOn AND nameKey(title) = nameKey(:title) AND id IS NOT :exceptId`,
      { heldOn, title, exceptId },
    ),

  /** The meetings of a year, of a nämnd or for all, in the order they were held. */
  ofYear: (committeeId: string | null, year: number): ForumRow[] =>
    db.allSql(
      `SELECT ${forumList.columns} FROM ${forumList.from}
       WHERE t.archivedAt IS NULL AND t.heldOn BETWEEN :first AND :last
         AND (:committeeId IS NULL OR c.id IS NULL OR c.id = :committeeId)
       ORDER BY t.heldOn, svSort(t.title), t.id`,
      { committeeId, first: `${year}-01-01`, last: `${year}-12-31` },
    ),
})
