/** What a year wheel is made of; the same wheel is drawn in the window, in a picture file and in Word. */
export interface WheelActivity {
  id: string
  /** 1–12. */
  month: number
  title: string
  responsible: string | null
  /** Goes on all year; null where nobody has told. */
  ongoing: boolean | null
}

/** An activity with its number in the wheel: 1 for the first of January, on through the year. */
export type NumberedActivity<Activity extends WheelActivity = WheelActivity> = Activity & { number: number }

export interface WheelMonth<Activity extends WheelActivity = WheelActivity> {
  /** 1–12. */
  month: number
  /** What is done in the month; what goes on all year stands in `ongoing`. */
  activities: NumberedActivity<Activity>[]
}

export interface YearWheel<Activity extends WheelActivity = WheelActivity> {
  all: NumberedActivity<Activity>[]
  months: WheelMonth<Activity>[]
  ongoing: NumberedActivity<Activity>[]
}

/** Numbers the activities through the year and shares them out by month. The given order holds within a month. */
export function yearWheelOf<Activity extends WheelActivity>(activities: readonly Activity[]): YearWheel<Activity> {
  const all = activities
    .toSorted((a, b) => a.month - b.month)
    .map((activity, index) => ({ ...activity, number: index + 1 }))
  return {
    all,
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      activities: all.filter(({ month, ongoing }) => month === index + 1 && ongoing !== true),
    })),
    ongoing: all.filter(({ ongoing }) => ongoing === true),
  }
}

/** A step of Kvalitetshjulet and the months it falls in; `from` after `to` goes over the turn of the year. */
export interface WheelStep {
  number: number
  name: string
  from: number
  to: number
  /** Steps that overlap lie in lanes of their own, 0 outermost. */
  lane: number
}

/**
 * Where the five steps fall: the analysis before each year's planning, the plan decided before the year begins, reviews
 * and measures through the year, and the whole weighed together for the yearly reports (domain.md "The five steps").
 */
export const wheelSteps: readonly WheelStep[] = [
  { number: 1, name: 'Analysera', from: 8, to: 10, lane: 0 },
  { number: 2, name: 'Planera', from: 11, to: 12, lane: 0 },
  { number: 3, name: 'Samla in', from: 2, to: 11, lane: 1 },
  { number: 4, name: 'Bedöma', from: 1, to: 3, lane: 0 },
  { number: 5, name: 'Åtgärda', from: 1, to: 12, lane: 2 },
]
