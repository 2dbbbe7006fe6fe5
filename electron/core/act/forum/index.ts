import type { forumContract } from '../../../../shared/contracts/forum'
import type { Handlers } from '../../handler'
import { forumYear, listForums } from './list-forums'
import { archiveForum, saveForum } from './save-forum'

export const forumHandlers: Pick<Handlers, keyof typeof forumContract> = {
  'act.forums': listForums,
  'act.forumYear': forumYear,
  'act.saveForum': saveForum,
  'act.archiveForum': archiveForum,
}
