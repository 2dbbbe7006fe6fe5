import type { ChangeEntry } from '../../../shared/contracts/settings'
import { formatDateTime } from '../../../shared/text/format'
import type { Column } from '../../ui/table'

export const logColumns: Column<ChangeEntry>[] = [
  { id: 'at', header: 'När', width: 9.5, grow: 0, nowrap: true, cell: (entry) => formatDateTime(entry.at) },
  { id: 'what', header: 'Vad', width: 20, grow: 3, key: true, cell: (entry) => entry.sentence },
  {
    id: 'who',
    header: 'Vem',
    width: 12,
    cell: (entry) => (entry.imported ? `${entry.actor}, vid inläsning` : entry.actor),
  },
]
