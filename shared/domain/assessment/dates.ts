import type { RuleCheck } from '../../errors'
import type { IsoDate } from '../iso-date'

/** A granskning is judged after it was carried out, and not ahead of today. */
export function checkJudgedOn(judgedOn: IsoDate, completedOn: IsoDate | null, today: IsoDate): RuleCheck {
  if (judgedOn > today) {
    return { ok: false, reason: `Bedömningen kan inte vara gjord ${judgedOn}: den dagen har inte varit än.` }
  }
  if (completedOn !== null && judgedOn < completedOn) {
    return { ok: false, reason: `Bedömningen kan inte vara gjord ${judgedOn}, före granskningen ${completedOn}.` }
  }
  return { ok: true }
}

/** Approved after it was judged, and not ahead of today. */
export function checkApprovedOn(approvedOn: IsoDate, judgedOn: IsoDate | null, today: IsoDate): RuleCheck {
  if (approvedOn > today) {
    return { ok: false, reason: `Bedömningen kan inte vara godkänd ${approvedOn}: den dagen har inte varit än.` }
  }
  if (judgedOn !== null && approvedOn < judgedOn) {
    return { ok: false, reason: `Bedömningen kan inte vara godkänd ${approvedOn}, innan den gjordes ${judgedOn}.` }
  }
  return { ok: true }
}
