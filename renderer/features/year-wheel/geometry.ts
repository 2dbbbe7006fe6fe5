import type { NumberedActivity, WheelActivity, WheelStep, YearWheel } from '../../../shared/domain/year-wheel'

/** The wheel is drawn in a square of this side; January begins at twelve o'clock. */
export const side = 640
export const middle = side / 2

/** Radii from outside in: month names, activities by month, what goes on all year, the five steps. */
export const rings = {
  outer: 312,
  months: 280,
  activities: 168,
  ongoing: 134,
  steps: 130,
  hub: 58,
} as const
export const markRadius = 13
/** Two lanes around a hub, which the step that goes on all year fills. */
const laneWidth = (rings.steps - rings.hub) / 2
/** Marks as wide as a finger needs, also where the wheel is drawn small: fewer towards the middle. */
const rows = [
  { radius: 258, room: 3, gap: 9 },
  { radius: 222, room: 3, gap: 9.4 },
  { radius: 186, room: 2, gap: 11 },
]
/** Marks that a month has room for; the rest is told by the last one. */
const roomInMonth = rows.reduce((sum, { room }) => sum + room, 0)

export interface Point {
  x: number
  y: number
}
export interface Mark<Activity extends WheelActivity = WheelActivity> extends Point {
  activity: NumberedActivity<Activity>
}
/** A month with more activities than there is room for: how many, and where it is said. */
export interface Overflow extends Point {
  month: number
  count: number
}

/** A point at a radius and an angle in degrees clockwise from twelve o'clock. */
export function at(radius: number, degrees: number): Point {
  const radians = ((degrees - 90) * Math.PI) / 180
  return { x: round(middle + radius * Math.cos(radians)), y: round(middle + radius * Math.sin(radians)) }
}

/** Degrees at which month 1–12 begins. */
export const beginOf = (month: number): number => (month - 1) * 30

/** A part of a ring as an SVG path; a whole turn is drawn as two halves, since an arc can't end where it began. */
export function ringPart(inner: number, outer: number, from: number, to: number): string {
  if (to - from >= 360)
    return `${ringPart(inner, outer, from, from + 180)} ${ringPart(inner, outer, from + 180, from + 360)}`
  const [a, b, c, d] = [at(outer, from), at(outer, to), at(inner, to), at(inner, from)]
  const large = to - from > 180 ? 1 : 0
  return `M${a.x} ${a.y}A${outer} ${outer} 0 ${large} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 ${large} 0 ${d.x} ${d.y}Z`
}

/**
 * The arc that a word is written along, its middle at an angle: clockwise in the upper half, the other way round in the
 * lower, so that nothing hangs upside down.
 */
export function wordArc(radius: number, degrees: number): string {
  const angle = ((degrees % 360) + 360) % 360
  const under = angle > 90 && angle < 270
  const [from, to] = under ? [angle + wordSpread, angle - wordSpread] : [angle - wordSpread, angle + wordSpread]
  const [a, b] = [at(radius, from), at(radius, to)]
  return `M${a.x} ${a.y}A${radius} ${radius} 0 0 ${under ? 0 : 1} ${b.x} ${b.y}`
}

/** Degrees to either side that a word may take. */
const wordSpread = 80

/** Where the month's and the year-long activities are marked. */
export function placeMarks<Activity extends WheelActivity>(
  wheel: YearWheel<Activity>,
): { marks: Mark<Activity>[]; overflows: Overflow[] } {
  const overflows: Overflow[] = []
  const marks = wheel.months.flatMap(({ month, activities }) => {
    const tooMany = activities.length > roomInMonth
    const shown = tooMany ? activities.slice(0, roomInMonth - 1) : activities
    const places = placesInMonth(month, tooMany ? roomInMonth : activities.length)
    const last = places.at(-1)
    if (tooMany && last !== undefined) overflows.push({ ...last, month, count: activities.length - shown.length })
    return shown.map((activity, index) => ({ ...(places[index] ?? at(0, 0)), activity }))
  })
  return { marks: [...marks, ...placeOngoing(wheel.ongoing)], overflows }
}

/** Rows from the outside in, each spread around the month's middle. */
function placesInMonth(month: number, count: number): Point[] {
  const places: Point[] = []
  for (const { radius, room, gap } of rows) {
    const here = Math.min(room, count - places.length)
    for (let index = 0; index < here; index += 1) {
      places.push(at(radius, beginOf(month) + 15 + (index - (here - 1) / 2) * gap))
    }
  }
  return places
}

/** On their own ring at their month; those that would lie on each other move on clockwise. */
function placeOngoing<Activity extends WheelActivity>(
  activities: readonly NumberedActivity<Activity>[],
): Mark<Activity>[] {
  const least = 14
  let before = -Infinity
  return activities.map((activity) => {
    const degrees = Math.max(beginOf(activity.month) + 15, before + least)
    before = degrees
    return { ...at((rings.ongoing + rings.activities) / 2, degrees), activity }
  })
}

/** A step's arc and the arc of its name; null for the step that goes on all year, which is the hub. */
export function stepArc({ from, to, lane }: WheelStep): { path: string; name: string } | null {
  const begin = beginOf(from)
  const end = begin + ((to - from + 12) % 12) * 30 + 30
  if (end - begin >= 360) return null
  const outer = rings.steps - lane * laneWidth
  const inner = outer - laneWidth + 2
  return { path: ringPart(inner, outer, begin + 0.8, end - 0.8), name: wordArc((inner + outer) / 2, (begin + end) / 2) }
}

const round = (value: number): number => Math.round(value * 100) / 100
