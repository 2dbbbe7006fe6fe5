import { goalTertials } from './catalogue/goal-tertials.ts'
import { goalLines } from './catalogue/goals.ts'
import { serviceAreas } from './organisation.ts'
import type { Row } from './rows.ts'
import { serviceType } from './service-types.ts'

/** @throws when a line points at an area or insats that the example lacks */
export const goalRows = (): Row[] =>
  goalLines.map(([year, title, kind, from, responsible, status, comment, committee, pointsAt = {}]) => {
    if (pointsAt.area !== undefined && !serviceAreas.some(({ name }) => name === pointsAt.area)) {
      throw new Error(`Unknown area: ${pointsAt.area}`)
    }
    return {
      År: year,
      Rubrik: title,
      Typ: kind,
      Från: from,
      Ansvarig: responsible,
      Status: status,
      Kommentar: comment,
      Nämnd: committee,
      Verksamhetsområde: pointsAt.area ?? null,
      Insats: pointsAt.type === undefined ? null : serviceType(pointsAt.type).name,
      Utförare: pointsAt.provider ?? null,
      ...(year === 2026 ? tertialsOf(title) : {}),
    }
  })

const tertialsOf = (title: string): Row =>
  Object.fromEntries(
    (goalTertials[title] ?? []).flatMap(([state, comment, measure], at) => [
      [`Tertial ${at + 1} läge`, state],
      [`Tertial ${at + 1}`, comment],
      [`Tertial ${at + 1} åtgärd`, measure ?? null],
    ]),
  )
