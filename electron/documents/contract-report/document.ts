import type { DocumentContent } from '../content/model'
import { compose } from '../content/blocks'
import { buildContractReport } from './build'
import { about } from './sections/about'
import { chapters } from './sections/chapters'
import { dataSources } from './sections/data-sources'
import { forums } from './sections/forums'
import { outlook } from './sections/outlook'
import { selection } from './sections/selection'
import { summary } from './sections/summary'
import { threeYears } from './sections/three-years'
import type { ContractReportInput } from './view-model'

/** With more insatser the contents list would pass one page: then the chapters alone. */
const GROUPS_IN_CONTENTS = 28

/** The yearly report on reviews of agreements, from plain figures to what the document says. */
export function contractReportDocument(input: ContractReportInput): DocumentContent {
  const report = buildContractReport(input)
  const groups = report.chapters.reduce((sum, chapter) => sum + chapter.groups.length, 0)
  return {
    documentType: 'Årsrapport',
    title: `Avtalsuppföljning ${report.year}`,
    head: report.head,
    madeAt: report.madeAt,
    status: null,
    numberedHeadings: true,
    blocks: [
      { kind: 'contents', levels: groups > GROUPS_IN_CONTENTS ? 1 : 2 },
      { kind: 'pageBreak' },
      ...compose(report, [summary, about, selection, forums, chapters, outlook, threeYears, dataSources]),
    ],
  }
}
