import type { DeviationRow, RecipientRow } from '../../../shared/contracts/questionnaire'
import { Button, ButtonLink } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { CheckBox } from './check-box'
import { EconomicChip } from './economic-chip'
import classes from './questionnaire.module.css'
import { PartyCell } from './recipient-columns'
import type { useChosen } from './use-chosen'

interface DeviatingRecipientsProps {
  recipients: readonly RecipientRow[]
  deviations: readonly DeviationRow[]
  ticks: ReturnType<typeof useChosen>
  busy: boolean
  onVisit: (recipientId: string) => void
}

/** Each recipient with what its answers showed, the economic control beside, and the way to a visit. */
export function DeviatingRecipients({ recipients, deviations, ticks, busy, onVisit }: DeviatingRecipientsProps) {
  const of = (id: string) => deviations.filter(({ recipientId }) => recipientId === id)
  // Most deviations first: that is the order in which they are looked at.
  const rows = recipients.toSorted((a, b) => b.deviations - a.deviations)
  const columns: Column<RecipientRow>[] = [
    {
      id: 'tick',
      header: 'Välj',
      width: 3,
      grow: 0,
      cell: (row) =>
        row.visitReviewId === null ? (
          <CheckBox
            label={`Välj ${row.providerName}`}
            checked={ticks.has(row.id)}
            onChange={(on) => ticks.set(row.id, on)}
          />
        ) : null,
    },
    { id: 'provider', header: 'Mottagare', width: 11, grow: 2, key: true, cell: (row) => <PartyCell row={row} /> },
    { id: 'count', header: 'Antal', width: 4, grow: 0, numeric: true, cell: (row) => String(row.deviations) },
    {
      id: 'deviations',
      header: 'Avvikelser',
      width: 18,
      grow: 5,
      cell: (row) => (
        <ul className={classes.list}>
          {of(row.id).map(({ questionId, text, answer }) => (
            <li key={questionId}>
              {text} <strong>{answer ?? 'inget svar'}</strong>
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: 'economic',
      header: 'Ekonomisk kontroll',
      width: 9,
      grow: 0,
      cell: (row) => <EconomicChip state={row.economic} />,
    },
    {
      id: 'visit',
      header: 'Besök',
      width: 8,
      grow: 0,
      cell: (row) =>
        row.visitReviewId === null ? (
          <Button inRow busy={busy} onClick={() => onVisit(row.id)}>
            Gör besök
          </Button>
        ) : (
          <ButtonLink look="link" href={`/samla-in/granskningar/${row.visitReviewId}`}>
            {row.visitNumber ?? ''}
          </ButtonLink>
        ),
    },
  ]
  return (
    <DataTable
      framed
      label="Avvikelser per mottagare"
      columns={columns}
      rows={rows}
      total={rows.length}
      rowId={(row) => row.id}
      density="roomy"
    />
  )
}
