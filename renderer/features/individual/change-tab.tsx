import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { FollowUpChangeRow, JudgementFigure } from '../../../shared/contracts/individual'
import { formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask } from '../../lib/queries'
import { capital } from '../register/form-values'
import { Card, EmptyState, Icon, Notice, ToneChip } from '../../ui'
import classes from './individual.module.css'
import { ScrollTable } from './scroll-table'
import { poorInWords, reachInWords } from './words'

/** What has grown since last year, and where: the share of bristande per utförare and insats. */
export function ChangeTab() {
  const { committeeId, year } = useScreen()
  const { data } = useQuery(ask('collect.individualChange', { committeeId, year }))
  if (!data) return null
  const { limit, rows, through, throughBefore } = data
  const deviating = rows.filter(({ deviation }) => deviation !== null)
  return (
    <>
      {deviating.length > 0 && (
        <Notice
          kind="info"
          title="Tydlig avvikelse: fördjupad uppföljning behövs."
          details={deviating.map(
            ({ provider, serviceType, deviation }) => `${provider}, ${serviceType}: ${deviation ?? ''}`,
          )}
        />
      )}
      <Card
        flush
        title="Vad har ökat sedan förra året, och var"
        note="andelen bristande, det som ökat mest först"
        foot={
          <p className={classes.muted}>
            Andelar jämförs, så att ett år som pågår kan ställas mot ett helt. En ökning är tydlig från tio
            procentenheter och två bedömningar. Färre än {limit} svar visas inte.
          </p>
        }
      >
        {rows.length === 0 ? (
          <EmptyState what={`Inga svar att jämföra för ${year}.`} />
        ) : (
          <ScrollTable label="Vad har ökat">
            <thead>
              <tr>
                <th scope="col">Utförare</th>
                <th scope="col">Insats</th>
                <th scope="col">{capital(reachInWords(through, year))}</th>
                <th scope="col">{capital(reachInWords(throughBefore, year - 1))}</th>
                <th scope="col" className={classes.number}>
                  Procentenheter
                </th>
                <th scope="col">Hela insatsen</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.serviceTypeId}-${row.providerId}`}>
                  <th scope="row">
                    <Link href={`/analysera/lagesbilder/utforare/${row.providerId}`}>{row.provider}</Link>
                  </th>
                  <td>{row.serviceType}</td>
                  <ShareCell figure={row.now} limit={limit} />
                  <ShareCell figure={row.before} limit={limit} />
                  <td className={classes.number}>
                    <Change row={row} />
                  </td>
                  <ShareCell figure={row.insats} limit={limit} />
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </Card>
    </>
  )
}

const ShareCell = ({ figure, limit }: { figure: JudgementFigure; limit: number }) => (
  <td className={figure.state === 'shown' ? classes.share : classes.quiet}>{poorInWords(figure, limit)}</td>
)

function Change({ row: { points, grown } }: { row: FollowUpChangeRow }) {
  if (points === null) return <span className={classes.muted}>–</span>
  return (
    <>
      {grown && (
        <>
          <ToneChip tone="mid">
            <Icon name="arrowUp" size={14} /> tydligt mer
          </ToneChip>{' '}
        </>
      )}
      {points > 0 ? `+${formatNumber(points)}` : formatNumber(points)}
    </>
  )
}
