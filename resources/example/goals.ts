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
    }
  })
