import type { ClientInput, Output } from '../../../../shared/contracts'
import { formatCount } from '../../../../shared/text/format'
import type { Application } from '../../../core/application'
import { ask, work } from '../ask'
import type { Terminal } from '../command'

type Choice = ClientInput<'report.create'>
type Written = Pick<Output<'report.create'>, 'document' | 'file'>

/**
 * The document by its choice: what people write when there is a draft in work, the very file when the document is decided,
 * and else what the register alone says.
 * @param tell says which of them it was
 */
export async function writeDocument(
  app: Application,
  terminal: Terminal,
  choice: Choice,
  tell: (sentence: string) => void = terminal.note,
): Promise<Written> {
  const { mode: _, templateFile: _file, ...about } = choice
  const { draft, decided } = ask(app, 'report.findDraft', about)
  if (draft !== null) {
    const ready = `${draft.ready} av ${formatCount(draft.sections, 'avsnitt', 'avsnitt')} klara`
    tell(`Skrivs från dokumentet i arbete (${ready}). Huvud och mall är de som är valda där.`)
    return work(app, terminal, 'report.create', { ...choice, draftId: draft.id })
  }
  const kept =
    decided === null
      ? undefined
      : ask(app, 'report.draft', { id: decided.id }).documents.find(({ frozenAt }) => frozenAt !== null)
  if (kept !== undefined) {
    tell('Dokumentet är beslutat. Filen är den som beslutet gäller.')
    return { document: kept, file: ask(app, 'report.documentFile', { id: kept.id }) }
  }
  return work(app, terminal, 'report.create', choice)
}
