import { formatCount, UNKNOWN } from '../../../shared/text/format'
import { versionStatusNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { Button, ButtonLink, Missing, Row, StateChip, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import type { AreaRow } from './areas-tab'
import type { StartChoice } from './use-start'

interface ColumnOptions {
  year: number
  start: (choice: StartChoice) => void
  busyId: string | null
}

export const areaColumns = (options: ColumnOptions): Column<AreaRow>[] => [
  { id: 'area', header: 'Verksamhetsområde', width: 13, grow: 2, key: true, cell: (row) => row.serviceAreaName },
  { id: 'state', header: 'Status', width: 12.5, nowrap: true, cell: (row) => <AreaState row={row} /> },
  {
    id: 'risks',
    header: 'Risker',
    width: 4.25,
    grow: 0,
    numeric: true,
    cell: (row) => (row.analysisId === null ? UNKNOWN : row.risks),
  },
  {
    id: 'highest',
    header: 'Högsta riskvärde',
    width: 8.5,
    grow: 0,
    cell: (row) =>
      row.highestLevel === null ? (
        UNKNOWN
      ) : (
        <ToneChip tone={row.highestLevel}>
          {row.highestValue} {row.highestWord}
        </ToneChip>
      ),
  },
  {
    id: 'missing',
    header: 'Att komplettera',
    width: 10,
    cell: (row) =>
      row.withoutResponsible > 0 ? (
        <Missing>{`${formatCount(row.withoutResponsible, 'risk', 'risker')} utan ansvarig`}</Missing>
      ) : row.analysisId === null ? (
        UNKNOWN
      ) : (
        'ingen saknar ansvarig'
      ),
  },
  { id: 'action', header: 'Nästa steg', width: 18.25, grow: 0, cell: (row) => <NextStep row={row} {...options} /> },
]

function AreaState({ row }: { row: AreaRow }) {
  if (row.status === null) return <>Inte påbörjad</>
  const version = (row.revision ?? 1) > 1 ? `, version ${row.revision}` : ''
  return row.status === 'draft' ? (
    <StateChip state="draft">Utkast{version}</StateChip>
  ) : (
    <StateChip state={version === '' ? 'decided' : 'revised'}>
      Fastställd {row.decidedOn}
      {version}
    </StateChip>
  )
}

function NextStep({ row, year, start, busyId }: ColumnOptions & { row: AreaRow }) {
  const { serviceAreaId, serviceAreaName, analysisId, earlier } = row
  if (analysisId !== null) {
    return (
      <ButtonLink inRow href={`/analysera/riskanalyser/${analysisId}`}>
        {row.status === 'draft' ? 'Fortsätt' : 'Öppna'}
        <span className="visually-hidden"> {serviceAreaName}</span>
      </ButtonLink>
    )
  }
  const busy = busyId === serviceAreaId
  const begin = (copyFromId: string | null) => () => start({ serviceAreaId, year, copyFromId })
  return (
    <Row>
      {earlier && (
        <Button
          inRow
          icon="copy"
          busy={busy}
          aria-label={`Kopiera från ${earlier.year}: ${serviceAreaName}`}
          onClick={begin(earlier.id)}
        >
          Kopiera från {earlier.year}
        </Button>
      )}
      <Button inRow look="quiet" busy={busy} aria-label={`Starta tom: ${serviceAreaName}`} onClick={begin(null)}>
        Starta tom
      </Button>
    </Row>
  )
}

export const areaExport: readonly ExcelColumn<AreaRow>[] = [
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 30 },
  { header: 'Nämnd', value: (row) => row.committeeName, width: 24 },
  { header: 'Status', value: (row) => (row.status === null ? 'inte påbörjad' : versionStatusNames[row.status]) },
  { header: 'Version', value: (row) => row.revision },
  { header: 'Fastställd', value: (row) => row.decidedOn, kind: 'date' },
  { header: 'Risker', value: (row) => (row.analysisId === null ? null : row.risks) },
  { header: 'Högsta riskvärde', value: (row) => row.highestValue },
  { header: 'Nivå', value: (row) => row.highestWord },
  { header: 'Risker utan ansvarig', value: (row) => (row.analysisId === null ? null : row.withoutResponsible) },
]
