import type { Handler } from '../../handler'
import { swedishDate } from '../../clock'
import { recordedTable } from '../../recorded-table'
import { itemRepo, planWords, proposalWords } from './item-repo'

/** What an item can point at, of the nämnd whose meeting it goes to. */
export const itemChoices: Handler<'act.itemChoices'> = (context, { meetingId, documentKind }) => {
  const { committeeId } = recordedTable(context, 'committeeMeeting').byId(meetingId)
  const repo = itemRepo(context.db)
  return {
    documents: repo
      .documents(committeeId, documentKind)
      .map(({ createdAt, ...document }) => ({ ...document, createdOn: swedishDate(new Date(createdAt)) })),
    proposals: repo
      .openProposals(committeeId)
      .map(({ id, step, providerName }) => ({ id, name: proposalWords(step, providerName) })),
    plans: repo.plans(committeeId).map(({ id, year, revision }) => ({ id, name: planWords(year, revision) })),
    responsibles: repo.responsibles(),
  }
}
