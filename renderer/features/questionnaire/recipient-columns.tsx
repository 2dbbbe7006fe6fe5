import type { RecipientRow } from '../../../shared/contracts/questionnaire'
import type { RecipientState } from '../../../shared/contracts/questionnaire-values'
import { formatCount, UNKNOWN } from '../../../shared/text/format'
import { recipientStateNames } from '../../../shared/text/questionnaire-names'
import type { ExcelColumn } from '../../lib/excel-export'
import { Missing, ToneChip, type Tone } from '../../ui'
import type { Column } from '../../ui/table'
import { capital } from '../register/form-values'
import { EconomicChip, economicWords } from './economic-chip'
import classes from './questionnaire.module.css'
import { partyWords } from './words'

const tones: Record<RecipientState, Tone> = { waiting: 'neutral', late: 'high', answered: 'low', struck: 'neutral' }

export const stateWords = ({ state, daysLate }: RecipientRow): string =>
  state === 'late' ? `Försenad ${formatCount(daysLate, 'dag', 'dagar')}` : capital(recipientStateNames[state])

export const RecipientStateChip = ({ row }: { row: RecipientRow }) => (
  <ToneChip tone={tones[row.state]}>{stateWords(row)}</ToneChip>
)

/** Who it is: the utförare, and under it which enhet or agreement. */
export function PartyCell({
  row,
}: {
  row: { providerName: string; unitName: string | null; agreementNumber: string | null }
}) {
  const party = partyWords(row)
  return (
    <span className={classes.two}>
      <span>{row.providerName}</span>
      {party !== null && <span className={classes.small}>{party}</span>}
    </span>
  )
}

const recipientColumns: Column<RecipientRow>[] = [
  {
    id: 'provider',
    header: 'Mottagare',
    width: 12,
    grow: 3,
    key: true,
    sortable: true,
    cell: (row) => <PartyCell row={row} />,
  },
  { id: 'state', header: 'Läge', width: 10, grow: 0, cell: (row) => <RecipientStateChip row={row} /> },
  {
    id: 'answeredOn',
    header: 'Svarsdag',
    width: 7,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => row.answeredOn ?? UNKNOWN,
  },
  {
    id: 'remindedOn',
    header: 'Påmind',
    width: 7,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => row.remindedOn ?? UNKNOWN,
  },
  {
    id: 'contact',
    header: 'Kontakt',
    width: 12,
    grow: 2,
    cell: (row) =>
      row.contact === null && row.email === null ? (
        <Missing>Saknas</Missing>
      ) : (
        <span className={classes.two}>
          <span>{row.contact ?? row.email}</span>
          {row.contact !== null && row.email !== null && <span className={classes.small}>{row.email}</span>}
        </span>
      ),
  },
  {
    id: 'deviations',
    header: 'Avvikelser',
    width: 6,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: (row) => (row.state === 'answered' ? String(row.deviations) : UNKNOWN),
  },
  {
    id: 'economic',
    header: 'Ekonomisk kontroll',
    width: 10,
    grow: 1,
    cell: (row) => <EconomicChip state={row.economic} />,
  },
]
/** Nobody waits for an answer before the questionnaire is sent; the panel tells the rest. */
export function columnsFor(draft: boolean, besidePanel: boolean): Column<RecipientRow>[] {
  const shown = draft
    ? besidePanel
      ? ['provider', 'economic']
      : ['provider', 'contact', 'economic']
    : besidePanel
      ? ['provider', 'state', 'remindedOn']
      : recipientColumns.map(({ id }) => id)
  return recipientColumns.filter(({ id }) => shown.includes(id))
}

/** To chase with: who, how late, and where to reach them. */
export const chaseColumns: ExcelColumn<RecipientRow>[] = [
  { header: 'Utförare', value: (row) => row.providerName, width: 32 },
  { header: 'Enhet', value: (row) => row.unitName, width: 24 },
  { header: 'Avtal', value: (row) => row.agreementNumber },
  { header: 'Läge', value: stateWords, width: 20 },
  { header: 'Dagar sen', value: (row) => (row.state === 'late' ? row.daysLate : null), kind: 'number' },
  { header: 'Påmind', value: (row) => row.remindedOn, kind: 'date' },
  { header: 'Kontakt', value: (row) => row.contact, width: 28 },
  { header: 'E-post', value: (row) => row.email, width: 32 },
  { header: 'Telefon', value: (row) => row.phone, width: 18 },
  { header: 'Svarsdag', value: (row) => row.answeredOn, kind: 'date' },
  { header: 'Ekonomisk kontroll', value: (row) => economicWords(row.economic), width: 36 },
  { header: 'Kommentar', value: (row) => row.comment, width: 40 },
]
