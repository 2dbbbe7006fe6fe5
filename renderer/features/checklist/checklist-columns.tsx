import type { ChecklistRow } from '../../../shared/contracts/checklist'
import { formatNumber } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { StateChip, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'

/** What a checklist is proposed for: 'kvalitetsgranskning, HVB'; all where it is tied to nothing. */
export const proposedFor = ({ reviewKind, serviceTypeName }: ChecklistRow): string => {
  const parts = [reviewKind === null ? null : reviewKindLongNames[reviewKind], serviceTypeName]
  return parts.filter((part) => part !== null).join(', ') || 'alla granskningar'
}

/** Where a checklist stands: the version in force, and whether another is being written. */
export function ChecklistState({ row }: { row: ChecklistRow }) {
  if (row.archivedAt !== null) return <ToneChip icon="archive">Arkiverad</ToneChip>
  if (row.decided === null) return <StateChip state="draft">Utkast</StateChip>
  return (
    <>
      <StateChip state={row.decided.revision > 1 ? 'revised' : 'decided'}>
        Version {row.decided.revision}, {row.decided.decidedOn}
      </StateChip>{' '}
      {row.draft !== null && <StateChip state="draft">Utkast till version {row.draft.revision}</StateChip>}
    </>
  )
}

export const checklistColumns: Column<ChecklistRow>[] = [
  { id: 'name', header: 'Namn', width: 14, grow: 2, key: true, cell: (row) => row.name },
  { id: 'for', header: 'Föreslås för', width: 12, grow: 2, cell: proposedFor },
  { id: 'state', header: 'Version', width: 14, grow: 1, cell: (row) => <ChecklistState row={row} /> },
  { id: 'areas', header: 'Områden', width: 5.5, grow: 0, numeric: true, cell: (row) => formatNumber(row.areas) },
  { id: 'questions', header: 'Frågor', width: 5, grow: 0, numeric: true, cell: (row) => formatNumber(row.questions) },
  { id: 'reviews', header: 'Granskningar', width: 7, grow: 0, numeric: true, cell: (row) => formatNumber(row.reviews) },
]
