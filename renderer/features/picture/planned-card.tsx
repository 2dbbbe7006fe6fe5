import { Link } from 'wouter'
import type { PictureMultiYear, PicturePlanned } from '../../../shared/contracts/picture'
import { formatDays, formatMonth } from '../../../shared/text/format'
import { followUpFormNames, planOriginNames, reviewKindLongNames, versionStatusNames } from '../../../shared/text/names'
import { Card, EmptyState } from '../../ui'
import classes from './picture.module.css'

interface PlannedCardProps {
  planned: readonly PicturePlanned[]
  multiYear: readonly PictureMultiYear[]
  showProvider?: boolean
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)

/** What stands in the plans: the year's rows with their reasons, and the insats's years in the three-year plan. */
export function PlannedCard({ planned, multiYear, showProvider = false }: PlannedCardProps) {
  const isEmpty = planned.length === 0 && multiYear.length === 0
  return (
    <Card title="I planerna">
      {isEmpty && (
        <EmptyState what="Inget är planerat än." why="Varken uppföljningsplanen eller flerårsplanen har en rad här." />
      )}
      {planned.length > 0 && (
        <ul className={classes.list}>
          {planned.map((row) => (
            <li key={row.rowId}>
              <Link href={row.path}>
                {capital(reviewKindLongNames[row.kind])}{' '}
                {row.month === null ? '' : `i ${formatMonth(row.month, 'long')} `}
                {row.year}
              </Link>
              <span className={classes.second}>
                {[
                  showProvider ? row.providerName : row.serviceTypeName,
                  planOriginNames[row.origin],
                  formatDays(row.days),
                  row.responsible ?? 'ansvarig saknas',
                  `plan: ${versionStatusNames[row.status]}`,
                ].join(' · ')}
              </span>
              {row.reasons.map((reason) => (
                <span key={reason} className={classes.second}>
                  {reason}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {multiYear.length > 0 && (
        <ul className={classes.list} aria-label="Flerårsplan">
          {multiYear.map(({ entryId, serviceTypeName, year, form, status, firstYear }) => (
            <li key={entryId}>
              Flerårsplan {year}: {followUpFormNames[form]}
              <span className={classes.second}>
                {serviceTypeName} · plan från {firstYear}, {versionStatusNames[status]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
