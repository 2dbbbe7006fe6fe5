import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openApplication } from '../../electron/core/application'
import { openDatabase } from '../../electron/database/open'
import { benchCommands } from './commands'
import { benchDocuments } from './documents'
import { benchImport } from './import'
import { benchFindingAnalysis } from './finding-analysis'
import { benchIndividual, seedIndividual } from './individual'
import { printHead, printRow, timeAsync } from './measure'
import { benchQueries } from './queries'
import { seed } from './seed'
import { seedSignals } from './seed-signals'
import { benchSignals } from './signals'
import { benchWriting } from './writing'
import { benchXray } from './xray'

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((scale) => scale > 0)
const scales = asked.length > 0 ? asked : [1, 10, 100]
const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-bench-'))
const now = (): Date => new Date('2026-11-22T12:00:00.000Z')

try {
  for (const scale of scales) {
    const databaseFile = join(folder, `${scale}.db`)
    const opened = openDatabase(databaseFile, { create: true, now })
    const rows = seed(opened.db, scale)
    seedSignals(opened.db, scale)
    seedIndividual(opened.db, scale)
    opened.close()
    const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
    printHead(`${scale}× : ${rows.providers} utförare, ${total} rader`)
    const start = await timeAsync(async () => openApplication({ databaseFile, now }).close(), 5)
    printRow('Start: öppna och kontrollera databasen', start, null)
    const app = openApplication({ databaseFile, now })
    const reader = openDatabase(databaseFile, { readOnly: true })
    benchQueries(app.router, reader.db)
    benchSignals(app.router, reader.db)
    benchIndividual(app.router, reader.db)
    benchFindingAnalysis(app.router, reader.db)
    reader.close()
    app.close()
    const writer = openDatabase(databaseFile, { now })
    writer.close()
    const again = openApplication({ databaseFile, now })
    const beside = openDatabase(join(folder, `raw-${scale}.db`), { create: true, now })
    seed(beside.db, 1)
    benchCommands(again.router, beside.db)
    benchXray(again.router)
    benchWriting(again.router)
    again.close()
    beside.close()
  }
  await benchImport(folder)
  await benchDocuments()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
