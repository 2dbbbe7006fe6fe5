import { ForumKind } from '../../../../shared/contracts/act-values'
import type { ForumRow } from '../../../../shared/contracts/forum'
import { sumForums } from '../../../../shared/domain/communication/forum'
import type { Handler } from '../../handler'
import { equals, listRows } from '../../register/list-query'
import { inCommittee } from '../../register/register-sql'
import { forumList, forumRepo, inYear } from './forum-repo'

export const listForums: Handler<'act.forums'> = (context, input) => ({
  ...listRows<ForumRow>(context, forumList, input, {
    scope: inCommittee(input.committeeId, 'c.id'),
    filters: [...inYear(input.year), ...equals('t.kind', 'kind', input.kind)],
  }),
  archived: forumRepo(context.db).archived(),
})

export const forumYear: Handler<'act.forumYear'> = ({ db, today }, { committeeId, year }) => {
  const forums = forumRepo(db).ofYear(committeeId, year)
  return {
    all: sumForums(forums, today),
    kinds: ForumKind.options.map((kind) => ({
      kind,
      ...sumForums(
        forums.filter((forum) => forum.kind === kind),
        today,
      ),
    })),
  }
}
