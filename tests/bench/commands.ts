import type { Router } from '../../electron/core/router'
import type { Database } from '../../electron/database/database'
import { printRow, time } from './measure'

/** A command against the same rows written by plain SQL in a transaction of its own, on a real file. */
export function benchCommands(router: Router, db: Database): void {
  let version = 1
  const save = time(() => {
    const draft = {
      name: 'Utförare Mätningen',
      organisationNumber: null,
      operatingForm: 'private',
      email: null,
      phone: null,
      contact: null,
      note: `Anteckning ${version}`,
    }
    const envelope = router.call('register.saveProvider', { id: 'p3', version, draft })
    if (!envelope.ok) throw new Error(envelope.error.userMessage)
    version++
  }, 100)
  let n = 0
  const raw = time(() => {
    db.transaction(() => {
      db.runSql('UPDATE provider SET note = ?, version = version + 1 WHERE id = ?', `Anteckning ${n++}`, 'p4')
      db.runSql(
        `INSERT INTO changeLog (at, actor, operation, recordType, recordId, "before", "after") VALUES ('x', 'y', 'z', 'provider', 'p4', '{}', '{}')`,
      )
    })
  }, 100)
  printRow('Spara en utförare', save, raw)
}
