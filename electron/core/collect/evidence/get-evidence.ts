import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { evidenceFolder, readEvidence } from './evidence-folder'

/** The file as it was when it was kept; one that is gone or changed is never handed out as if it were whole. */
export const getEvidence: Handler<'collect.evidenceFile'> = (context, { id }) => {
  const { fileName, sha256 } = recordedTable(context, 'evidenceFile').byId(id)
  const read = readEvidence(context.host.databaseFile, { sha256, fileName })
  if (read.state !== 'there') {
    const what =
      read.state === 'missing'
        ? `${fileName} finns inte i mappen ${evidenceFolder(context.host.databaseFile)}. Lägg tillbaka mappen eller återställ en säkerhetskopia.`
        : `${fileName} har ändrats utanför programmet och lämnas inte ut. Återställ mappen med underlag.`
    throw new AppError({ code: 'FILE', userMessage: what })
  }
  return { fileName, contentBase64: read.bytes.toString('base64') }
}
