import type { Todo } from '../../../../shared/contracts/act'
import { LexKind } from '../../../../shared/contracts/lex'
import { lexTodos as todosOf } from '../../../../shared/domain/lex/todo'
import type { Database } from '../../../database/database'
import { lexRepo, toRow } from './lex-repo'

/** What the open cases wait for, whatever year they come from. */
export const lexTodos = (db: Database, committeeId: string | null, today: string): Todo[] =>
  LexKind.options.flatMap((kind) =>
    lexRepo(db, kind)
      .waiting(committeeId, today)
      .flatMap((stored) => {
        const row = toRow(stored, today)
        return todosOf({ ...row, who: row.unitName ?? row.providerName }, today)
      }),
  )
