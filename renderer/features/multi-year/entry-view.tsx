import type { MultiYearEntry, MultiYearRow } from '../../../shared/contracts/multi-year'
import { formatNumber } from '../../../shared/text/format'
import { followUpFormNames } from '../../../shared/text/names'
import { Facts, SidePanel } from '../../ui'
import { EntryFacts } from './entry-panel'

interface EntryViewProps {
  row: MultiYearRow
  entry: MultiYearEntry
  onClose: () => void
}

/** A follow-up of a decided plan, as it was decided. */
export function EntryView({ row, entry, onClose }: EntryViewProps) {
  return (
    <SidePanel title={`${row.serviceType} ${entry.year}`} takeFocus onClose={onClose}>
      <Facts
        as="rows"
        facts={[
          { label: 'Form', value: followUpFormNames[entry.form] },
          { label: 'Antal uppföljningar', value: entry.expected === null ? null : formatNumber(entry.expected) },
          ...(entry.comment === null ? [] : [{ label: 'Kommentar', value: entry.comment }]),
        ]}
      />
      <EntryFacts row={row} />
    </SidePanel>
  )
}
