import type { MeetingChoice } from '../../../../shared/contracts/committee-year'
import type { UndecidedMeeting, UnwrittenItem } from '../../../../shared/domain/committee-year/todo'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export type MeetingRecord = Tables['committeeMeeting'] & { committeeName: string }

const choice = `SELECT m.id, m.committeeId, c.name AS committeeName, m.heldOn, m.submitOn, m.cancelledOn IS NOT NULL AS cancelled
  FROM committeeMeeting m JOIN committee c ON c.id = m.committeeId WHERE m.archivedAt IS NULL`
const inOrder = 'ORDER BY m.heldOn, svSort(c.name)'
const ofCommittee = '(:committeeId IS NULL OR m.committeeId = :committeeId)'

const toChoice = (row: Omit<MeetingChoice, 'cancelled'> & { cancelled: number }): MeetingChoice => ({
  ...row,
  cancelled: row.cancelled === 1,
})

export const meetingRepo = (db: Database) => ({
  /** In order of day; those of a nämnd or of all. */
  ofYear: (committeeId: string | null, year: number): MeetingRecord[] =>
    db.allSql(
      `SELECT m.*, c.name AS committeeName FROM committeeMeeting m JOIN committee c ON c.id = m.committeeId
       WHERE m.archivedAt IS NULL AND ${ofCommittee} AND m.heldOn BETWEEN :first AND :last ${inOrder}`,
      { committeeId, first: `${year}-01-01`, last: `${year}-12-31` },
    ),

  /** The same day of the same nämnd, taken away or not. */
  onDay: (committeeId: string, heldOn: string): Tables['committeeMeeting'] | undefined =>
    db.getSql('SELECT * FROM committeeMeeting WHERE committeeId = ? AND heldOn = ?', committeeId, heldOn),

  /** Not cancelled, after today. */
  coming: (committeeId: string | null, today: string): MeetingChoice[] =>
    db
      .allSql<Parameters<typeof toChoice>[0]>(
        `${choice} AND ${ofCommittee} AND m.cancelledOn IS NULL AND m.heldOn > :today ${inOrder}`,
        { committeeId, today },
      )
      .map(toChoice),

  /** Not cancelled, in a span of days. */
  between: (committeeId: string | null, from: string, to: string): MeetingChoice[] =>
    db
      .allSql<Parameters<typeof toChoice>[0]>(
        `${choice} AND ${ofCommittee} AND m.cancelledOn IS NULL AND m.heldOn BETWEEN :from AND :to ${inOrder}`,
        { committeeId, from, to },
      )
      .map(toChoice),

  /** Where decisions can have been taken: the latest first. */
  held: (today: string): MeetingChoice[] =>
    db
      .allSql<Parameters<typeof toChoice>[0]>(
        `${choice} AND m.cancelledOn IS NULL AND m.heldOn <= :today ORDER BY m.heldOn DESC, svSort(c.name) LIMIT 200`,
        { today },
      )
      .map(toChoice),

  counts: (meetingId: string): { items: number; decisions: number } =>
    db.getSql(
      `SELECT (SELECT count(*) FROM meetingItem WHERE meetingId = :meetingId) AS items,
         (SELECT count(*) FROM committeeDecision WHERE meetingId = :meetingId AND archivedAt IS NULL) AS decisions`,
      { meetingId },
    ) ?? { items: 0, decisions: 0 },

  committees: (): Array<{ id: string; name: string }> =>
    db.allSql('SELECT id, name FROM committee WHERE archivedAt IS NULL ORDER BY svSort(name)'),

  /** Items that still need their document, to meetings whose documents are due on a day or before. */
  unwritten: (committeeId: string | null, today: string, last: string): UnwrittenItem[] =>
    db.allSql(
      `SELECT i.id, i.title, i.meetingId, c.name AS committeeName, m.heldOn, coalesce(m.submitOn, m.heldOn) AS dueOn
       FROM meetingItem i JOIN committeeMeeting m ON m.id = i.meetingId JOIN committee c ON c.id = m.committeeId
       WHERE i.documentKind IS NOT NULL AND i.documentId IS NULL AND m.archivedAt IS NULL AND m.cancelledOn IS NULL
         AND m.heldOn > :today AND coalesce(m.submitOn, m.heldOn) <= :last AND ${ofCommittee}
         AND NOT EXISTS (SELECT 1 FROM committeeDecision d WHERE d.itemId = i.id AND d.archivedAt IS NULL)
       ORDER BY dueOn, m.heldOn, i.position, i.id`,
      { committeeId, today, last },
    ),

  /** Held meetings with items for decision that nothing is recorded on. */
  undecided: (committeeId: string | null, today: string): UndecidedMeeting[] =>
    db.allSql(
      `SELECT m.id AS meetingId, c.name AS committeeName, m.heldOn, count(*) AS undecided
       FROM meetingItem i JOIN committeeMeeting m ON m.id = i.meetingId JOIN committee c ON c.id = m.committeeId
       WHERE i.kind = 'decision' AND m.archivedAt IS NULL AND m.cancelledOn IS NULL AND m.heldOn <= :today
         AND ${ofCommittee}
         AND NOT EXISTS (SELECT 1 FROM committeeDecision d WHERE d.itemId = i.id AND d.archivedAt IS NULL)
       GROUP BY m.id ORDER BY m.heldOn, svSort(c.name)`,
      { committeeId, today },
    ),
})
