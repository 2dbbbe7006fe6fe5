import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { archivedParent, reasonAgainstArchiving } from './archive-rules'
import { namedInSentence, wordsOf } from './words'

/** Archiving takes a record out of lists and choices and keeps everything that points at it; it can be brought back. */
export const archive: Handler<'register.archive'> = (context, { recordType, id, version, archived }) => {
  const records = recordedTable(context, recordType)
  const record = records.byId(id)
  if ((record.archivedAt !== null) === archived) return null
  const reason = archived
    ? reasonAgainstArchiving(context, recordType, record)
    : archivedParent(context, recordType, record)
  if (reason !== null) {
    const { archived: word } = wordsOf[recordType]
    const what = archived ? `kan inte bli ${word}` : 'kan inte tas tillbaka'
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `${namedInSentence(recordType, record)} ${what}: ${reason} Inget har ändrats.`,
    })
  }
  records.update(id, version, { archivedAt: archived ? context.now().toISOString() : null } as never)
  return null
}
