import { Link } from 'wouter'
import type { PriorityRow } from '../../../shared/contracts/priorities'
import { formatNumber } from '../../../shared/text/format'
import { Notice, SidePanel } from '../../ui'
import { providerPicturePath } from '../picture/paths'
import { FactorList } from './factor-list'
import { partyWords } from './plan-words'
import { PriorityChoice } from './priorities-choice'

interface PriorityPanelProps {
  row: PriorityRow
  year: number
  /** How many are ranked. */
  count: number
  onClose: () => void
}

/** Why an utförare stands where it does, and what the planner chooses about it. */
export function PriorityPanel({ row, year, count, onClose }: PriorityPanelProps) {
  const words = partyWords({
    serviceTypeName: row.serviceType,
    agreementNumber: row.agreement,
    unitName: row.unit,
  })
  return (
    <SidePanel
      title="Varför den här utföraren?"
      onClose={onClose}
      foot={<Link href={providerPicturePath(row.providerId)}>Öppna lägesbilden</Link>}
    >
      {row.positive !== null && (
        <Notice kind="done" title="Positiv avvikelse:">
          {row.positive}
        </Notice>
      )}
      <FactorList
        title={row.provider}
        detail={words}
        score={row.score}
        place={`plats ${formatNumber(row.rank)} av ${formatNumber(count)}`}
        factors={row.factors}
      />
      <PriorityChoice row={row} year={year} />
    </SidePanel>
  )
}
