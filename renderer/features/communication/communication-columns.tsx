import { Link } from 'wouter'
import type { CommunicationRow } from '../../../shared/contracts/communication'
import { communicationStateNames } from '../../../shared/domain/communication/words'
import { audienceNames, communicationFrequencyNames, communicationResultNames } from '../../../shared/text/act-names'
import { formatDate, UNKNOWN } from '../../../shared/text/format'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import { capital } from '../register/form-values'
import classes from './communication.module.css'
import { CommunicationChip, tickWords } from './communication-words'

export const communicationColumns: Column<CommunicationRow>[] = [
  {
    id: 'title',
    header: 'Resultat',
    width: 11,
    grow: 2,
    key: true,
    sortable: true,
    cell: (row) => (row.path === null ? row.title : <Link href={row.path}>{row.title}</Link>),
  },
  {
    id: 'who',
    header: 'Utförare, nämnd',
    width: 10,
    grow: 2,
    sortable: true,
    cell: (row) => row.who ?? UNKNOWN,
  },
  {
    id: 'audience',
    header: 'Till',
    width: 6,
    grow: 1,
    sortable: true,
    cell: (row) => capital(audienceNames[row.audience]),
  },
  { id: 'how', header: 'Hur', width: 9, grow: 2, cell: (row) => row.how ?? UNKNOWN },
  {
    id: 'resultOn',
    header: 'Resultatet',
    width: 6.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => formatDate(row.resultOn),
  },
  {
    id: 'dueOn',
    header: 'Senast',
    width: 6.5,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => (row.dueOn === null ? 'ingen frist' : formatDate(row.dueOn)),
  },
  {
    id: 'state',
    header: 'Läge',
    width: 8,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: (row) => <CommunicationChip row={row} />,
  },
  {
    id: 'doneOn',
    header: 'Så här gjordes det',
    width: 9,
    grow: 2,
    sortable: true,
    cell: (row) => <span className={classes.quiet}>{tickWords(row) ?? UNKNOWN}</span>,
  },
]

/** The panel tells the rest. */
export const besidePanel = communicationColumns.filter(({ id }) =>
  ['title', 'who', 'audience', 'dueOn', 'state'].includes(id),
)

export const communicationExcel: ExcelColumn<CommunicationRow>[] = [
  { header: 'Slag', value: (row) => capital(communicationResultNames[row.result]), width: 34 },
  { header: 'Resultat', value: (row) => row.title, width: 34 },
  { header: 'Utförare, nämnd', value: (row) => row.who, width: 34 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 28 },
  { header: 'Till', value: (row) => audienceNames[row.audience], width: 24 },
  { header: 'Hur enligt matrisen', value: (row) => row.how, width: 34 },
  { header: 'Hur ofta', value: (row) => communicationFrequencyNames[row.frequency], width: 20 },
  { header: 'Resultatet', value: (row) => row.resultOn, kind: 'date' },
  { header: 'Senast', value: (row) => row.dueOn, kind: 'date' },
  { header: 'Läge', value: (row) => communicationStateNames[row.state] },
  { header: 'Klart', value: (row) => row.tick?.doneOn ?? null, kind: 'date' },
  { header: 'Så här gjordes det', value: (row) => row.tick?.how ?? null, width: 34 },
  { header: 'Skäl', value: (row) => row.tick?.reason ?? null, width: 40 },
  { header: 'Dokument', value: (row) => row.tick?.documentTitle ?? null, width: 40 },
  { header: 'Beslut', value: (row) => row.tick?.decisionWords ?? null, width: 20 },
  { header: 'Av', value: (row) => row.tick?.doneBy ?? null, width: 24 },
]
