import type { Effect } from '../../contracts/act-values'
import type { RuleCheck } from '../../errors'
import { addMonths, type IsoDate } from '../iso-date'

/** The answer to "Hade åtgärden önskad effekt?", and on which day it was given. */
export interface EffectAnswer {
  effect: Effect
  effectOn: IsoDate
  effectNote: string | null
}

/** The effect shows first when the measure has been in place for some time (settings.act.effectMonths). */
export const effectDue = (verifiedOn: IsoDate, months: number): IsoDate => addMonths(verifiedOn, months)

/** Effect is asked of what has been seen to be done; anything but yes is told in words, since next year's plan builds on it. */
export function canAnswerEffect(
  { verifiedBy, verifiedOn }: { verifiedBy: string | null; verifiedOn: IsoDate | null },
  { effect, effectOn, effectNote }: EffectAnswer,
  today: IsoDate,
): RuleCheck {
  if (verifiedBy === null) {
    return { ok: false, reason: 'Effekten kan inte bedömas: åtgärden är inte verifierad än. Verifiera den först.' }
  }
  if (effectOn > today) {
    return { ok: false, reason: `Effekten kan inte vara bedömd ${effectOn}: den dagen har inte varit än.` }
  }
  if (verifiedOn !== null && effectOn < verifiedOn) {
    return {
      ok: false,
      reason: `Effekten kan inte vara bedömd ${effectOn}, innan åtgärden verifierades ${verifiedOn}.`,
    }
  }
  if (effect !== 'yes' && (effectNote ?? '').trim() === '') {
    return { ok: false, reason: 'Skriv vad åtgärden inte ledde till när svaret är delvis eller nej.' }
  }
  return { ok: true }
}

/** The day to follow up the effect is not before the measure was seen to be done. */
export function checkEffectDue(effectDueOn: IsoDate, verifiedOn: IsoDate): RuleCheck {
  if (effectDueOn >= verifiedOn) return { ok: true }
  return {
    ok: false,
    reason: `Effekten kan inte följas upp senast ${effectDueOn}, innan åtgärden verifierades ${verifiedOn}.`,
  }
}
