import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { agreements } from './sections/agreements'
import { deviations } from './sections/deviations'
import { economy } from './sections/economy'
import { experiences } from './sections/experiences'
import { feedback } from './sections/feedback'
import { findings } from './sections/findings'
import { individual } from './sections/individual'
import { judgement } from './sections/judgement'
import { measures } from './sections/measures'
import { method } from './sections/method'
import { next } from './sections/next'
import { reviews } from './sections/reviews'
import { summary } from './sections/summary'
import type { ProviderReport } from './view-model'

const contents: Section<ProviderReport> = () => [{ kind: 'contents', levels: 1 }]

const sections: Section<ProviderReport>[] = [
  summary,
  contents,
  agreements,
  reviews,
  findings,
  measures,
  feedback,
  deviations,
  experiences,
  individual,
  economy,
  judgement,
  next,
  method,
]

/** The verksamhetsrapport: one utförare in one year, as the register has it. */
export const providerReportDocument = (report: ProviderReport): DocumentContent => ({
  documentType: 'Verksamhetsrapport',
  title: `${report.provider.name} ${report.year}`,
  head: report.head,
  madeAt: report.madeAt,
  status: report.days.ongoing ? 'Året pågår' : null,
  numberedHeadings: false,
  blocks: compose(report, sections),
})
