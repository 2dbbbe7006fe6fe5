import { formatMonth } from '../../../../shared/text/format'
import { reviewKindLongNames } from '../../../../shared/text/names'
import { heading, paragraph, row, type Section } from '../../content/blocks'
import type { Block, Inline, TableBlock } from '../../content/model'
import { counted } from '../../content/figure'
import { say, strong } from '../../content/say'
import { numberText, orMissing, sentenceCase } from '../../content/swedish'
import type { PlanLetterRow } from '../../plan-letter/view-model'
import type { FollowUpPlan, ServiceRows } from '../view-model'

/** 'Avtalsuppföljning, platsbesök. Vart tredje år': what kind, how where that is decided, and how often. */
const howWords = ({ kind, method, regularity }: PlanLetterRow): string =>
  [
    sentenceCase([reviewKindLongNames[kind], method].filter(Boolean).join(', ')),
    sentenceCase(orMissing(regularity)),
  ].join('. ')

/** What is owed is said to be so before its reasons; what is said above the table is not said again. */
function whyWords({ origin, reasons }: PlanLetterRow, shared: readonly string[]): Inline[] {
  const own = reasons.filter((reason) => !shared.includes(reason))
  if (origin === 'mandatory') return say`${strong('Ska göras.')} ${own.join(' ')}`
  if (own.length > 0) return say`${own.join(' ')}`
  return say`${shared.length > 0 ? 'Se ovan.' : 'uppgift saknas'}`
}

/** Reasons that every proposed row of the insats has: said once. A single row keeps its own. */
function sharedReasons(rows: readonly PlanLetterRow[]): string[] {
  const proposed = rows.filter(({ origin }) => origin === 'proposed')
  const [first, ...others] = proposed
  if (first === undefined || others.length === 0) return []
  return first.reasons.filter((reason) => others.every(({ reasons }) => reasons.includes(reason)))
}

function tableOf({ serviceType, rows, days }: ServiceRows, year: number, shared: readonly string[]): TableBlock {
  return {
    kind: 'table',
    caption: `${sentenceCase(serviceType)} ${year}, ${rows.length}\u00a0uppföljning${rows.length === 1 ? '' : 'ar'} och ${numberText(days.value)}\u00a0dag${days.value === 1 ? '' : 'ar'}`,
    columns: [
      { title: 'Vem', align: 'left', width: 2.5 },
      { title: 'Hur och hur ofta', align: 'left', width: 2.4 },
      { title: 'Ansvarig', align: 'left', width: 1.6 },
      { title: 'När', align: 'left', width: 0.8 },
      { title: 'Varför', align: 'left', width: 4 },
    ],
    rows: rows.map((line) =>
      row(
        [line.provider, line.unit].filter(Boolean).join(', '),
        howWords(line),
        orMissing(line.responsible),
        line.month === null ? 'ej bestämd' : formatMonth(line.month, 'short'),
        { content: whyWords(line, shared), tone: null },
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
    const shared = sharedReasons(service.rows)
    if (shared.length > 0) {
      blocks.push(paragraph(say`${strong(`${sentenceCase(service.serviceType)}, alla förslag:`)} ${shared.join(' ')}`))
    }
    blocks.push(tableOf(service, year, shared))
  }
  return blocks
}
