import { formatMonth } from '../../../../shared/text/format'
import { reviewKindLongNames } from '../../../../shared/text/names'
import { heading, paragraph, row, type Section } from '../../content/blocks'
import type { Block, Inline, TableBlock } from '../../content/model'
import { counted } from '../../content/figure'
import { say, strong } from '../../content/say'
import { numberText, orMissing, sentenceCase } from '../../content/swedish'
import type { PlanLetterRow } from '../../plan-letter/view-model'
import type { FollowUpPlan, ServiceRows } from '../view-model'

/** 'Avtalsuppföljning, platsbesök': what kind, and how it is carried out where that is decided. */
const howWords = ({ kind, method }: PlanLetterRow): string =>
  sentenceCase([reviewKindLongNames[kind], method].filter(Boolean).join(', '))

/** What is owed is said to be so before its reasons. */
function whyWords({ origin, reasons }: PlanLetterRow): Inline[] {
  const why = reasons.length === 0 ? 'uppgift saknas' : reasons.join(' ')
  return origin === 'mandatory' ? say`${strong('Ska göras.')} ${why}` : say`${why}`
}

function tableOf({ serviceType, rows, days }: ServiceRows, year: number): TableBlock {
  return {
    kind: 'table',
    caption: `${sentenceCase(serviceType)} ${year}, ${rows.length}\u00a0uppföljning${rows.length === 1 ? '' : 'ar'} och ${numberText(days.value)}\u00a0dag${days.value === 1 ? '' : 'ar'}`,
    columns: [
      { title: 'Vem', align: 'left', width: 2 },
      { title: 'Hur', align: 'left', width: 2.3 },
      { title: 'Ansvarig', align: 'left', width: 1.9 },
      { title: 'När', align: 'left', width: 0.9 },
      { title: 'Hur ofta', align: 'left', width: 1.35 },
      { title: 'Varför', align: 'left', width: 3.1 },
    ],
    rows: rows.map((line) =>
      row(
        [line.provider, line.unit].filter(Boolean).join(', '),
        howWords(line),
        orMissing(line.responsible),
        line.month === null ? 'ej bestämd' : formatMonth(line.month, 'short'),
        orMissing(line.regularity),
        { content: whyWords(line), tone: null },
      ),
    ),
  }
}

/** Every follow-up: of whom, how, by whom, when, how often and why. A table an insats, so that many rows stay readable. */
export const plannedRows: Section<FollowUpPlan> = ({ services, items, year }) => {
  if (services.length === 0) return []
  const blocks: Block[] = [
    { kind: 'pageBreak' },
    heading(1, 'Planerade uppföljningar'),
    paragraph(
      say`Här står de ${counted(items, 'uppföljning', 'uppföljningar')} som planeras för ${String(year)}, insats för insats i månadsordning. Det som ska göras oavsett hur många arbetsdagar som finns är märkt i kolumnen Varför.`,
    ),
  ]
  let area: string | null = null
  for (const service of services) {
    if (service.serviceArea !== area) blocks.push(heading(2, service.serviceArea))
    area = service.serviceArea
    blocks.push(tableOf(service, year))
  }
  return blocks
}
