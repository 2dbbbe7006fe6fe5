import type { FindingStage } from '../../contracts/act-values'
import type { IsoDate } from '../iso-date'

/** What of a brist decides where it stands. */
export interface CourseFinding {
  dueOn: IsoDate | null
  doneOn: IsoDate | null
  verifiedBy: string | null
  effectDueOn: IsoDate | null
  effect: string | null
}

/** What of the latest round of its åtgärdsplan does. */
export interface CourseRound {
  answerDueOn: IsoDate | null
  receivedOn: IsoDate | null
  judgement: string | null
}

/** Where a brist stands, from the end backwards: what has been seen to be done outweighs what was asked for. */
export function stageOf(finding: CourseFinding, latest: CourseRound | null): FindingStage {
  if (finding.verifiedBy !== null) return finding.effect === null && finding.effectDueOn !== null ? 'effect' : 'ended'
  if (finding.doneOn !== null) return 'toVerify'
  if (latest === null || latest.judgement === 'returned') return 'toAsk'
  if (latest.judgement === 'approved') return 'doing'
  return latest.receivedOn === null ? 'waiting' : 'toJudge'
}

/** By when the step that a stage waits for is to be taken; null where no day is set. */
export function stageDue(stage: FindingStage, finding: CourseFinding, latest: CourseRound | null): IsoDate | null {
  if (stage === 'waiting') return latest?.answerDueOn ?? finding.dueOn
  if (stage === 'effect') return finding.effectDueOn
  return stage === 'toVerify' || stage === 'ended' ? null : finding.dueOn
}

/** The stages in which the next step is the utförare's, or the responsible förvaltning's. */
export const waitsForRecipient = (stage: FindingStage): boolean => stage === 'waiting' || stage === 'doing'
