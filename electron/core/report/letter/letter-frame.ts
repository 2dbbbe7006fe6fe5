import type { DocumentSettings } from '../../../../shared/contracts/document-settings'
import { Perspective } from '../../../../shared/contracts/report'
import type { DocumentKind } from '../../../../shared/contracts/values'
import { letterName, letterSectionsOf } from '../../../../shared/domain/report/letter-form'
import type { DocumentHead } from '../../../documents/content/model'
import type { LetterFrame, LetterLayout, Statement } from '../../../documents/letter/view-model'
import type { Context } from '../../context'
import { readSettings } from '../../settings/settings-repo'
import { documentHead, type DocumentChoice } from '../head'

/** What every tjänsteskrivelse has: head, the municipality's form, what people have stated, who signs and who gets it. */
export function letterFrame(
  context: Context,
  choice: DocumentChoice,
  head: DocumentHead = documentHead(context, choice),
): LetterFrame {
  const { documents } = readSettings(context.db).settings
  return {
    head,
    madeAt: context.now().toISOString(),
    layout: layoutOf(documents),
    statements: statementsOf(choice),
    signatories: signatoriesOf(documents, choice.kind, { author: head.authorRole, approver: choice.approver }),
    recipients: choice.recipients.filter((name) => name !== ''),
  }
}

/** Order and headings of the chosen form. */
export const letterSections = ({ db }: Pick<Context, 'db'>): LetterLayout['sections'] =>
  layoutOf(readSettings(db).settings.documents).sections

const layoutOf = (documents: DocumentSettings): LetterLayout => ({
  name: letterName(documents),
  sections: letterSectionsOf(documents),
})

function statementsOf({ statements }: Pick<DocumentChoice, 'statements'>): Record<Perspective, Statement> {
  const of = (perspective: Perspective): Statement => {
    const given = statements.find((one) => one.perspective === perspective)
    if (given === undefined) return { kind: 'notStated' }
    if (!given.relevant) return { kind: 'notRelevant' }
    return given.text ? { kind: 'stated', text: given.text } : { kind: 'notStated' }
  }
  return Object.fromEntries(Perspective.options.map((name) => [name, of(name)])) as Record<Perspective, Statement>
}

/**
 * Who signs: the settings' roles for the kind, and where there are none, the author and the manager that were stated. Only
 * roles that are known: an empty line to sign on would ask for a person.
 */
export function signatoriesOf(
  { signatories }: Pick<DocumentSettings, 'signatories'>,
  kind: DocumentKind,
  { author, approver }: { author: string | null; approver: string | null },
): LetterFrame['signatories'] {
  const own = signatories.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind))
  if (own.length > 0) return own.map(({ role, task }) => ({ role, task }))
  return [
    ...(author ? [{ role: author, task: 'Handläggare' }] : []),
    ...(approver ? [{ role: approver, task: 'Ansvarig chef' }] : []),
  ]
}
