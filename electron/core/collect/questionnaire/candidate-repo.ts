import type { Input } from '../../../../shared/contracts'
import type { RecipientCandidate } from '../../../../shared/contracts/questionnaire'
import type { Database } from '../../../database/database'
import { inForceSql } from '../../register/register-sql'

type Choice = Input<'collect.recipientCandidates'>
type Row = Omit<RecipientCandidate, 'already'> & { already: number }

/** Agreements in force today, the enheter and the utförare that have one; everything archived is left out. */
const inForce = `
  agreement a
  JOIN provider p ON p.id = a.providerId AND p.archivedAt IS NULL
  JOIN serviceType st ON st.id = a.serviceTypeId
  JOIN serviceArea sa ON sa.id = st.serviceAreaId
  LEFT JOIN unit u ON u.id = a.unitId
  WHERE ${inForceSql('a')}
    AND (:serviceTypeId IS NULL OR a.serviceTypeId = :serviceTypeId)
    AND (:form IS NULL OR a.form = :form)
    AND (:committeeId IS NULL OR sa.committeeId IS NULL OR sa.committeeId = :committeeId)`

const selections: Record<Choice['per'], string> = {
  agreement: `SELECT a.providerId, a.unitId, a.id AS agreementId, p.name AS providerName, u.name AS unitName,
      a.number AS agreementNumber, st.name AS serviceTypeName, a.form, p.email
    FROM ${inForce}`,
  /** The enheter that the agreements are about, and those of the same insats at an utförare whose agreement names none. */
  unit: `SELECT n.providerId, n.id AS unitId, NULL AS agreementId, p.name AS providerName, n.name AS unitName,
      NULL AS agreementNumber, st.name AS serviceTypeName, a.form, p.email
    FROM unit n, ${inForce} AND a.providerId = n.providerId AND n.archivedAt IS NULL
      AND (a.unitId = n.id OR (a.unitId IS NULL AND a.serviceTypeId = n.serviceTypeId))
    GROUP BY n.id`,
  provider: `SELECT a.providerId, NULL AS unitId, NULL AS agreementId, p.name AS providerName, NULL AS unitName,
      NULL AS agreementNumber, group_concat(DISTINCT st.name) AS serviceTypeName, min(a.form) AS form, p.email
    FROM ${inForce} GROUP BY a.providerId`,
}

/** Whom the questionnaire can go to, with those that already have it marked. */
export function recipientCandidates(db: Database, today: string, choice: Choice): RecipientCandidate[] {
  const rows = db.allSql<Row>(
    `SELECT c.*, EXISTS (SELECT 1 FROM questionnaireRecipient r WHERE r.questionnaireId = :id AND r.providerId = c.providerId
       AND r.unitId IS c.unitId AND r.agreementId IS c.agreementId) AS already
     FROM (${selections[choice.per]}) c
     ORDER BY svSort(c.providerName), svSort(coalesce(c.unitName, '')), c.agreementNumber`,
    {
      id: choice.id,
      today,
      committeeId: choice.committeeId,
      serviceTypeId: choice.serviceTypeId,
      form: choice.form,
    },
  )
  return rows.map((row) => ({ ...row, already: row.already === 1 }))
}
