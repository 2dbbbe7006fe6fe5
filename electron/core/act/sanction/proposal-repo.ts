import type { SanctionProposal } from '../../../../shared/contracts/sanction-case'
import type { Severity } from '../../../../shared/contracts/values'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

/** The prepared steps of granskningar, and the brister that they and the decided ones rest on. */
export const proposalRepo = (db: Database) => ({
  ofReview: (reviewId: string): SanctionProposal[] =>
    db.allSql<Tables['sanctionProposal']>(
      'SELECT * FROM sanctionProposal WHERE reviewId = ? ORDER BY preparedOn, createdAt, id',
      reviewId,
    ),

  open: (reviewId: string): SanctionProposal | null =>
    db.getSql<Tables['sanctionProposal']>(
      "SELECT * FROM sanctionProposal WHERE reviewId = ? AND status = 'open'",
      reviewId,
    ) ?? null,

  /** The links themselves, in the order of the brister. */
  findingsOf: (owner: { proposalId: string } | { sanctionId: string }): Tables['sanctionFinding'][] => {
    const [column, id] = 'proposalId' in owner ? ['proposalId', owner.proposalId] : ['sanctionId', owner.sanctionId]
    return db.allSql(
      `SELECT x.* FROM sanctionFinding x JOIN finding f ON f.id = x.findingId
       WHERE x.${column} = ? ORDER BY svSort(f.area), f.createdAt, f.id`,
      id,
    )
  },

  severities: (proposalId: string): Array<Severity | null> =>
    db
      .allSql<{ severity: Severity | null }>(
        'SELECT f.severity FROM sanctionFinding x JOIN finding f ON f.id = x.findingId WHERE x.proposalId = ?',
        proposalId,
      )
      .map(({ severity }) => severity),

  /** A tjänsteskrivelse has been written from it, or from its granskning since it was opened. */
  hasLetter: (proposalId: string): boolean =>
    db.getSql(
      `SELECT 1 FROM sanctionProposal x JOIN document d
         ON d.proposalId = x.id OR (d.proposalId IS NULL AND d.reviewId = x.reviewId AND d.createdAt >= x.createdAt)
       WHERE x.id = ? AND d.kind = 'tjansteskrivelse-sanktion' LIMIT 1`,
      proposalId,
    ) !== undefined,

  /** Other brister make another proposal: whoever decides on what was seen before is told so by the version. */
  nextVersion: (id: string, at: string): SanctionProposal => {
    db.runSql('UPDATE sanctionProposal SET version = version + 1, updatedAt = ? WHERE id = ?', at, id)
    return db.getSql<Tables['sanctionProposal']>('SELECT * FROM sanctionProposal WHERE id = ?', id) as SanctionProposal
  },

  sanctionOf: (proposalId: string): Tables['sanction'] | undefined =>
    db.getSql('SELECT * FROM sanction WHERE proposalId = ?', proposalId),
})
