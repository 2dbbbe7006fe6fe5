import { ForumKind } from '../../../../shared/contracts/act-values'
import type { ForumRow } from '../../../../shared/contracts/forum'
import { sumForums } from '../../../../shared/domain/communication/forum'
import { forumKindNames } from '../../../../shared/text/act-names'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { Cooperation } from '../../../documents/quality-report/view-model'
import { forumRepo } from '../../act/forum/forum-repo'
import type { Context } from '../../context'
import { listProjects } from '../../plan/project/list-projects'
import { traced } from '../traced'
import { comparedRows } from './base'
import { wholeList } from './list-input'

/** Samverkan with others, and the year's meetings with utförare and in networks. */
export function cooperationModel(context: Context, base: ReportBase): Cooperation {
  const { committeeId, year } = base
  const projectsOf = (of: number) =>
    listProjects(context, { ...wholeList, committeeId, year: of, kind: 'cooperation', status: null }).rows
  const [rows, before] = [projectsOf(year), projectsOf(year - 1)]
  return {
    rows: rows.map(({ title, what, withWhom, responsible, status, result }) => ({
      title,
      what,
      withWhom,
      responsible,
      status,
      result,
    })),
    count: comparedRows('Samverkan', 'project', year, rows, before.length === 0 ? null : before),
    forums: forumsOf(context, base),
  }
}

function forumsOf({ db, today }: Context, { committeeId, year, days }: ReportBase): Cooperation['forums'] {
  const repo = forumRepo(db)
  const held = repo.ofYear(committeeId, year).filter(({ heldOn }) => heldOn <= days.until)
  const before = repo.ofYear(committeeId, year - 1)
  const compared = before.filter(({ heldOn }) => heldOn <= days.beforeUntil)
  const { participants } = sumForums(held, today)
  const told = held.filter((forum) => forum.participants !== null)
  const figure = (value: number | null, what: string, own: readonly ForumRow[]) =>
    traced(value, `${what} ${year}`, 'informationForum', own)
  return {
    held: comparedRows('Informationsforum', 'informationForum', year, held, before.length === 0 ? null : compared),
    participants: figure(participants, 'Deltagare i informationsforum', told),
    told: figure(told.length, 'Informationsforum med känt antal deltagare', told),
    kinds: ForumKind.options.flatMap((kind) => {
      const own = held.filter((row) => row.kind === kind)
      return own.length === 0
        ? []
        : [
            {
              kind,
              figure: figure(own.length, `Informationsforum, ${forumKindNames[kind]},`, own),
            },
          ]
    }),
    meetings: held.map(({ heldOn, title, serviceTypeName, serviceAreaName, topics }) => ({
      heldOn,
      title,
      about: serviceTypeName ?? serviceAreaName,
      topics,
    })),
  }
}
