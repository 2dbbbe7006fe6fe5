import type { GroundRecord } from '../../../../shared/contracts/development'
import { nameKey } from '../../../../shared/domain/name-key'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { groundsOf, lastPosition, toldRecord, type ToldRecord } from './ground-repo'

/** As much as a ground keeps of what a row says. */
const longest = 250
/** More than this nobody reads; the sentence above them says how many there are. */
export const mostGrounds = 60

export const shortWords = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

/** @throws AppError NOT_FOUND when the row is gone */
export function toldOrGone(context: Pick<Context, 'db'>, record: GroundRecord): ToldRecord {
  const told = toldRecord(context.db, record)
  if (told === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Raden som underlaget pekar på finns inte längre.' })
  }
  return told
}

/** What an utvecklingsområde begins with: the sentence that sums up, then the rows behind it. */
export function writeGrounds(
  context: Context,
  developmentAreaId: string,
  grounds: ReadonlyArray<{ recordType: string; recordId: string | null; words: string }>,
  after = 0,
): void {
  const table = recordedTable(context, 'developmentGround')
  grounds.slice(0, mostGrounds + 1).forEach(({ recordType, recordId, words }, index) => {
    table.insert({ developmentAreaId, recordType, recordId, words: shortWords(words), position: after + index + 1 })
  })
}

/** Adds own words, or a row of the register, to what an utvecklingsområde rests on. */
export const addGround: Handler<'assess.addGround'> = (context, { developmentAreaId, words, record }) => {
  recordedTable(context, 'developmentArea').byId(developmentAreaId)
  if (record !== null) toldOrGone(context, record)
  const known = groundsOf(context.db, developmentAreaId)
  const same = known.some((ground) =>
    record === null
      ? nameKey(ground.words) === nameKey(words)
      : ground.recordType === record.recordType && ground.recordId === record.recordId,
  )
  if (same) throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Underlaget finns redan. Inget har sparats.' })
  recordedTable(context, 'developmentGround').insert({
    developmentAreaId,
    recordType: record?.recordType ?? 'developmentArea',
    recordId: record?.recordId ?? null,
    words: shortWords(words),
    position: lastPosition(context.db, developmentAreaId) + 1,
  })
  return null
}

export const removeGround: Handler<'assess.removeGround'> = (context, { id, version }) => {
  recordedTable(context, 'developmentGround').remove(id, version)
  return null
}

/** What a row of the register says, to begin an utvecklingsområde from. */
export const groundOf: Handler<'assess.groundOf'> = (context, { record }) => {
  const { words, path, serviceTypeId } = toldOrGone(context, record)
  return { words: shortWords(words), path, serviceTypeId }
}
