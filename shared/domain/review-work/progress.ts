import type { ReviewStatus } from '../../contracts/values'
import type { IncludedItem, WorkTab } from './included'

/** The tabs that can be done, in the order in which a granskning is carried through. */
export const workTabs = ['forberedelse', 'besok', 'intervjuer', 'checklista', 'bedomning'] as const
export type DoneTab = (typeof workTabs)[number]

export interface ProgressFacts {
  status: ReviewStatus
  hasOutcome: boolean
  included: readonly IncludedItem[]
  /** Documents asked for, and how many have come or are no longer waited for. */
  requested: number
  settled: number
  visited: boolean
  interviews: number
  checklist: { questions: number; answered: number } | null
}

export interface Progress {
  done: Record<DoneTab, boolean>
  /** Where the work goes on: the first part that is called for and not done, in the end the outcome. */
  next: DoneTab
}

/** Which parts are done. A part that the kind does not call for is done only when something is there. */
export function reviewProgress(facts: ProgressFacts): Progress {
  const { included, status } = facts
  const ofTab = (tab: WorkTab): IncludedItem[] =>
    included.filter((item) => item.tab === tab && item.state !== 'optional')
  const allThere = (tab: WorkTab): boolean => ofTab(tab).every(({ state }) => state === 'there')
  const prepared = facts.settled === facts.requested && allThere('forberedelse')
  const done: Progress['done'] = {
    forberedelse: prepared && (facts.requested > 0 || ofTab('forberedelse').length > 0),
    besok: facts.visited,
    intervjuer: facts.interviews > 0 && allThere('intervjuer'),
    checklista: facts.checklist !== null && facts.checklist.answered >= facts.checklist.questions,
    bedomning: facts.hasOutcome || status === 'notCompleted',
  }
  // Somebody who asked for nothing and went on has prepared what there was to prepare.
  const isPassed = prepared && (facts.visited || facts.interviews > 0 || (facts.checklist?.answered ?? 0) > 0)
  const calledFor = (tab: DoneTab): boolean => {
    if (tab === 'forberedelse') return !isPassed
    return tab === 'bedomning' || ofTab(tab).length > 0
  }
  const next =
    status === 'planned' ? (workTabs.find((tab) => calledFor(tab) && !done[tab]) ?? 'bedomning') : 'bedomning'
  return { done, next }
}
