import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { buildFollowUpPlan } from './build'
import { approval } from './sections/approval'
import { capacity } from './sections/capacity'
import { feedback, forms, responsibility, specialAreas, subject, timetable } from './sections/chapters'
import { plannedRows } from './sections/rows'
import { summary } from './sections/summary'
import type { FollowUpPlan, FollowUpPlanInput } from './view-model'

const contents: Section<FollowUpPlan> = () => [{ kind: 'contents', levels: 2 }]

/** Linköping's six points in order (domain.md), with capacity before the feedback and every row at the end. */
const sections: Section<FollowUpPlan>[] = [
  summary,
  contents,
  responsibility,
  subject,
  forms,
  specialAreas,
  timetable,
  capacity,
  feedback,
  approval,
  plannedRows,
]

/** The follow-up plan itself, from plain figures to what the document says. */
export function followUpPlanDocument(input: FollowUpPlanInput): DocumentContent {
  const plan = buildFollowUpPlan(input)
  return {
    documentType: 'Uppföljningsplan',
    title: `Uppföljningsplan ${plan.year}`,
    head: plan.head,
    madeAt: plan.madeAt,
    status: plan.plan.status === 'draft' ? 'Utkast' : null,
    numberedHeadings: true,
    blocks: compose(plan, sections),
  }
}
