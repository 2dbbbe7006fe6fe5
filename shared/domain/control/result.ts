import type { ControlDeviation } from '../../contracts/values'
import type { RuleCheck } from '../../errors'
import type { IsoDate } from '../iso-date'
import { tertialDays, type Tertial } from './tertial'

/** What a follow-up of a kontrollmoment says. */
export interface ControlOutcome {
  result: string | null
  deviation: ControlDeviation | null
  measure: string | null
  measureResponsible: string | null
  measureDueOn: IsoDate | null
}

const blank = (text: string | null): boolean => (text ?? '').trim() === ''

/** Whether anything has been followed up: a result in words or a judgement. */
export const isFollowedUp = ({ result, deviation }: Pick<ControlOutcome, 'result' | 'deviation'>): boolean =>
  !blank(result) || deviation !== null

/**
 * What a follow-up lacks before it can be saved, by field: a judgement always, and with a deviation what was found, what
 * is done about it, who answers and when it is ready. Empty when it is whole.
 */
export function lacksInResult(outcome: ControlOutcome): Partial<Record<keyof ControlOutcome, string>> {
  if (outcome.deviation === null) return { deviation: 'Ange om kontrollen visade någon avvikelse.' }
  if (outcome.deviation === 'none') return {}
  return {
    ...(blank(outcome.result) ? { result: 'Beskriv avvikelsen: vad visade kontrollen?' } : {}),
    ...(blank(outcome.measure) ? { measure: 'En avvikelse kräver en åtgärd.' } : {}),
    ...(blank(outcome.measureResponsible) ? { measureResponsible: 'Ange vem som ansvarar för åtgärden (roll).' } : {}),
    ...(outcome.measureDueOn === null ? { measureDueOn: 'Ange när åtgärden ska vara klar.' } : {}),
  }
}

/** A tertial that has not begun can't be followed up, and neither can a plan that nobody has decided. */
export function canFollowUp(
  plan: { status: 'draft' | 'decided' | 'superseded'; year: number },
  tertial: Tertial,
  today: IsoDate,
): RuleCheck {
  if (plan.status === 'draft') {
    return { ok: false, reason: 'Planen är ett utkast. Fastställ den innan resultat registreras.' }
  }
  if (plan.status === 'superseded') {
    return { ok: false, reason: 'Planen är ersatt av en nyare version. Öppna den och registrera resultatet där.' }
  }
  const { startsOn } = tertialDays(plan.year, tertial)
  return today < startsOn
    ? { ok: false, reason: `Tertial ${tertial} börjar ${startsOn} och kan inte följas upp än.` }
    : { ok: true }
}
