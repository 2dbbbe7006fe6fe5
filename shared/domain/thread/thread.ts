import type { ThreadNode } from '../../contracts/thread'
import { courseNodes } from './course-nodes'
import type { ThreadFacts } from './facts'
import { groundNodes, observationNodes } from './ground-nodes'
import { onwardNodes } from './onward-nodes'
import { findingNode, reviewNodes } from './review-nodes'
import { paperNodes, sanctionNodes } from './sanction-nodes'

/** The whole thread of a brist, from what it rests on to what it led to; what is missing stands where it should have been. */
export const threadNodes = (facts: ThreadFacts): ThreadNode[] => [
  ...groundNodes(facts),
  ...reviewNodes(facts),
  ...observationNodes(facts),
  findingNode(facts),
  ...courseNodes(facts),
  ...sanctionNodes(facts),
  ...paperNodes(facts),
  ...onwardNodes(facts),
]
