import { DocumentChoice } from '../../../../shared/contracts/report'
import type { DocumentHead } from '../../../documents/content/model'
import type { Context } from '../../context'
import { documentHead } from '../head'
import type { GatheredFile } from './gather-files'

/**
 * The list's own head: the municipality, the nämnd where all documents have the same, and who put the package together. The
 * list is no document of the diarium: each of the others has its number.
 */
export function packageHead(context: Context, files: readonly GatheredFile[]): DocumentHead {
  const committees = new Set(
    files.filter(({ documentId }) => documentId !== null).map(({ committeeId }) => committeeId),
  )
  const choice = DocumentChoice.parse({
    kind: 'tjansteskrivelse',
    year: Number(context.today.slice(0, 4)),
    committeeId: committees.size === 1 ? ([...committees][0] ?? null) : null,
    registryNumber: 'Se varje handling',
    author: null,
  })
  return documentHead(context, choice)
}
