import { createHash } from 'node:crypto'
import { nameKey } from '../../../../shared/domain/name-key'

/** What makes two answers equal; the omgång is where an answer belongs, and not what it says. */
const contents = [
  'answeredOn',
  'providerId',
  'unitId',
  'serviceTypeId',
  'district',
  'gender',
  'supportAsDecided',
  'couldInfluence',
  'satisfied',
  'change',
  'supportMeaning',
  'asAgreed',
  'activities',
  'planAndInformation',
  'judgement',
  'minutes',
  'hardQuestions',
] as const

/**
 * An answer has no number of its own: it is known by all that it says. Equal answers are told apart by their place among
 * each other (`-1`, `-2` …), so that a file holds as many as it holds, and reading it twice adds none. An answer that two
 * different files both hold is therefore one, also if two persons really gave it on the same day.
 */
export const contentKey = (record: Readonly<Record<string, string | number | null | undefined>>): string =>
  createHash('sha256')
    .update(JSON.stringify(contents.map((field) => plain(record[field]))))
    .digest('hex')

const plain = (value: string | number | null | undefined): string | number | null =>
  typeof value === 'string' ? nameKey(value) : (value ?? null)
