import type { OccasionRow } from '../../../shared/contracts/analyse-occasions'
import { formatCount, formatDate, UNKNOWN } from '../../../shared/text/format'
import { versionStatusNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { ButtonLink, DueChip, Missing, StateChip, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import classes from './analysis.module.css'

const everyNamnd = 'alla nämnder'

const title = (header: string, secondOf: (row: OccasionRow) => string): Column<OccasionRow> => ({
  id: 'title',
  header,
  width: 14,
  grow: 2,
  key: true,
  cell: (row) => (
    <span className={classes.lines}>
      <span>{row.title}</span>
      <span className={classes.second}>{secondOf(row)}</span>
    </span>
  ),
})

/** `lacking`: what a decision waits for in the risks. */
const standing = (lacking: 'ansvarig' | 'process'): Column<OccasionRow>[] => [
  { id: 'state', header: 'Status', width: 11.5, nowrap: true, cell: (row) => <OccasionState row={row} /> },
  {
    id: 'highest',
    header: 'Högsta riskvärde',
    width: 8.5,
    grow: 0,
    cell: ({ highestLevel, highestValue, highestWord }) =>
      highestLevel === null ? (
        UNKNOWN
      ) : (
        <ToneChip tone={highestLevel}>
          {highestValue} {highestWord}
        </ToneChip>
      ),
  },
  {
    id: 'missing',
    header: 'Att komplettera',
    width: 9,
    cell: ({ risks, incomplete }) => {
      if (risks === 0) return <Missing>Inga risker än</Missing>
      if (incomplete === 0) return `ingen saknar ${lacking}`
      return <Missing>{`${formatCount(incomplete, 'risk', 'risker')} utan ${lacking}`}</Missing>
    },
  },
  {
    id: 'action',
    header: 'Nästa steg',
    width: 7.5,
    grow: 0,
    cell: ({ id, title: name, status }) => (
      <ButtonLink inRow href={`/analysera/riskanalyser/${id}`}>
        {status === 'draft' ? 'Fortsätt' : 'Öppna'}
        <span className="visually-hidden"> {name}</span>
      </ButtonLink>
    ),
  },
]

export const changeColumns: Column<OccasionRow>[] = [
  title('Förändring', (row) => row.serviceAreaName ?? UNKNOWN),
  {
    id: 'changeOn',
    header: 'Genomförs',
    width: 8.5,
    grow: 0,
    cell: ({ changeOn, dueLabel, dueDegree }) => (
      <span className={classes.lines}>
        <span className={classes.due}>{formatDate(changeOn)}</span>
        {dueLabel !== null && dueDegree !== null && (
          <span>
            <DueChip label={dueLabel} tone={dueDegree === 'late' ? 'high' : dueDegree === 'soon' ? 'mid' : 'neutral'} />
          </span>
        )}
      </span>
    ),
  },
  { id: 'risks', header: 'Risker', width: 4.25, grow: 0, numeric: true, cell: ({ risks }) => risks },
  ...standing('ansvarig'),
]

export const portfolioColumns: Column<OccasionRow>[] = [
  title('Riskportfölj', (row) => row.committeeName ?? everyNamnd),
  {
    id: 'risks',
    header: 'Risker',
    width: 7,
    grow: 0,
    cell: ({ risks, processes }) =>
      processes === 0 ? risks : `${risks} i ${formatCount(processes, 'process', 'processer')}`,
  },
  {
    id: 'activities',
    header: 'Kontrollmoment',
    width: 7.5,
    grow: 0,
    numeric: true,
    cell: ({ controlActivities }) => controlActivities,
  },
  ...standing('process'),
]

function OccasionState({ row: { status, revision, decidedOn } }: { row: OccasionRow }) {
  const version = revision > 1 ? `, version ${revision}` : ''
  if (status !== 'decided') return <StateChip state="draft">Utkast{version}</StateChip>
  return (
    <StateChip state={version === '' ? 'decided' : 'revised'}>
      Fastställd {decidedOn}
      {version}
    </StateChip>
  )
}

const standingExport = (lacking: 'ansvarig' | 'process'): readonly ExcelColumn<OccasionRow>[] => [
  { header: 'Status', value: ({ status }) => versionStatusNames[status] },
  { header: 'Version', value: ({ revision }) => revision },
  { header: 'Fastställd', value: ({ decidedOn }) => decidedOn, kind: 'date' },
  { header: 'Risker', value: ({ risks }) => risks },
  { header: 'Högsta riskvärde', value: ({ highestValue }) => highestValue },
  { header: 'Nivå', value: ({ highestWord }) => highestWord },
  { header: `Risker utan ${lacking}`, value: ({ incomplete }) => incomplete },
]

export const changeExport: readonly ExcelColumn<OccasionRow>[] = [
  { header: 'Förändring', value: (row) => row.title, width: 40 },
  { header: 'Verksamhetsområde', value: (row) => row.serviceAreaName, width: 30 },
  { header: 'Genomförs', value: (row) => row.changeOn, kind: 'date' },
  ...standingExport('ansvarig'),
]

export const portfolioExport: readonly ExcelColumn<OccasionRow>[] = [
  { header: 'Riskportfölj', value: (row) => row.title, width: 40 },
  { header: 'Nämnd', value: (row) => row.committeeName ?? everyNamnd, width: 24 },
  { header: 'Processer', value: ({ processes }) => processes },
  { header: 'Kontrollmoment', value: ({ controlActivities }) => controlActivities },
  ...standingExport('process'),
]
