import { formatCount } from '../../../../shared/text/format'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import { findingsOf } from './finish-check'

/**
 * The finished version is written only when nothing in the check must be mended.
 * @throws AppError RULE_BROKEN with each sentence, NOT_FOUND
 */
export function assertCanFinish(context: Context, draftId: string): void {
  const stops = findingsOf(context, draftId).filter(({ degree }) => degree === 'stop')
  const [first] = stops
  if (first === undefined) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage:
      stops.length === 1
        ? `Den färdiga versionen skrivs inte än. ${first.sentence}`
        : `Den färdiga versionen skrivs inte än: ${formatCount(stops.length, 'sak', 'saker')} måste åtgärdas först.`,
    details: stops.length === 1 ? undefined : stops.map(({ sentence }) => sentence),
  })
}
