import type { CoverageRow } from '../../../../shared/contracts/multi-year'
import { monthAndYear } from '../../../../shared/domain/multi-year/coverage'
import { listInWords } from '../../../../shared/domain/swedish'
import { formatCount } from '../../../../shared/text/format'
import { heading, paragraph, row, type Section } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say, together } from '../../content/say'
import type { MultiYearDocument } from '../view-model'

/** Whose interval runs out although the plan is followed, with what would mend it, and who has no known granskning. */
export const coverage: Section<MultiYearDocument> = ({ coverage: { rows, words, alsoWords, yearlyPlans } }) => {
  const late = rows.filter(({ state }) => state === 'before' || state === 'passes')
  const unknown = rows.filter(({ state }) => state === 'unknown')
  const plans = yearlyPlans.map(({ year }) => String(year))
  return [
    heading(1, 'Täckning'),
    paragraph(
      together(
        say`Täckningen visar vad som händer för vart och ett av ${formatCount(rows.length, 'avtal eller enhet', 'avtal och enheter')} om planen står.`,
        plans.length === 0
          ? say`Uppföljningsplanerna för åren är inte gjorda än.`
          : say`${plans.length === 1 ? 'Uppföljningsplanen' : 'Uppföljningsplanerna'} för ${listInWords(plans)} är ${plans.length === 1 ? 'medräknad' : 'medräknade'}.`,
        say`${words}.`,
        alsoWords === '' ? [] : say`${alsoWords}`,
      ),
    ),
    ...tableOf('Avtal och enheter vars intervall passeras', late, 'Passeras', (one) =>
      one.due === null ? 'uppgift saknas' : monthAndYear(one.due),
    ),
    ...tableOf('Avtal och enheter utan känd granskning', unknown, 'Uppföljning', (one) =>
      one.mend === null ? plannedIn(one) : 'inte planerad',
    ),
  ]
}

/** 'planerad 2027', as the row's own sentence has it. */
const plannedIn = ({ because }: CoverageRow): string => /planerad \d{4}/.exec(because)?.[0] ?? 'planerad'

function tableOf(
  caption: string,
  rows: readonly CoverageRow[],
  title: string,
  of: (row: CoverageRow) => string,
): Block[] {
  if (rows.length === 0) return []
  const known = rows.some(({ lastReviewedOn }) => lastReviewedOn !== null)
  const mends = rows.some(({ mendWords }) => mendWords !== '')
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { title: 'Utförare', align: 'left', width: 2.8 },
        { title: 'Insats', align: 'left', width: 2.3 },
        ...(known ? [{ title: 'Senast', align: 'left' as const, width: 1.4 }] : []),
        { title, align: 'left', width: 1.6 },
        ...(mends ? [{ title: 'Det här hjälper', align: 'left' as const, width: 2.4 }] : []),
      ],
      rows: rows.map((one) =>
        row(
          [one.provider, one.unit].filter((name) => name !== null).join(', '),
          one.serviceType,
          ...(known ? [one.lastReviewedOn ?? 'uppgift saknas'] : []),
          of(one),
          ...(mends ? [one.mendWords === '' ? 'redan planerad' : one.mendWords] : []),
        ),
      ),
    },
  ]
}
