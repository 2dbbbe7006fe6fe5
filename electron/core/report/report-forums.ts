import { ForumKind } from '../../../shared/contracts/act-values'
import { sumForums } from '../../../shared/domain/communication/forum'
import { forumKindNames } from '../../../shared/text/act-names'
import type { Forums } from '../../documents/contract-report/view-model'
import { forumRepo } from '../act/forum/forum-repo'
import type { Context } from '../context'
import { traced } from './traced'

/** The year's meetings, the same figures as the page Informationsforum; null where there are none. */
export function reportForums(
  { db, today }: Pick<Context, 'db' | 'today'>,
  committeeId: string | null,
  year: number,
): Forums | null {
  const rows = forumRepo(db).ofYear(committeeId, year)
  if (rows.length === 0) return null
  const held = rows.filter(({ heldOn }) => heldOn <= today)
  const known = held.filter(({ participants }) => participants !== null)
  const { participants, told, planned } = sumForums(rows, today)
  const figure = (value: number | null, what: string, behind: readonly { id: string }[]) =>
    traced(value, `${what} ${year}`, 'informationForum', behind)
  return {
    held: figure(held.length, 'Informationsforum', held),
    ahead: figure(
      planned,
      'Planerade informationsforum',
      rows.filter(({ heldOn }) => heldOn > today),
    ),
    participants: figure(participants, 'Deltagare i informationsforum', known),
    told: figure(told, 'Informationsforum med känt antal deltagare', known),
    kinds: ForumKind.options.map((kind) => {
      const own = held.filter((row) => row.kind === kind)
      return { kind, held: figure(own.length, `Informationsforum, ${forumKindNames[kind]},`, own) }
    }),
    meetings: held.map((row) => ({
      heldOn: row.heldOn,
      title: row.title,
      about: row.serviceTypeName ?? row.serviceAreaName,
      topics: row.topics,
      participants: figure(row.participants, `Deltagare i ${row.title}`, [row]),
    })),
  }
}
