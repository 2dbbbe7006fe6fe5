import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { laterSections, type LaterReport } from './later'
import type { ReportBase } from './report-base'
import { cooperation } from './sections/cooperation'
import { deviations } from './sections/deviations'
import { eventAnalyses } from './sections/event-analyses'
import { feedback } from './sections/feedback'
import { goals } from './sections/goals'
import { goodQuality } from './sections/good-quality'
import { introduction } from './sections/introduction'
import { laws } from './sections/laws'
import { lexMaria, lexSarah } from './sections/lex'
import { managementSystem } from './sections/management-system'
import { responsibility } from './sections/responsibility'
import { risks } from './sections/risks'
import { summary } from './sections/summary'
import type { EarlierModel } from './view-model'
import type { LaterModel } from './later'

export type QualityReport = ReportBase & EarlierModel & LaterModel

/** On a page of its own after the summary, which is what a nämnd reads first. */
const contents: Section<QualityReport> = () => [
  { kind: 'pageBreak' },
  { kind: 'contents', levels: 1 },
  { kind: 'pageBreak' },
]

/** In the order of domain.md, "What a kvalitetsberättelse holds". */
const sections: Section<QualityReport & LaterReport>[] = [
  summary,
  contents,
  introduction,
  laws,
  goodQuality,
  goals,
  responsibility,
  managementSystem,
  cooperation,
  risks,
  eventAnalyses,
  feedback,
  deviations,
  lexSarah,
  lexMaria,
  laterSections,
]

/** The yearly kvalitetsberättelse: what the quality work was, what it showed, and what is done about it. */
export const qualityReportDocument = (report: QualityReport): DocumentContent => ({
  documentType: 'Kvalitetsberättelse',
  title: `Kvalitetsberättelse ${report.year}`,
  head: report.head,
  madeAt: report.madeAt,
  status: null,
  numberedHeadings: true,
  blocks: compose(report, sections),
})
