import type { FindingStage } from '../../contracts/act-values'
import type { IsoDate } from '../iso-date'
import { type CourseFinding, type CourseRound, stageOf } from './stage'

export type CourseStep = 'ask' | 'receive' | 'judge' | 'done' | 'verify' | 'effect'

/** now: the one next step; later: waits for another; none: passed by without having been needed. */
export type StepState = 'done' | 'now' | 'later' | 'none'

export interface DrawnStep {
  step: CourseStep
  state: StepState
  /** Why a later step waits; null for the others. */
  waits: string | null
}

const order: readonly CourseStep[] = ['ask', 'receive', 'judge', 'done', 'verify', 'effect']

/** The step that each stage waits for. */
const next: Record<FindingStage, CourseStep | null> = {
  toAsk: 'ask',
  waiting: 'receive',
  toJudge: 'judge',
  doing: 'done',
  toVerify: 'verify',
  effect: 'effect',
  ended: null,
}

const waitsFor: Record<CourseStep, string> = {
  ask: '',
  receive: 'Planen är inte begärd än.',
  judge: 'Planen har inte kommit in än.',
  done: 'Planen är inte godkänd än.',
  verify: 'Åtgärden är inte registrerad som klar.',
  effect: 'Åtgärden är inte verifierad än.',
}

type Facts = CourseFinding & { doneOn: IsoDate | null }
type Round = CourseRound & { judgedOn?: IsoDate | null }

/** The course of a brist from asked to effect, with one step that is next. */
export function courseOf(finding: Facts, latest: Round | null): DrawnStep[] {
  const now = next[stageOf(finding, latest)]
  const taken: Record<CourseStep, boolean> = {
    ask: latest !== null && latest.judgement !== 'returned',
    receive: latest !== null && latest.judgement !== 'returned' && latest.receivedOn !== null,
    judge: latest?.judgement === 'approved',
    done: finding.doneOn !== null,
    verify: finding.verifiedBy !== null,
    effect: finding.effect !== null,
  }
  const at = now === null ? order.length : order.indexOf(now)
  return order.map((step, index) => {
    const state: StepState = taken[step] ? 'done' : step === now ? 'now' : index < at ? 'none' : 'later'
    return { step, state, waits: state === 'later' ? waitsFor[step] : null }
  })
}
