import { listInWords } from '../../../shared/domain/swedish'
import { wheelSteps } from '../../../shared/domain/year-wheel'
import { heading, paragraph } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { say } from '../content/say'
import { inSentence, monthText } from '../content/swedish'
import { yearWheelBlocks } from './blocks'
import type { YearWheelDocumentInput } from './view-model'

/** 'planera i november–december'. */
const stepWords = ({ name, from, to }: (typeof wheelSteps)[number]): string =>
  `${inSentence(name)} ${from === 1 && to === 12 ? 'hela året' : `i ${monthText(from)}–${monthText(to)}`}`

/** The year wheel as a document of its own, to hang on the wall or put before a nämnd. */
export const yearWheelDocument = ({ head, madeAt, year, activities }: YearWheelDocumentInput): DocumentContent => ({
  documentType: 'Årshjul',
  title: `Kvalitetsarbetet ${year}`,
  head,
  madeAt,
  status: null,
  numberedHeadings: false,
  blocks: [
    { kind: 'contents', levels: 1 },
    heading(1, 'Årets aktiviteter'),
    ...yearWheelBlocks({ year, activities }),
    heading(1, 'När hjulets fem steg infaller'),
    paragraph(
      say`Årets aktiviteter bär upp de fem stegen i det systematiska kvalitetsarbetet: ${listInWords(wheelSteps.map(stepWords))}.`,
    ),
  ],
})
