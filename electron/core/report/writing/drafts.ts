import type { DraftStatus } from '../../../../shared/contracts/writing'
import type { Handler } from '../../handler'
import { draftRepo } from './draft-repo'

export const drafts: Handler<'report.drafts'> = ({ db }, filter) => ({
  rows: draftRepo(db).list(filter),
})

/** The draft in work for exactly this choice, so that nobody begins the same document twice, and the decided one. */
export const findDraft: Handler<'report.findDraft'> = ({ db }, choice) => {
  const repo = draftRepo(db)
  const rowOf = (status: DraftStatus) => {
    const id = repo.ofMatter(choice, [status])
    return id === null ? null : repo.row(id)
  }
  return { draft: rowOf('writing'), decided: rowOf('decided') }
}
