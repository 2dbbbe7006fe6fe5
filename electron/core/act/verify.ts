import { canAnswerEffect, checkEffectDue, effectDue } from '../../../shared/domain/action-plan/effect'
import { canClose } from '../../../shared/domain/finding'
import { assertRule } from '../../../shared/errors'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { readSettings } from '../settings/settings-repo'

/**
 * A brist closes only when its measure is seen to be done: by phone, documents or visit. Whether it helped is answered at
 * once, or gets a day.
 */
export const verify: Handler<'act.verify'> = (context, input) => {
  const { id, version, verifiedBy, verifiedOn, verifiedNote, effect } = input
  const table = recordedTable(context, 'finding')
  const finding = table.byId(id)
  const { completedOn } = recordedTable(context, 'review').byId(finding.reviewId)
  assertRule(canClose(finding, verifiedOn, completedOn, context.today))
  const verified = { verifiedBy, verifiedOn, verifiedNote }
  if (effect !== null) {
    assertRule(canAnswerEffect(verified, effect, context.today))
    return table.update(id, version, { ...verified, ...effect, effectDueOn: null })
  }
  const effectDueOn = input.effectDueOn ?? effectDue(verifiedOn, readSettings(context.db).settings.act.effectMonths)
  assertRule(checkEffectDue(effectDueOn, verifiedOn))
  return table.update(id, version, { ...verified, effectDueOn, effect: null, effectOn: null, effectNote: null })
}
