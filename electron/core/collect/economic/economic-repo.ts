import type { EconomicPart, EconomicPartResult } from '../../../../shared/contracts/collect-values'
import type { AgreementPeriod } from '../../../../shared/domain/agreement'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export type ControlRow = Tables['economicControl']
export type PartRow = Tables['economicControlPart'] & { part: EconomicPart; result: EconomicPartResult | null }

/** An utförare belongs to the nämnder of its agreements; one without any is seen by all. */
const inScope = `(:committeeId IS NULL OR NOT EXISTS (SELECT 1 FROM agreement x WHERE x.providerId = p.id AND x.archivedAt IS NULL)
  OR EXISTS (SELECT 1 FROM agreement x JOIN serviceType st ON st.id = x.serviceTypeId
    JOIN serviceArea sa ON sa.id = st.serviceAreaId
    WHERE x.providerId = p.id AND x.archivedAt IS NULL AND (sa.committeeId = :committeeId OR sa.committeeId IS NULL)))`

export const economicRepo = (db: Database) => ({
  /** Utförare outside the municipality, in Swedish order. */
  providers: (committeeId: string | null): { id: string; name: string }[] =>
    db.allSql(
      `SELECT p.id, p.name FROM provider p
       WHERE p.operatingForm <> 'inHouse' AND p.archivedAt IS NULL AND ${inScope} ORDER BY svSort(p.name), p.id`,
      { committeeId },
    ),

  /** Periods of every agreement outside the municipality, for who holds one today. */
  agreements: (): (AgreementPeriod & { providerId: string })[] =>
    db.allSql(
      `SELECT providerId, startDate, endDate, extensionTo, status, terminatedOn FROM agreement
       WHERE archivedAt IS NULL AND form <> 'inHouse'`,
    ),

  /** Every control in use, the newest first for each utförare. */
  controls: (): ControlRow[] =>
    db.allSql('SELECT * FROM economicControl WHERE archivedAt IS NULL ORDER BY providerId, controlledOn DESC, id'),

  /** The latest control of each utförare, and how many it has. */
  latest: (): (ControlRow & { controls: number })[] =>
    db.allSql(
      `SELECT *, max(controlledOn) AS controlledOn, count(*) AS controls FROM economicControl
       WHERE archivedAt IS NULL GROUP BY providerId`,
    ),

  /** Controls made between two days, both included, of utförare in the nämnd's scope. */
  between: (from: string, until: string, committeeId: string | null): (ControlRow & { providerName: string })[] =>
    db.allSql(
      `SELECT c.*, p.name AS providerName FROM economicControl c JOIN provider p ON p.id = c.providerId
       WHERE c.archivedAt IS NULL AND c.controlledOn BETWEEN :from AND :until AND ${inScope}
       ORDER BY c.controlledOn, c.id`,
      { from, until, committeeId },
    ),

  /** The first day that any control is known of; null where there is none. */
  firstDay: (): string | null =>
    db.getSql<{ day: string | null }>('SELECT min(controlledOn) AS day FROM economicControl WHERE archivedAt IS NULL')
      ?.day ?? null,

  ofProvider: (providerId: string): ControlRow[] =>
    db.allSql('SELECT * FROM economicControl WHERE providerId = ? ORDER BY controlledOn DESC, id', providerId),

  sameDay: (providerId: string, controlledOn: string): ControlRow | undefined =>
    db.getSql('SELECT * FROM economicControl WHERE providerId = ? AND controlledOn = ?', providerId, controlledOn),

  parts: (controlId: string): PartRow[] =>
    db.allSql<PartRow>('SELECT * FROM economicControlPart WHERE controlId = ?', controlId),
})
