import type { Input } from '../../../../shared/contracts'
import { developmentPrefix, nextSerial } from '../../../../shared/domain/development/number'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { AppError } from '../../../../shared/errors'
import { developmentRepo } from './development-repo'
import { shortWords, toldOrGone, writeGrounds } from './grounds'
import { refuseArchived, takenTitle } from './guard'
import { refusePlace } from './place'
import { findSuggestions } from './suggestions'

type Save = Input<'assess.saveDevelopmentArea'>

/**
 * Makes an utvecklingsområde (`id` null) or changes one. One that is made from a suggestion or a row gets that as its ground,
 * counted anew as it is saved. A title stands once in a year.
 */
export const saveDevelopmentArea: Handler<'assess.saveDevelopmentArea'> = (context, input) => {
  const { id, version, draft } = input
  const table = recordedTable(context, 'developmentArea')
  const before = id === null ? undefined : table.byId(id)
  if (before !== undefined) refuseArchived(before)
  const repo = developmentRepo(context.db)
  const same = repo.sameTitle('developmentArea', draft, id)
  if (same !== undefined) refuseFields({ title: takenTitle(draft.year, same) })
  refusePlace(context, draft, before)
  if (id !== null) return table.update(id, version, draft)
  const number = nextSerial(repo.numbers('developmentArea', draft.year), developmentPrefix, draft.year)
  const grounds = groundsFrom(context, input)
  const made = table.insert({ ...draft, number, status: 'open' })
  writeGrounds(context, made.id, grounds)
  return made
}

function groundsFrom(context: Context, { suggestion, record }: Save): Parameters<typeof writeGrounds>[2] {
  if (record !== null) return [{ ...record, words: shortWords(toldOrGone(context, record).words) }]
  if (suggestion === null) return []
  const found = findSuggestions(context, suggestion).find(({ key }) => key === suggestion.key)
  if (found === undefined) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage:
        'Uppgifterna bakom förslaget har ändrats och det visas inte längre. Läs in förslagen på nytt. Inget har sparats.',
    })
  }
  const summary = `${found.words.replace(/\.$/, '')} (${found.base}).`
  const about =
    found.serviceTypeId === null
      ? { recordType: 'developmentArea', recordId: null }
      : { recordType: 'serviceType', recordId: found.serviceTypeId }
  return [{ ...about, words: summary }, ...found.rows]
}

/** An archived utvecklingsområde leaves the list; it can be brought back. */
export const archiveDevelopmentArea: Handler<'assess.archiveDevelopmentArea'> = (
  context,
  { id, version, archived },
) => {
  const table = recordedTable(context, 'developmentArea')
  if ((table.byId(id).archivedAt === null) === archived) {
    table.update(id, version, { archivedAt: archived ? context.now().toISOString() : null })
  }
  return null
}
