import type { Todo } from '../../../../shared/contracts/act'
import { todo } from '../../../../shared/domain/todo'
import type { Database } from '../../../database/database'
import { projectRepo } from './project-repo'

/** Projects past their end that nobody has set as over. */
export const projectTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  projectRepo(db)
    .overdue(committeeId, today)
    .map(({ id, title, endsOn }) =>
      todo(
        {
          id: `project-${id}`,
          subject: title,
          sentence: `${title} skulle vara klart ${endsOn} och är inte avslutat.`,
          action: 'Öppna',
          path: `/planera/projekt?projekt=${id}`,
        },
        endsOn,
        today,
      ),
    )
