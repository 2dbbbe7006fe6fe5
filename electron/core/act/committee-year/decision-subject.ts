import type { Tables } from '../../../database/tables'
import { swedishDate } from '../../clock'
import type { Context } from '../../context'
import { documentRepo } from '../../report/document-repo'
import { recordedTable } from '../../recorded-table'
import { type ItemRecord, itemRepo, planWords, proposalWords } from './item-repo'
import { subjectRepo } from './subject-repo'

/** What a decision is about, put together from whatever the caller named: an item, a document, a prepared step, a plan. */
export interface DecisionSubject {
  item: ItemRecord | undefined
  documentId: string | null
  proposalId: string | null
  planId: string | null
  heading: string
  committeeId: string | null
  registryNumber: string | null
  /** The day the document, or the prepared step, was written. */
  writtenOn: string | null
  /** Of the row that two people could decide at once: the prepared step, else the item, else the plan or the document. */
  version: number
  proposal: Tables['sanctionProposal'] | undefined
  proposalName: string | null
  plan: Tables['followUpPlan'] | undefined
}

export interface Named {
  itemId: string | null
  documentId: string | null
  proposalId: string | null
  planId: string | null
}

/** @throws AppError NOT_FOUND when what was named is gone */
export function decisionSubject(context: Context, named: Named): DecisionSubject {
  const { db } = context
  const items = itemRepo(db)
  const own =
    named.itemId === null ? undefined : items.byId(recordedTable(context, 'meetingItem').byId(named.itemId).id)
  const item =
    own ??
    (named.documentId === null ? undefined : items.latestOf('documentId', named.documentId)) ??
    (named.proposalId === null ? undefined : items.latestOf('proposalId', named.proposalId)) ??
    (named.planId === null ? undefined : items.latestOf('planId', named.planId))
  const documentId = named.documentId ?? item?.documentId ?? null
  const document = documentId === null ? undefined : documentRepo(db).byId(documentId).document
  const proposalId = named.proposalId ?? item?.proposalId ?? document?.proposalId ?? null
  const proposal = proposalId === null ? undefined : recordedTable(context, 'sanctionProposal').byId(proposalId)
  const review = proposal === undefined ? undefined : subjectRepo(db).review(proposal.reviewId)
  const planId = named.planId ?? item?.planId ?? null
  const plan = planId === null ? undefined : recordedTable(context, 'followUpPlan').byId(planId)
  const proposalName = proposal === undefined ? null : proposalWords(proposal.step, review?.providerName ?? null)
  const meetingCommittee =
    item === undefined ? null : recordedTable(context, 'committeeMeeting').byId(item.meetingId).committeeId
  return {
    item,
    documentId,
    proposalId,
    planId,
    heading:
      item?.title ?? document?.title ?? proposalName ?? (plan === undefined ? '' : planWords(plan.year, plan.revision)),
    committeeId: meetingCommittee ?? document?.committeeId ?? review?.committeeId ?? plan?.committeeId ?? null,
    registryNumber: document?.registryNumber ?? review?.registryNumber ?? null,
    writtenOn: document === undefined ? (proposal?.preparedOn ?? null) : swedishDate(new Date(document.createdAt)),
    version: (proposal ?? item ?? plan ?? document)?.version ?? 1,
    proposal,
    proposalName,
    plan,
  }
}
