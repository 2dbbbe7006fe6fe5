import { agreementInForceOn, lastDayOfAgreement } from '../../../shared/domain/agreement'
import { formatCount } from '../../../shared/text/format'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { agreementsNotOver, linksOfAgreement } from './agreement-repo'
import { activeServiceAreas, activeServiceTypes } from './archive-repo'
import { draftsUsingRequirement } from './requirement-repo'
import { namedInSentence, type NamedTable, wordsOf } from './words'

type Rule<T extends NamedTable> = (context: Context, record: Tables[T]) => string | null

/** What is in use and hangs on the record, in a sentence that says what to do first. */
const rules: { [T in NamedTable]: Rule<T> } = {
  committee: ({ db }, { id }) =>
    whenAny(activeServiceAreas(db, id), (names) => `${names} hör till nämnden. Flytta eller arkivera det först.`),
  serviceArea: ({ db }, { id }) =>
    whenAny(activeServiceTypes(db, id), (names) => `${names} hör till området. Flytta eller arkivera det först.`),
  serviceType: (context, { id }) => agreementsReason(context, 'serviceTypeId', id),
  provider: (context, { id }) => agreementsReason(context, 'providerId', id),
  unit: (context, { id }) => agreementsReason(context, 'unitId', id),
  agreement: ({ db, today }, agreement) => {
    const last = lastDayOfAgreement(agreement)
    const over = !agreementInForceOn(agreement, today) && agreement.startDate <= today
    if (over || linksOfAgreement(db, agreement.id) === 0) return null
    const until = last === null ? 'tills vidare' : `till ${last}`
    return `det gäller ${until} och har granskningar eller rader i en plan. Ange när det upphör först.`
  },
  requirement: ({ db }, { id }) =>
    whenAny(draftsUsingRequirement(db, id), (names) => `det används i riskanalys ${names}, som inte är fastställd.`),
}

/**
 * Why the record can't be archived or, when it is archived, brought back.
 * @returns a Swedish sentence that says what to do first, or null when it can
 */
export function archiveRefusal<T extends NamedTable>(context: Context, table: T, record: Tables[T]): string | null {
  const reason = record.archivedAt === null ? rules[table](context, record) : archivedParent(context, table, record)
  if (reason === null) return null
  const what = record.archivedAt === null ? `kan inte bli ${wordsOf[table].archived}` : 'kan inte tas tillbaka'
  return `${namedInSentence(table, record)} ${what}: ${reason}`
}

const parents: { [T in NamedTable]: ReadonlyArray<[NamedTable, (record: Tables[T]) => string | null]> } = {
  committee: [],
  serviceArea: [['committee', ({ committeeId }) => committeeId]],
  serviceType: [['serviceArea', ({ serviceAreaId }) => serviceAreaId]],
  provider: [],
  unit: [
    ['provider', ({ providerId }) => providerId],
    ['serviceType', ({ serviceTypeId }) => serviceTypeId],
  ],
  agreement: [
    ['provider', ({ providerId }) => providerId],
    ['unit', ({ unitId }) => unitId],
    ['serviceType', ({ serviceTypeId }) => serviceTypeId],
  ],
  requirement: [['serviceType', ({ serviceTypeId }) => serviceTypeId]],
}

/** A record can't come back under something that is still archived. */
function archivedParent<T extends NamedTable>(context: Context, table: T, record: Tables[T]): string | null {
  for (const [parentTable, idOf] of parents[table]) {
    const id = idOf(record)
    const parent = id === null ? undefined : recordedTable(context, parentTable).find(id)
    if (parent === undefined || parent.archivedAt === null) continue
    const { archived, it } = wordsOf[parentTable]
    return `${namedInSentence(parentTable, parent)} är ${archived}. Ta tillbaka ${it} först.`
  }
  return null
}

const agreementsReason = (context: Context, column: 'providerId' | 'serviceTypeId' | 'unitId', id: string) =>
  whenAny(
    agreementsNotOver(context, column, id),
    (numbers, count) =>
      `${formatCount(count, 'avtal', 'avtal')} löper eller ska börja (${numbers}). Avsluta eller arkivera ${count === 1 ? 'det' : 'dem'} först.`,
  )

/** Three names say enough; the rest are counted. */
function whenAny(names: readonly string[], sentence: (names: string, count: number) => string): string | null {
  if (names.length === 0) return null
  const shown = names.slice(0, 3)
  const rest = names.length - shown.length
  return sentence(rest === 0 ? shown.join(', ') : `${shown.join(', ')} och ${rest} till`, names.length)
}
