import { Link } from 'wouter'
import type { ComparedProvider } from '../../../shared/contracts/picture'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { Card, EmptyState } from '../../ui'
import { providerPicturePath } from './paths'
import classes from './picture.module.css'

interface ComparisonCardProps {
  providers: readonly ComparedProvider[]
  /** The last of the three years: complaints and deviations are of it. */
  year: number
  prioritiesYear: number
  /** Reports that belong to one of several insatser, without saying which. */
  withoutServiceType: number
}

/** The utförare of an insats beside each other, the first in rank first. */
export function ComparisonCard({ providers, year, prioritiesYear, withoutServiceType }: ComparisonCardProps) {
  const known = (value: number | null) =>
    value === null ? <span className={classes.missing}>–</span> : formatNumber(value)
  return (
    <Card
      title="Utförarna jämförda"
      note={`${formatCount(providers.length, 'utförare', 'utförare')}, den högst prioriterade först`}
      flush
      foot={
        withoutServiceType > 0 && (
          <span className={classes.muted}>
            {formatCount(withoutServiceType, 'rapport', 'rapporter')} om utförare med flera insatser anger inte vilken
            och räknas inte här.
          </span>
        )
      }
    >
      {providers.length === 0 ? (
        <EmptyState what="Inga utförare har insatsen." why="Inget avtal gäller och ingen enhet har insatsen." />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes.scroll} role="region" aria-label="Utförarna, tabell" tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col" className={classes.number}>
                  Plats {prioritiesYear}
                </th>
                <th scope="col">Utförare</th>
                <th scope="col">Senast granskad</th>
                <th scope="col" className={classes.number}>
                  Öppna brister
                </th>
                <th scope="col" className={classes.number}>
                  Klagomål {year}
                </th>
                <th scope="col" className={classes.number}>
                  Avvikelser {year}
                </th>
              </tr>
            </thead>
            <tbody>
              {providers.map((provider) => (
                <tr key={provider.providerId}>
                  <td className={classes.number}>{known(provider.rank)}</td>
                  <th scope="row">
                    <Link href={providerPicturePath(provider.providerId)}>{provider.name}</Link>
                    <span className={classes.second}>{formatCount(provider.agreements, 'avtal', 'avtal')}</span>
                  </th>
                  <td>
                    {provider.lastReviewedOn ?? 'aldrig'}
                    {provider.lastOutcome !== null && <span className={classes.second}>{provider.lastOutcome}</span>}
                  </td>
                  <td className={classes.number}>
                    {formatNumber(provider.openFindings)}
                    {provider.lateFindings > 0 && (
                      <span className={classes.second}>{formatCount(provider.lateFindings, 'sen', 'sena')}</span>
                    )}
                  </td>
                  <td className={classes.number}>{known(provider.complaints)}</td>
                  <td className={classes.number}>{known(provider.deviations)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
