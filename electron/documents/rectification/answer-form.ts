import { heading, paragraph, row, type Section } from '../content/blocks'
import { say, together } from '../content/say'
import type { TableRow } from '../content/model'
import { byTheDay } from './opening'
import type { SanctionMatter } from '../sanction-letter/matter'

/** A line to write on: wide enough to be found by a reader of the screen too. */
const toFill = '\u00a0'

const tall = (...cells: string[]): TableRow => ({ ...row(...cells), tall: true })

/** The last page: the utförare fills it in and sends it back. */
export const answerForm: Section<SanctionMatter> = ({ findings, provider, step, head, review }) => [
  { kind: 'pageBreak' },
  heading(1, 'Svarsblankett'),
  paragraph(
    together(
      say`${provider}, granskning ${review.number}${head.registryNumber === null ? '' : `, diarienummer ${head.registryNumber}`}.`,
      say`Svar ${byTheDay(step.deadlineOn)}. Skriv inget om enskilda personer.`,
    ),
  ),
  {
    kind: 'table',
    caption: 'Svar per brist',
    columns: [
      { title: 'Brist', align: 'left', width: 2 },
      { title: 'Vad som är gjort', align: 'left', width: 3.4 },
      { title: 'Klart (datum)', align: 'left', width: 1.2 },
      { title: 'Ansvarig (roll)', align: 'left', width: 1.4 },
    ],
    rows: findings.map(({ description }, index) => tall(`${index + 1}. ${description}`, toFill, toFill, toFill)),
  },
  {
    kind: 'table',
    caption: 'Utförarens yttrande',
    columns: [
      { title: 'Fråga', align: 'left', width: 2 },
      { title: 'Svar', align: 'left', width: 6 },
    ],
    rows: [
      tall('Stämmer det som står om bristerna? Om inte, vad är fel?', toFill),
      tall('Hur är det säkerställt att bristerna inte kommer tillbaka?', toFill),
      row('Bilagor', toFill),
    ],
  },
  { kind: 'signatures', people: [{ role: 'Behörig företrädare för utföraren', task: 'Datum och underskrift' }] },
]
