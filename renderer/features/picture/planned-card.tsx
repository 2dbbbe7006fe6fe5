import { useState } from 'react'
import { Link } from 'wouter'
import type { PictureMultiYear, PicturePlanned } from '../../../shared/contracts/picture'
import { formatDays, formatMonth, formatNumber } from '../../../shared/text/format'
import { followUpFormNames, planOriginNames, reviewKindLongNames, versionStatusNames } from '../../../shared/text/names'
import { Button, Card, EmptyState } from '../../ui'
import classes from './picture.module.css'

interface PlannedCardProps {
  planned: readonly PicturePlanned[]
  multiYear: readonly PictureMultiYear[]
  showProvider?: boolean
}

const shownRows = 5
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)

/** What stands in the plans: the year's rows with their reasons, and the insats's years in the three-year plan. */
export function PlannedCard({ planned, multiYear, showProvider = false }: PlannedCardProps) {
  const [all, setAll] = useState(false)
  const insatser = [...new Set(multiYear.map(({ serviceTypeName }) => serviceTypeName))]
  return (
    <Card
      title="I planerna"
      foot={
        planned.length > shownRows && (
          <Button look="link" onClick={() => setAll(!all)}>
            {all ? 'Visa färre' : `Visa alla ${formatNumber(planned.length)}`}
          </Button>
        )
      }
    >
      {planned.length === 0 && multiYear.length === 0 && (
        <EmptyState what="Inget är planerat än." why="Varken uppföljningsplanen eller flerårsplanen har en rad här." />
      )}
      {planned.length > 0 && (
        <ul className={classes.list}>
          {(all ? planned : planned.slice(0, shownRows)).map((row) => (
            <PlannedRow key={row.rowId} row={row} who={showProvider ? row.providerName : row.serviceTypeName} />
          ))}
        </ul>
      )}
      {insatser.map((insats) => (
        <p key={insats} className={classes.group}>
          Flerårsplan, {insats}
          <span className={classes.second}>{yearsOf(multiYear.filter((one) => one.serviceTypeName === insats))}</span>
        </p>
      ))}
    </Card>
  )
}

function PlannedRow({ row, who }: { row: PicturePlanned; who: string }) {
  const { kind, month, year, origin, days, responsible, status, reasons, path } = row
  const facts = [
    who,
    planOriginNames[origin],
    formatDays(days),
    responsible ?? 'ansvarig saknas',
    `plan: ${versionStatusNames[status]}`,
  ]
  return (
    <li>
      <Link href={path}>
        {capital(reviewKindLongNames[kind])}, {month === null ? '' : `${formatMonth(month, 'long')} `}
        {year}
      </Link>
      <span className={classes.second}>{facts.join(' · ')}</span>
      <span className={classes.second}>{reasons.join(' ')}</span>
    </li>
  )
}

/** '2027 egen uppföljning, 2028 digital screening (utkast)'. */
function yearsOf(entries: readonly PictureMultiYear[]): string {
  const words = entries.map(({ year, form }) => `${year} ${followUpFormNames[form]}`)
  const status = entries[0]?.status
  return `${[...new Set(words)].join(', ')}${status === undefined ? '' : ` (${versionStatusNames[status]})`}`
}
