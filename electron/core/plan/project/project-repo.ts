import type { ProjectRow } from '../../../../shared/contracts/project'
import type { Database } from '../../../database/database'
import type { ListShape } from '../../register/list-query'

export type ProjectSqlRow = Omit<ProjectRow, 'warning'>

/** A project belongs to its own nämnd, else to that of its område; else to all. */
export const projectList: ListShape = {
  from: `project t LEFT JOIN serviceArea sa ON sa.id = t.serviceAreaId
    LEFT JOIN committee c ON c.id = coalesce(t.committeeId, sa.committeeId)`,
  columns: 't.*, c.name AS committeeName, sa.name AS serviceAreaName',
  searched: ['t.title', 't.what', 't.withWhom', 't.responsible', 't.result'],
  sortable: {
    title: 'svSort(t.title)',
    kind: 't.kind',
    withWhom: 'svSort(t.withWhom)',
    responsible: 'svSort(t.responsible)',
    startsOn: 't.startsOn',
    endsOn: 't.endsOn',
    status: 't.status',
  },
  order: `CASE t.status WHEN 'ongoing' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END, t.endsOn IS NULL, t.endsOn, svSort(t.title), t.id`,
}

/** Under way on any day of the year. The same rule in TypeScript: shared/domain/project.ts; a test holds the two together. */
export const inYearSql = `(t.startsOn IS NULL OR t.startsOn <= :last) AND CASE
  WHEN t.endsOn < :first THEN t.status IN ('planned', 'ongoing')
  ELSE t.endsOn IS NOT NULL OR t.startsOn IS NOT NULL OR t.status IN ('planned', 'ongoing') END`

export const projectRepo = (db: Database) => ({
  archived: (): number =>
    db.getSql<{ n: number }>('SELECT count(*) AS n FROM project WHERE archivedAt IS NOT NULL')?.n ?? 0,

  /** Archived ones hold their title too. */
  sameTitle: (title: string, exceptId: string | null): { title: string; archivedAt: string | null } | undefined =>
    db.getSql('SELECT title, archivedAt FROM project WHERE nameKey(title) = nameKey(:title) AND id IS NOT :exceptId', {
      title,
      exceptId,
    }),

  /** Projects that should be over and are not, of a nämnd or of none. */
  overdue: (committeeId: string | null, today: string): Array<{ id: string; title: string; endsOn: string }> =>
    db.allSql(
      `SELECT t.id, t.title, t.endsOn FROM ${projectList.from}
       WHERE t.archivedAt IS NULL AND t.status IN ('planned', 'ongoing') AND t.endsOn < :today
         AND (:committeeId IS NULL OR c.id IS NULL OR c.id = :committeeId)
       ORDER BY t.endsOn, t.id`,
      { committeeId, today },
    ),
})
