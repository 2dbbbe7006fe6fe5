import type { DocumentDispatch } from '../../../../shared/contracts/committee-year'
import type { Database } from '../../../database/database'

interface TrailItem {
  id: string
  title: string
  meetingId: string
  heldOn: string
  committeeName: string
  cancelled: number
}

export const dispatchRepo = (db: Database) => ({
  ofDocument: (documentId: string): DocumentDispatch[] =>
    db.allSql('SELECT * FROM documentDispatch WHERE documentId = ? ORDER BY sentOn, createdAt, id', documentId),

  items: (documentId: string): TrailItem[] =>
    db.allSql(
      `SELECT i.id, i.title, i.meetingId, m.heldOn, c.name AS committeeName, m.cancelledOn IS NOT NULL AS cancelled
       FROM meetingItem i JOIN committeeMeeting m ON m.id = i.meetingId JOIN committee c ON c.id = m.committeeId
       WHERE i.documentId = ? ORDER BY m.heldOn, i.id`,
      documentId,
    ),

  providerName: (providerId: string | null): string | null =>
    db.getSql<{ name: string }>('SELECT name FROM provider WHERE id = ?', providerId)?.name ?? null,
})
