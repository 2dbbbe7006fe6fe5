import type { GoalFollowUp } from '../../../../shared/contracts/goal-follow-up'
import type { Database } from '../../../database/database'

/** Every tertial that has something written, of goals that are in use. */
export const goalFollowUps = (db: Database, year: number): GoalFollowUp[] =>
  db.allSql(
    `SELECT f.* FROM goalFollowUp f JOIN goal g ON g.id = f.goalId WHERE g.year = ? AND g.archivedAt IS NULL`,
    year,
  )

export const goalFollowUp = (db: Database, goalId: string, tertial: number): GoalFollowUp | undefined =>
  db.getSql('SELECT * FROM goalFollowUp WHERE goalId = ? AND tertial = ?', goalId, tertial)
