import { compose } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { coverage } from './sections/coverage'
import { decision } from './sections/decision'
import { gaps } from './sections/gaps'
import { grid } from './sections/grid'
import { making } from './sections/making'
import { spread } from './sections/spread'
import { summary } from './sections/summary'
import type { MultiYearDocument } from './view-model'

/** The three-year plan: what is followed up when, how it is spread, what it leaves open and who decided it. */
export const multiYearDocument = (model: MultiYearDocument): DocumentContent => ({
  documentType: 'Flerårsplan',
  title: `Uppföljning ${model.plan.firstYear}–${model.plan.firstYear + 2}`,
  head: model.head,
  madeAt: model.madeAt,
  status: model.plan.status === 'draft' ? 'Utkast' : null,
  numberedHeadings: true,
  blocks: [
    { kind: 'contents', levels: 1 },
    ...compose(model, [summary, making, grid, spread, gaps, coverage, decision]),
  ],
})
