import { changeOf } from '../../../../../shared/domain/report/change'
import { formatMoney } from '../../../../../shared/text/format'
import { cell, paragraph, row, type Section } from '../../../content/blocks'
import type { Figure } from '../../../content/figure'
import type { Inline } from '../../../content/model'
import { say } from '../../../content/say'
import { sectionHeading, yearsInTable } from '../../report-base'
import { figure, shown, table } from '../figures'
import type { LaterReport } from '../view-model'

const key = 'sarskild-avgift'
const title = 'Särskild avgift'

/** Fees that the municipality has had to pay because decisions were not carried out, year by year. */
export const specialFee: Section<LaterReport> = ({ year, delayed: { now } }) => {
  const first = year - yearsInTable + 1
  const fees = now.fees.filter((fee) => fee.year >= first && fee.year <= year)
  const about = say`Om ett gynnande beslut inte verkställs i skälig tid kan förvaltningsrätten besluta att kommunen ska betala en särskild avgift.`
  if (fees.length === 0) {
    return [
      sectionHeading(key, title),
      paragraph(about),
      paragraph(say`Ingen särskild avgift är registrerad för åren ${String(first)}–${String(year)}.`),
    ]
  }
  const amounts = fees.map((fee) => ({
    ...fee,
    amount: figure(
      fee.amountSek,
      `Särskild avgift ${fee.year}`,
      fee.source === 'history' ? 'history' : 'specialFee',
      fee.ids,
    ),
  }))
  const fromHistory = amounts.some(({ source }) => source === 'history')
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(about),
    paragraph(
      sentence(
        year,
        amounts.find((fee) => fee.year === year)?.amount ?? null,
        amounts.find((fee) => fee.year === year - 1)?.amount ?? null,
      ),
    ),
    table(
      `Särskild avgift per år ${first}–${year}`,
      [
        ['År', 1],
        ['Belopp', 1, 'right'],
        ['Uppgiften kommer från', 2],
      ],
      amounts.map((fee) =>
        row(
          String(fee.year),
          cell(shown(formatMoney(fee.amount.value), fee.amount)),
          fee.source === 'history' ? 'Historik' : 'registret',
        ),
      ),
    ),
    paragraph(
      fromHistory
        ? say`År som inte står i tabellen har ingen registrerad avgift. Belopp från Historik har förts in i efterhand.`
        : say`År som inte står i tabellen har ingen registrerad avgift.`,
      'note',
    ),
  ]
}

function sentence(year: number, now: Figure | null, before: Figure | null): Inline[] {
  if (now === null && before === null)
    return say`För ${String(year)} är ingen särskild avgift registrerad, och inte heller för ${String(year - 1)}.`
  if (now === null)
    return say`För ${String(year)} är ingen särskild avgift registrerad; ${String(year - 1)} var den ${money(before)}.`
  if (before === null)
    return say`Den särskilda avgiften för ${String(year)} är ${money(now)}. För ${String(year - 1)} är ingen registrerad.`
  const { difference } = changeOf(now.value, before.value)
  if (difference === 0)
    return say`Den särskilda avgiften för ${String(year)} är ${money(now)}, lika mycket som året före.`
  return say`Den särskilda avgiften för ${String(year)} är ${money(now)}, ${formatMoney(Math.abs(difference ?? 0))} ${(difference ?? 0) > 0 ? 'mer' : 'mindre'} än ${String(year - 1)} (${money(before)}).`
}

const money = (amount: Figure | null): Inline[] => (amount === null ? [] : [shown(formatMoney(amount.value), amount)])
