import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { RiskScaleSchema } from '../../../shared/contracts/analyse'
import { PriorityFactor } from '../../../shared/contracts/plan'
import { AppError } from '../../../shared/errors'
import { formatCount } from '../../../shared/text/format'
import { recordTypeNames } from '../../../shared/text/names'
import { integrityFaults } from '../../database/integrity'
import type { Context } from '../context'
import { readEvidence } from '../collect/evidence/evidence-folder'
import { allEvidence } from '../collect/evidence/evidence-repo'
import type { JobHandler } from '../handler'
import { StoredFigures } from '../report/document-repo'
import { readFile } from '../report/stored-file'
import { sha256Of } from '../sha256-of'
import { keptFiles, storedJson, unloggedRows, writtenDocuments } from './check-repo'
import { readSettings } from './settings-repo'

interface Finding {
  faults: string[]
  /** Said when there are no faults. */
  wellSaid: string
  notes?: string[]
}

/** Looks through file, settings, log and documents, and says what was found. Nothing is repaired or removed. */
export const check: JobHandler<'settings.check'> = async (context, _input, control) => {
  const parts: Array<[string, (context: Context) => Finding]> = [
    ['Läser igenom databasfilen', fileFindings],
    ['Läser inställningarna', settingsFindings],
    ['Läser lagrade uppgifter', jsonFindings],
    ['Jämför med ändringsloggen', logFindings],
    ['Jämför skrivna dokument', documentFindings],
    ['Läser sparade filer', fileContentFindings],
    ['Jämför underlag', evidenceFindings],
  ]
  const sentences: string[] = []
  let ok = true
  for (const [index, [message, find]] of parts.entries()) {
    control.report(index / parts.length, message)
    await control.pause()
    const { faults, wellSaid, notes = [] } = find(context)
    ok &&= faults.length === 0
    sentences.push(...(faults.length === 0 ? [wellSaid] : faults), ...notes)
  }
  return { ok, sentences }
}

const fileFindings = ({ db }: Context): Finding => ({
  faults: integrityFaults(db.raw, true),
  wellSaid: 'Databasfilen är hel och alla hänvisningar stämmer.',
})

function settingsFindings({ db }: Context): Finding {
  const wellSaid = 'Inställningarna går att läsa.'
  try {
    readSettings(db)
    return { faults: [], wellSaid }
  } catch {
    return { faults: ['Inställningarna går inte att läsa. Återställ en säkerhetskopia.'], wellSaid }
  }
}

function jsonFindings({ db }: Context): Finding {
  const { scales, reasons, factors, figures } = storedJson(db)
  const unreadable = (rows: Array<{ name: string; json: string }>, schema: z.ZodType): string[] =>
    rows.filter(({ json }) => !schema.safeParse(JSON.parse(json)).success).map(({ name }) => name)
  const names = [
    ...unreadable(scales, RiskScaleSchema),
    ...unreadable(reasons, z.array(z.string())),
    ...unreadable(factors, z.array(PriorityFactor)),
    ...unreadable(figures, StoredFigures),
  ]
  return {
    faults: [...new Set(names)].map((name) => `${name}: uppgifter går inte att läsa. Återställ en säkerhetskopia.`),
    wellSaid: 'Lagrade skalor, skäl och siffror går att läsa.',
  }
}

const logFindings = ({ db }: Context): Finding => ({
  faults: unloggedRows(db).map(
    ({ recordType, count }) =>
      `${formatCount(count, 'rad', 'rader')} (${recordTypeNames[recordType]}) stämmer inte med ändringsloggen: något annat än programmet har skrivit i filen.`,
  ),
  wellSaid: 'Varje rad stämmer med ändringsloggen.',
})

/** The program knows a document's fingerprint but not where it was put; beside the database it can be compared. */
function documentFindings({ db, host }: Context): Finding {
  const documents = writtenDocuments(db)
  const beside = documents
    .map((document) => ({ ...document, path: join(dirname(host.databaseFile), document.fileName) }))
    .filter(({ path }) => existsSync(path))
  const changed = beside.filter(({ path, sha256 }) => sha256Of(readFileSync(path)) !== sha256)
  return {
    faults: [],
    wellSaid: `${formatCount(documents.length, 'dokument', 'dokument')} i listan, varav ${beside.length} ligger bredvid databasen.`,
    notes: changed.map(({ title, fileName }) => `${title} (${fileName}) har ändrats efter att programmet skrev det.`),
  }
}

/** Documents and templates are kept in the database: each file still has the fingerprint that it was kept under. */
function fileContentFindings(context: Context): Finding {
  const files = keptFiles(context.db)
  return {
    faults: files
      .filter(({ sha256 }) => !isWhole(context, sha256))
      .map(({ name }) => `${name}: den sparade filen saknas eller är skadad. Ta fram den ur en säkerhetskopia.`),
    wellSaid:
      files.length === 0
        ? 'Inga dokument eller mallar är sparade i databasen.'
        : `Sparade dokument och mallar är hela: ${formatCount(files.length, 'fil', 'filer')}.`,
  }
}

function isWhole(context: Context, sha256: string): boolean {
  try {
    readFile(context, sha256)
    return true
  } catch (cause) {
    if (cause instanceof AppError) return false
    throw cause
  }
}

/** What a granskning rests on lies in a folder beside the database: a file that is gone or changed is a loss to be told. */
function evidenceFindings({ db, host }: Context): Finding {
  const files = allEvidence(db)
  const faults = files.flatMap(({ reviewNumber, ...file }) => {
    const { state } = readEvidence(host.databaseFile, file)
    if (state === 'there') return []
    const what = state === 'missing' ? 'saknas i mappen underlag' : 'har ändrats utanför programmet'
    return [`Underlag till granskning ${reviewNumber}: ${file.fileName} ${what}.`]
  })
  return {
    faults,
    wellSaid:
      files.length === 0
        ? 'Inget underlag är sparat.'
        : `${formatCount(files.length, 'fil', 'filer')} med underlag, alla oförändrade.`,
  }
}
