import type { Todo } from '../../contracts/act'
import type { Audience, CommunicationFrequency, CommunicationResult } from '../../contracts/act-values'
import { formatNumber, plural } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'
import { resultWords, toAudience } from './words'

/** What waits to be told of one row of the matrix to one audience. */
export interface WaitingGroup {
  result: CommunicationResult
  audience: Audience
  frequency: CommunicationFrequency
  count: number
  late: number
  firstDue: IsoDate | null
}

/** More rows than this are told as one an audience: Att göra holds more than communication. */
const mostRows = 5

const waits: Record<Audience, string> = {
  provider: `väntar på återkoppling till ${toAudience.provider}`,
  committee: 'ska meddelas nämnden',
  internal: `väntar på återkoppling till ${toAudience.internal}`,
  public: 'ska meddelas brukare och medborgare',
}

/** Never more than a handful of rows, each with the list that it counts. */
export function communicationTodos(groups: readonly WaitingGroup[], year: number, today: IsoDate): Todo[] {
  if (groups.length <= mostRows) return groups.map((group) => groupTodo(group, year, today))
  const audiences = [...new Set(groups.map(({ audience }) => audience))]
  return audiences.map((audience) =>
    audienceTodo(
      groups.filter((group) => group.audience === audience),
      audience,
      year,
      today,
    ),
  )
}

/**
 * Before anything has been ticked off, what older results look like says nothing: it was told without the program. One row
 * without a day asks for the start instead.
 */
export function startTodo(waiting: number, year: number, today: IsoDate): Todo {
  const subject = `${formatNumber(waiting)} besked`
  const sentence = `${subject} om resultat ${year - 1} och ${year} är inte ${plural(waiting, 'registrerat', 'registrerade')}. Pricka av det som redan är meddelat.`
  const path = '/atgarda/kommunikation'
  return todo({ id: 'communication-start', subject, sentence, action: 'Öppna', path }, null, today)
}

function groupTodo(group: WaitingGroup, year: number, today: IsoDate): Todo {
  const { result, audience, frequency, count } = group
  const { one, many } = resultWords[result]
  const subject =
    frequency === 'yearly' ? `Årets besked om ${many} ${year}` : `${formatNumber(count)} ${plural(count, one, many)}`
  const what =
    frequency === 'yearly'
      ? `till ${toAudience[audience]} väntar${count === 1 ? '' : ` i ${count} nämnder`}`
      : waits[audience]
  return row(group, `communication-${year}-${result}-${audience}-${frequency}`, subject, what, today, {
    resultat: result,
    till: audience,
    ar: String(year),
  })
}

function audienceTodo(groups: readonly WaitingGroup[], audience: Audience, year: number, today: IsoDate): Todo {
  const sum = (pick: (group: WaitingGroup) => number): number => groups.reduce((total, group) => total + pick(group), 0)
  const days = groups.flatMap(({ firstDue }) => (firstDue === null ? [] : [firstDue])).toSorted()
  const all = { count: sum(({ count }) => count), late: sum(({ late }) => late), firstDue: days[0] ?? null }
  return row(all, `communication-${year}-${audience}`, `${formatNumber(all.count)} resultat`, waits[audience], today, {
    till: audience,
    ar: String(year),
  })
}

function row(
  { count, late, firstDue }: Pick<WaitingGroup, 'count' | 'late' | 'firstDue'>,
  id: string,
  subject: string,
  what: string,
  today: IsoDate,
  filter: { resultat?: string; till: string; ar: string },
): Todo {
  const address = new Map([['flik', 'lista'], ...Object.entries(filter), ['lage', 'waiting']])
  return todo(
    {
      id,
      subject,
      sentence: `${subject} ${what}${lateWords(count, late)}.`,
      action: 'Öppna',
      path: `/atgarda/kommunikation?${[...address].map(([name, value]) => `${name}=${value}`).join('&')}`,
    },
    firstDue,
    today,
  )
}

/** Of one alone the day says it. */
function lateWords(count: number, late: number): string {
  if (late === 0 || count === 1) return ''
  if (late < count) return `, varav ${formatNumber(late)} ${plural(late, 'är sen', 'är sena')}`
  return count === 2 ? ', båda är sena' : ', alla är sena'
}
