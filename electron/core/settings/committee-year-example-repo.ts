import type { Database } from '../../database/database'
import type { Tables } from '../../database/tables'

export const committeeYearExampleRepo = (db: Database) => ({
  /** Sanctions that a nämnd decided, with the decision of the same day. */
  sanctionDecisions: (): Array<{
    decisionId: string
    paragraph: string
    sanctionId: string
    ownParagraph: string | null
  }> =>
    db.allSql(
      `SELECT d.id AS decisionId, d.paragraph, s.id AS sanctionId, s.paragraph AS ownParagraph
       FROM committeeDecision d JOIN committee c ON c.id = d.committeeId
       JOIN sanction s ON s.decidedBy = c.name AND s.decidedOn = d.decidedOn
       WHERE d.heading LIKE 'Varning%'`,
    ),

  /** Items and decisions about a plan, by the plan's year in the title. */
  planItems: (): Array<{ itemId: string; decisionId: string | null; planId: string }> =>
    db.allSql(
      `SELECT i.id AS itemId, d.id AS decisionId, p.id AS planId
       FROM meetingItem i JOIN committeeMeeting m ON m.id = i.meetingId
       JOIN followUpPlan p ON p.committeeId = m.committeeId AND i.title = 'Uppföljningsplan ' || p.year
         AND p.status IN ('decided', 'draft')
       LEFT JOIN committeeDecision d ON d.itemId = i.id`,
    ),

  /** Prepared warnings and higher that nobody has decided, with the next meeting of their nämnd. */
  openProposals: (
    today: string,
  ): Array<
    Pick<Tables['sanctionProposal'], 'id' | 'step'> & { providerName: string | null; meetingId: string; items: number }
  > =>
    db.allSql(
      `SELECT p.id, p.step, u.name AS providerName, m.id AS meetingId,
         (SELECT count(*) FROM meetingItem i WHERE i.meetingId = m.id) AS items
       FROM sanctionProposal p JOIN review r ON r.id = p.reviewId JOIN serviceType t ON t.id = r.serviceTypeId
       JOIN serviceArea a ON a.id = t.serviceAreaId LEFT JOIN provider u ON u.id = r.providerId
       JOIN committeeMeeting m ON m.id = (SELECT id FROM committeeMeeting n
         WHERE n.committeeId = a.committeeId AND n.heldOn > :today AND n.cancelledOn IS NULL ORDER BY n.heldOn LIMIT 1)
       WHERE p.status = 'open' AND p.step IN ('warning', 'warningWithPlan', 'penalty', 'termination')
       ORDER BY p.preparedOn, p.id`,
      { today },
    ),
})
