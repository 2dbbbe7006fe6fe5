import type { IsoDate } from '../iso-date'
import { formatCount } from '../../text/format'
import { listInWords } from '../swedish'
import { measureState, type DatedResult } from './measure'
import { isFollowedUp } from './result'
import { owedTertials, type Tertial, tertialPhase, tertials } from './tertial'

/** A kontrollmoment as the follow-up sees it, with its results of the plan's year and later ones of the same. */
export interface FollowedActivity {
  frequency: string | null
  results: readonly DatedResult[]
}

/** done: followed up; open: owed and not late yet; late: owed and late; notOwed: its frequency asks for none here. */
export type FollowUpState = 'done' | 'open' | 'late' | 'notOwed'

/** Where one kontrollmoment stands in one tertial. */
export function followUpState(
  activity: FollowedActivity,
  year: number,
  tertial: Tertial,
  today: IsoDate,
): FollowUpState {
  const recorded = activity.results.filter((one) => one.year === year && isFollowedUp(one)).map((one) => one.tertial)
  if (recorded.includes(tertial)) return 'done'
  if (!owedTertials(activity.frequency, recorded).includes(tertial)) return 'notOwed'
  return tertialPhase(year, tertial, today) === 'late' ? 'late' : 'open'
}

/** The follow-up of one tertial in numbers; `owed` is the base of `done`. */
export interface TertialSummary {
  tertial: Tertial
  owed: number
  done: number
  late: number
  none: number
  minor: number
  serious: number
  /** Followed up in words, without a judgement: an older workbook says no more. */
  unjudged: number
  measuresOpen: number
  measuresLate: number
  measuresClosed: number
}

export function tertialSummary(
  activities: readonly FollowedActivity[],
  year: number,
  tertial: Tertial,
  today: IsoDate,
): TertialSummary {
  const states = activities.map((activity) => followUpState(activity, year, tertial, today))
  const made = activities.flatMap(({ results }) =>
    results
      .filter((one) => one.year === year && one.tertial === tertial && isFollowedUp(one))
      .map((one) => ({ deviation: one.deviation, measure: measureState(one, results, today) })),
  )
  const judged = (deviation: (typeof made)[number]['deviation']): number =>
    made.filter((one) => one.deviation === deviation).length
  const measured = (state: 'open' | 'late' | 'closed'): number => made.filter((one) => one.measure === state).length
  return {
    tertial,
    owed: states.filter((state) => state !== 'notOwed').length,
    done: states.filter((state) => state === 'done').length,
    late: states.filter((state) => state === 'late').length,
    none: judged('none'),
    minor: judged('minor'),
    serious: judged('serious'),
    unjudged: judged(null),
    measuresOpen: measured('open'),
    measuresLate: measured('late'),
    measuresClosed: measured('closed'),
  }
}

export const yearSummary = (activities: readonly FollowedActivity[], year: number, today: IsoDate): TertialSummary[] =>
  tertials.map((tertial) => tertialSummary(activities, year, tertial, today))

/** '2 mindre avvikelser och 1 allvarlig', 'ingen avvikelse', or that nothing has been followed up. */
export function deviationWords({ done, none, minor, serious, unjudged }: TertialSummary): string {
  if (done === 0) return 'inget är uppföljt'
  const parts = [
    ...(serious > 0 ? [formatCount(serious, 'allvarlig avvikelse', 'allvarliga avvikelser')] : []),
    ...(minor > 0 ? [formatCount(minor, 'mindre avvikelse', 'mindre avvikelser')] : []),
    ...(unjudged > 0 ? [`${formatCount(unjudged, 'resultat', 'resultat')} utan bedömning`] : []),
  ]
  if (parts.length === 0) return 'ingen avvikelse'
  return listInWords(none > 0 ? [...parts, `${none} utan avvikelse`] : parts)
}

/** '1 åtgärd är sen och 2 är öppna'; empty where no measure has been asked for. */
export function measureWords({ measuresOpen, measuresLate, measuresClosed }: TertialSummary): string {
  const parts = [
    ...(measuresLate > 0 ? [`${formatCount(measuresLate, 'åtgärd är sen', 'åtgärder är sena')}`] : []),
    ...(measuresOpen > 0 ? [`${formatCount(measuresOpen, 'åtgärd är öppen', 'åtgärder är öppna')}`] : []),
    ...(measuresClosed > 0 ? [`${formatCount(measuresClosed, 'åtgärd är klar', 'åtgärder är klara')}`] : []),
  ]
  return listInWords(parts)
}
