import type { XrayCheck, XrayHit } from '../../../shared/contracts/xray'
import { hitWords, xrayRoomNames } from '../../../shared/domain/xray/words'
import { xrayDegreeNames } from '../../../shared/text/act-names'
import type { ExcelColumn } from '../../lib/excel-export'
import { ButtonLink } from '../../ui'
import type { Column } from '../../ui/table'
import { DegreeChip } from './degree-chip'
import classes from './xray.module.css'

export const checkColumns: Column<XrayCheck>[] = [
  {
    id: 'degree',
    header: 'Grad',
    width: 8.25,
    grow: 0,
    cell: (row) => <DegreeChip degree={row.degree} quiet={row.hits === 0} />,
  },
  { id: 'name', header: 'Kontroll', width: 14, grow: 3, key: true, cell: (row) => row.name },
  {
    id: 'hits',
    header: 'Träffar',
    width: 13,
    grow: 2,
    cell: (row) => <span className={row.hits > 0 ? classes.found : classes.quiet}>{hitWords(row)}</span>,
  },
  { id: 'why', header: 'Varför', width: 18, grow: 5, cell: (row) => <span className={classes.why}>{row.why}</span> },
  { id: 'room', header: 'Del', width: 6, grow: 0, cell: (row) => xrayRoomNames[row.room] },
]

/** The panel tells the rest. */
export const besidePanel = checkColumns.filter(({ id }) => id !== 'why')

export const hitColumns: Column<XrayHit>[] = [
  { id: 'degree', header: 'Grad', width: 8.25, grow: 0, cell: (row) => <DegreeChip degree={row.degree} /> },
  { id: 'subject', header: 'Vad', width: 12, grow: 2, key: true, cell: (row) => row.subject },
  { id: 'sentence', header: 'Vad som inte stämmer', width: 18, grow: 5, cell: (row) => row.sentence },
  { id: 'remedy', header: 'Gör så här', width: 13, grow: 3, cell: (row) => row.remedy },
  { id: 'committee', header: 'Nämnd', width: 8.5, grow: 0, cell: (row) => row.committeeName ?? 'Alla nämnder' },
  {
    id: 'open',
    header: 'Rätta',
    width: 5.5,
    grow: 0,
    cell: (row) => (
      <ButtonLink look="quiet" inRow href={row.path}>
        <>
          Öppna<span className="visually-hidden"> {row.subject}</span>
        </>
      </ButtonLink>
    ),
  },
]

export const hitExcelColumns: ExcelColumn<XrayHit>[] = [
  { header: 'Grad', value: (row) => xrayDegreeNames[row.degree] },
  { header: 'Kontroll', value: (row) => row.checkName, width: 34 },
  { header: 'Del', value: (row) => xrayRoomNames[row.room] },
  { header: 'Vad', value: (row) => row.subject, width: 34 },
  { header: 'Vad som inte stämmer', value: (row) => row.sentence, width: 70 },
  { header: 'Gör så här', value: (row) => row.remedy, width: 50 },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 22 },
  { header: 'År', value: (row) => row.year, kind: 'number' },
]

export const checkExcelColumns: ExcelColumn<XrayCheck>[] = [
  { header: 'Grad', value: (row) => xrayDegreeNames[row.degree] },
  { header: 'Kontroll', value: (row) => row.name, width: 40 },
  { header: 'Del', value: (row) => xrayRoomNames[row.room] },
  { header: 'Träffar', value: (row) => row.hits, kind: 'number' },
  { header: 'Av', value: (row) => row.base, kind: 'number' },
  { header: 'Vad som lästs', value: (row) => row.baseWords, width: 40 },
  { header: 'Varför', value: (row) => row.why, width: 70 },
  { header: 'Gör så här', value: (row) => row.remedy, width: 50 },
]
