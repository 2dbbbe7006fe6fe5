import type { FindingStatus } from '../contracts/values'
import type { RuleCheck } from '../errors'
import type { IsoDate } from './iso-date'

export interface FindingFacts {
  dueOn: IsoDate | null
  doneOn: IsoDate | null
  verifiedBy: string | null
}

/** Verified closes a brist; done waits for verification; late is one that is not done when its last day has passed. */
export function findingStatus({ dueOn, doneOn, verifiedBy }: FindingFacts, today: IsoDate): FindingStatus {
  if (verifiedBy !== null) return 'closed'
  if (doneOn !== null) return 'done'
  return dueOn !== null && dueOn < today ? 'late' : 'open'
}

/** The last day to mend a brist is not before the review that found it. */
export function checkDueOn(dueOn: IsoDate | null, reviewedOn: IsoDate | null): RuleCheck {
  if (dueOn === null || reviewedOn === null || dueOn >= reviewedOn) return { ok: true }
  return { ok: false, reason: `Bristen kan inte ha frist ${dueOn}, före granskningen ${reviewedOn}. Ändra fristen.` }
}

/** The day the utförare mended it: after the review, not ahead of today. */
export function checkDoneOn(doneOn: IsoDate, reviewedOn: IsoDate | null, today: IsoDate): RuleCheck {
  if (doneOn > today) {
    return { ok: false, reason: `Bristen kan inte vara åtgärdad ${doneOn}: den dagen har inte varit än.` }
  }
  if (reviewedOn !== null && doneOn < reviewedOn) {
    return { ok: false, reason: `Bristen kan inte vara åtgärdad ${doneOn}, före granskningen ${reviewedOn}.` }
  }
  return { ok: true }
}

/** A brist closes only when its measure is done and then seen to be: otherwise the follow-up would be lost. */
export function canClose(
  finding: FindingFacts,
  verifiedOn: IsoDate,
  reviewedOn: IsoDate | null,
  today: IsoDate,
): RuleCheck {
  if (finding.verifiedBy !== null) return { ok: false, reason: 'Bristen är redan verifierad.' }
  if (finding.doneOn === null) {
    return {
      ok: false,
      reason: 'Bristen kan inte verifieras: ingen åtgärd är registrerad som klar. Registrera den först.',
    }
  }
  if (verifiedOn > today) {
    return { ok: false, reason: `Bristen kan inte vara verifierad ${verifiedOn}: den dagen har inte varit än.` }
  }
  if (verifiedOn < finding.doneOn) {
    return {
      ok: false,
      reason: `Bristen kan inte vara verifierad ${verifiedOn}, innan den åtgärdades ${finding.doneOn}.`,
    }
  }
  if (reviewedOn !== null && verifiedOn < reviewedOn) {
    return { ok: false, reason: `Bristen kan inte vara verifierad ${verifiedOn}, före granskningen ${reviewedOn}.` }
  }
  return { ok: true }
}

/** Without either a brist rests on nothing that the utförare has promised; it is pointed out, never refused. */
export const lacksGround = (finding: { requirementId: string | null; lawReference: string | null }): boolean =>
  finding.requirementId === null && (finding.lawReference ?? '') === ''
