import { useQuery } from '@tanstack/react-query'
import { SupervisionBody } from '../../../shared/contracts/collect-values'
import { formatNumber } from '../../../shared/text/format'
import { supervisionBodyNames } from '../../../shared/text/collect-names'
import { useScreen } from '../../app/screen-state'
import { GrowthCard } from '../../lib/growth-card'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, EmptyState, Notice, SkeletonRows, TraceableFigure } from '../../ui'
import { capital } from '../register/form-values'
import classes from './supervision.module.css'

/** What has grown since last year and where, and every year that the register holds. */
export function SupervisionDevelopment() {
  const { committeeId, year } = useScreen()
  const { data: growth, error } = useQuery(ask('collect.supervisionGrowth', { committeeId, year }))
  const { data: figures } = useQuery(ask('collect.supervisionYears', { committeeId, year }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (growth === undefined || figures === undefined) return <SkeletonRows count={6} />
  return (
    <div className={classes.scroll}>
      <GrowthCard
        growth={growth}
        href={(dimension, key) => `/samla-in/tillsyn?ar=${growth.year}&${dimension}=${encodeURIComponent(key)}`}
      />
      <Card title="Tillsyn och revision per år" note={`till och med ${year}, efter beslutets dag`}>
        {figures.years.length === 0 ? (
          <EmptyState what="Inga år att visa." why="Inget är registrerat till och med det valda året." />
        ) : (
          <table className={classes.years}>
            <thead>
              <tr>
                <th scope="col">År</th>
                {SupervisionBody.options.map((body) => (
                  <th key={body} scope="col" className={classes.number}>
                    {capital(supervisionBodyNames[body])}
                  </th>
                ))}
                <th scope="col" className={classes.number}>
                  Alla
                </th>
                <th scope="col" className={classes.number}>
                  Krav
                </th>
                <th scope="col" className={classes.number}>
                  Krav kvar
                </th>
                <th scope="col" className={classes.number}>
                  Avslutade
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.years.map((row) => (
                <tr key={row.year}>
                  <th scope="row">{row.year}</th>
                  {SupervisionBody.options.map((body) => (
                    <td key={body} className={classes.number}>
                      {formatNumber(row.byBody[body])}
                    </td>
                  ))}
                  <td className={classes.number}>
                    <TraceableFigure href={`/samla-in/tillsyn?ar=${row.year}`}>
                      {formatNumber(row.total)}
                    </TraceableFigure>
                  </td>
                  <td className={classes.number}>{formatNumber(row.demands)}</td>
                  <td className={classes.number}>{formatNumber(row.openDemands)}</td>
                  <td className={classes.number}>{formatNumber(row.closed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </div>
  )
}
