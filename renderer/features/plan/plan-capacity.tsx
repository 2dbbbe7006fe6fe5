import type { Capacity } from '../../../shared/contracts/plan'
import { capacityWords } from '../../../shared/domain/plan/capacity'
import { formatCount, formatDays, formatNumber } from '../../../shared/text/format'
import { CapacityBar } from '../../ui'

const rows = (count: number): string => formatCount(count, 'rad', 'rader')

/** How the working days are given away, by ground. */
export function PlanCapacity({ capacity }: { capacity: Capacity }) {
  const { mandatory, proposed, manual, planned, available } = capacity
  const words = capacityWords(capacity)
  return (
    <CapacityBar
      figure={`${formatNumber(planned)} av ${formatDays(available)}`}
      words={`är planerade, ${words}`}
      capacity={available}
      restLabel="Kvar"
      used={[
        {
          label: `Ska med, ${rows(mandatory.rows)}`,
          value: mandatory.days,
          text: formatNumber(mandatory.days, 1),
          look: 'fill',
          icon: 'lock',
        },
        {
          label: `Förslag, ${rows(proposed.rows)}`,
          value: proposed.days,
          text: formatNumber(proposed.days, 1),
          look: 'fill2',
        },
        {
          label: `Valda för hand, ${rows(manual.rows)}`,
          value: manual.days,
          text: formatNumber(manual.days, 1),
          look: 'soft',
        },
      ]}
    />
  )
}
