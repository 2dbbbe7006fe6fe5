import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import type { ControlInput } from '../control-plan/view-model'
import { buildFollowUp } from './build'
import { deviations } from './sections/deviations'
import { missed } from './sections/missed'
import { overview } from './sections/overview'
import { perTertial } from './sections/per-tertial'
import { summary } from './sections/summary'
import type { FollowUpModel } from './view-model'

const contents: Section<FollowUpModel> = () => [{ kind: 'contents', levels: 1 }]

const sections: Section<FollowUpModel>[] = [summary, contents, overview, deviations, missed, perTertial]

/** What the year's controls have shown so far: the whole first, then deviations with measures, then every control. */
export function controlFollowUpDocument(input: ControlInput): DocumentContent {
  const model = buildFollowUp(input)
  return {
    documentType: 'Rapport',
    title: `Uppföljning av internkontrollen ${model.year}`,
    head: model.head,
    madeAt: model.madeAt,
    status: null,
    numberedHeadings: true,
    blocks: compose(model, sections),
  }
}
