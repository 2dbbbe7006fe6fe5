import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { buildControlPlan } from './build'
import { activityTables } from './sections/activities'
import { approval } from './sections/approval'
import { basis } from './sections/basis'
import { riskPicture } from './sections/risk-picture'
import { summary } from './sections/summary'
import { timetable } from './sections/timetable'
import type { ControlInput, ControlPlanModel } from './view-model'

const contents: Section<ControlPlanModel> = () => [{ kind: 'contents', levels: 1 }]

const sections: Section<ControlPlanModel>[] = [
  summary,
  contents,
  basis,
  riskPicture,
  activityTables,
  timetable,
  approval,
]

/** The internkontrollplan: what is controlled and why, how, how often, by whom, and to whom it is reported. */
export function controlPlanDocument(input: ControlInput): DocumentContent {
  const model = buildControlPlan(input)
  return {
    documentType: 'Styrdokument',
    title: `Internkontrollplan ${model.year}`,
    head: model.head,
    madeAt: model.madeAt,
    status: model.view.plan.status === 'draft' ? 'Utkast' : null,
    numberedHeadings: true,
    blocks: compose(model, sections),
  }
}
