import type { EconomicJudgement } from '../../contracts/collect-values'
import { addDays, addMonths, type IsoDate } from '../iso-date'

/** How an utförare stands with its controls. */
export type ControlState = 'never' | 'late' | 'soon' | 'later'

/** Days ahead within which a control is told as coming. */
const soonDays = 30

/** The day the next control is due: the one decided at the control, else so many months after it. */
export const nextDue = (control: { controlledOn: IsoDate; nextDueOn: IsoDate | null }, months: number): IsoDate =>
  control.nextDueOn ?? addMonths(control.controlledOn, months)

/** Where the next control stands; the due day itself is not late. */
export function controlState(dueOn: IsoDate | null, today: IsoDate): ControlState {
  if (dueOn === null) return 'never'
  if (dueOn < today) return 'late'
  return dueOn <= addDays(today, soonDays) ? 'soon' : 'later'
}

/** The days of a control that don't hold together. Field → Swedish sentence; {} is right. */
export function controlDayErrors(
  { controlledOn, nextDueOn }: { controlledOn: IsoDate; nextDueOn: IsoDate | null },
  today: IsoDate,
): Record<string, string> {
  const errors: Record<string, string> = {}
  if (controlledOn > today) errors['controlledOn'] = 'Dagen har inte varit än. Rätta datumet.'
  if (nextDueOn !== null && nextDueOn <= controlledOn) {
    errors['nextDueOn'] =
      `Nästa kontroll ligger inte efter kontrollen ${controlledOn}. Rätta datumet, eller lämna det tomt.`
  }
  return errors
}

/** True where the latest control found something: as decided, else as its parts say. */
export const hasRemark = (judgement: EconomicJudgement | null, remarks: readonly string[]): boolean =>
  judgement === null ? remarks.length > 0 : judgement !== 'clear'
