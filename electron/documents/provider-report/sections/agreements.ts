import { formatCount } from '../../../../shared/text/format'
import { heading, paragraph, type Section } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { agreementTable, unitTable } from '../../picture/sections/agreements'
import type { ProviderReport } from '../view-model'

/** What the municipality has agreed with the utförare, or asked of its own verksamhet. */
export const agreements: Section<ProviderReport> = (report) => {
  const { inHouse, agreements: rows, units, provider, year } = report
  return [
    heading(1, inHouse ? 'Uppdrag och enheter' : 'Avtal och enheter', 'avtal'),
    ...(inHouse ? own(report) : []),
    ...(rows.length === 0
      ? inHouse
        ? []
        : [paragraph(say`Inget avtal med ${provider.name} gällde ${String(year)}.`)]
      : [
          ...(inHouse
            ? []
            : [
                paragraph(
                  say`${formatCount(rows.length, 'avtal', 'avtal')} med ${provider.name} gällde hela eller delar av ${String(year)}.`,
                ),
              ]),
          ...agreementTable(rows, inHouse ? 'Uppdrag' : 'Avtal'),
        ]),
    ...(units.length === 0 ? [] : unitTable(units)),
    ...permits(report),
  ]
}

const own = ({ provider }: ProviderReport): Block[] => [
  paragraph(
    say`${provider.name} drivs i kommunens egen regi. Verksamheten följs upp mot sin uppdragsbeskrivning på samma sätt som privata utförare följs upp mot sina avtal.`,
  ),
]

/** A permit that has run out or soon will must not stand in a table alone. */
const permits = ({ units }: ProviderReport): Block[] =>
  units
    .filter(({ permitWarning }) => permitWarning !== null)
    .map(({ name, permitWarning, permitValidTo }) =>
      paragraph(
        say`IVO-tillståndet för ${name} ${permitWarning ?? ''}${permitValidTo === null ? '' : ` (${permitValidTo})`}.`,
      ),
    )
