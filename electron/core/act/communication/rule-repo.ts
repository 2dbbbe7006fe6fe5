import { z } from 'zod'
import type { StoredCell } from '../../../../shared/domain/communication/matrix'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type RuleRow = Tables['communicationRule']

const DocumentKinds = z.array(z.string())

export type StoredRule = StoredCell & { id: string; version: number }

const toCell = (row: RuleRow): StoredRule => ({
  id: row.id,
  version: row.version,
  committeeId: row.committeeId,
  result: row.result,
  audience: row.audience,
  owed: row.owed === 1,
  how: row.how,
  frequency: row.frequency,
  days: row.days,
  documentKinds: row.documentKinds === null ? [] : DocumentKinds.parse(JSON.parse(row.documentKinds)),
  byDecision: row.byDecision === 1,
})

/** The cells that somebody has changed, common and per nämnd. */
export const ruleRepo = (db: Database) => ({
  all: (): StoredRule[] => db.allSql<RuleRow>('SELECT * FROM communicationRule').map(toCell),

  committees: (): Array<{ id: string; name: string }> =>
    db.allSql('SELECT id, name FROM committee ORDER BY svSort(name), id'),
})
