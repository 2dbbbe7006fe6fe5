import { DocumentChoice } from '../../../../shared/contracts/report'
import type { DocumentHead } from '../../../documents/content/model'
import type { Context } from '../../context'
import { documentHead } from '../head'

/** The list's own head: the municipality and who put the package together. It is no document of the diarium. */
export function packageHead(context: Context): DocumentHead {
  const choice = DocumentChoice.parse({
    kind: 'tjansteskrivelse',
    year: Number(context.today.slice(0, 4)),
    committeeId: null,
    registryNumber: null,
    author: null,
  })
  return documentHead(context, choice)
}
