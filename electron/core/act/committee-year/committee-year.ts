import type {
  CommitteeDecision,
  MeetingItemRow,
  MeetingRow,
  SuggestedItem,
} from '../../../../shared/contracts/committee-year'
import type { DocumentKind } from '../../../../shared/contracts/values'
import { itemState, reasonsNotToMoveItem, reasonsNotToRemoveItem } from '../../../../shared/domain/committee-year/item'
import { meetingStates } from '../../../../shared/domain/committee-year/meeting'
import { missingItems, suitingMeeting } from '../../../../shared/domain/committee-year/suggestions'
import { dueStatus } from '../../../../shared/domain/iso-date'
import type { Database } from '../../../database/database'
import type { Handler } from '../../handler'
import { decisionRepo } from './decision-repo'
import { type ItemRecord, itemRepo, planWords, proposalWords } from './item-repo'
import { type MeetingRecord, meetingRepo } from './meeting-repo'

/** The meetings of a year with everything that goes to them, and what still has no day. */
export const committeeYear: Handler<'act.committeeYear'> = ({ db, today }, { committeeId, year }) => {
  const repo = meetingRepo(db)
  const records = repo.ofYear(committeeId, year)
  const meetings = meetingRows(db, records, today)
  const loose = decisionRepo(db).withoutItem(committeeId, year)
  for (const meeting of meetings) meeting.decisions = loose.filter((decision) => isAt(meeting, decision))
  const committees = repo.committees().filter(({ id }) => committeeId === null || id === committeeId)
  return {
    meetings,
    suggestions: committees.flatMap((committee) => suggestionsOf(committee, meetings, year, today)),
    choices: repo.coming(committeeId, today),
    decisions: loose.filter((decision) => !meetings.some((meeting) => isAt(meeting, decision))),
  }
}

/** A decision that was read in from a workbook knows its nämnd and day only. */
const isAt = (meeting: MeetingRow, decision: CommitteeDecision): boolean =>
  decision.meetingId === null
    ? decision.committeeId === meeting.committeeId && decision.decidedOn === meeting.heldOn
    : decision.meetingId === meeting.id

function meetingRows(db: Database, records: readonly MeetingRecord[], today: string): MeetingRow[] {
  const items = itemRepo(db).ofMeetings(records.map(({ id }) => id))
  const decisions = new Map(
    decisionRepo(db)
      .ofItems(items.map(({ id }) => id))
      .map((decision) => [decision.itemId, decision]),
  )
  const states = meetingStates(records, today)
  return records.map((record, index): MeetingRow => {
    const own = items
      .filter(({ meetingId }) => meetingId === record.id)
      .map((item) => itemRow(item, decisions.get(item.id) ?? null, record, today))
    const count = (state: MeetingItemRow['state']): number => own.filter((item) => item.state === state).length
    const toWrite = count('toWrite')
    const due = toWrite === 0 || record.submitOn === null ? null : dueStatus(record.submitOn, today)
    return {
      ...record,
      state: states[index] ?? 'coming',
      dueLabel: due?.label ?? null,
      dueDegree: due?.degree ?? null,
      toWrite,
      undecided: count('undecided'),
      items: own,
      decisions: [],
    }
  })
}

function itemRow(
  record: ItemRecord,
  decision: CommitteeDecision | null,
  meeting: MeetingRecord,
  today: string,
): MeetingItemRow {
  const { proposalStep, providerName, planYear, planRevision, ...item } = record
  const paragraph = decision?.paragraph ?? null
  const remove = reasonsNotToRemoveItem({ paragraph, sentOn: item.sentOn })
  const move = reasonsNotToMoveItem({ paragraph })
  return {
    ...item,
    documentKind: item.documentKind as DocumentKind | null,
    proposalName: proposalStep === null ? null : proposalWords(proposalStep, providerName),
    planName: planYear === null ? null : planWords(planYear, planRevision),
    state: itemState(
      {
        kind: item.kind,
        expectsDocument: item.documentKind !== null,
        hasDocument: item.documentId !== null,
        sentOn: item.sentOn,
        paragraph,
      },
      meeting,
      today,
    ),
    decision,
    canRemove: { ok: remove.length === 0, reasons: remove },
    canMove: { ok: move.length === 0, reasons: move },
  }
}

/** What a nämnd gets every year and lacks a day for: nothing where it has no meetings at all that year. */
function suggestionsOf(
  { id, name }: { id: string; name: string },
  all: readonly MeetingRow[],
  year: number,
  today: string,
): SuggestedItem[] {
  const meetings = all.filter(({ committeeId }) => committeeId === id)
  if (meetings.length === 0) return []
  const placed = meetings.flatMap(({ heldOn, items, decisions }) => [
    ...items.map(({ title, documentKind }) => ({ title, documentKind, heldOn })),
    ...decisions.map(({ heading }) => ({ title: heading, documentKind: null, heldOn })),
  ])
  return missingItems(year, placed, today).map((item) => ({
    key: `${item.key}-${id}`,
    committeeId: id,
    committeeName: name,
    title: item.title,
    kind: item.kind,
    documentKind: item.documentKind,
    why: item.why,
    meetingId: suitingMeeting(item, meetings, today)?.id ?? null,
  }))
}
