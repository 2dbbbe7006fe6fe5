import { useQuery } from '@tanstack/react-query'
import { ageBuckets, ageRuleWords } from '../../../shared/domain/delayed/age'
import { genderRuleWords } from '../../../shared/domain/delayed/gender-split'
import { delayedStateNames } from '../../../shared/text/collect-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask } from '../../lib/queries'
import { Card, Icon, KeyFigure, SkeletonRows, Stack, TraceableFigure } from '../../ui'
import { capital } from '../register/form-values'
import { delayedPath } from './use-delayed-address'
import classes from './delayed.module.css'

/** A quarter in numbers: by insats and time, as they may be shown outside the house. */
export function StatisticsTab({ reportedOn }: { reportedOn: string }) {
  const { committeeId } = useScreen()
  const { data } = useQuery(ask('collect.delayedStatistics', { committeeId, reportedOn }))
  if (data === undefined) return <SkeletonRows count={8} />
  const href = (more: string): string => `${delayedPath}?rapport=${reportedOn}${more}`
  const number = (value: number | null, more: string) =>
    value === null ? (
      '–'
    ) : value === 0 ? (
      '0'
    ) : (
      <TraceableFigure href={href(more)}>{formatNumber(value)}</TraceableFigure>
    )
  const gender = (value: number | null) => (value === null ? <span className={classes.hidden}>visas inte</span> : value)
  const hides = data.rows.some(({ total, women }) => total !== 0 && women === null)
  return (
    <div className={classes.scroll}>
      <Stack gap={4}>
        <div className={classes.figures}>
          <KeyFigure value={formatNumber(data.total)} words={`väntar den ${reportedOn}`} href={href('')} accent />
          <KeyFigure value={formatNumber(data.interrupted)} words="av dem är avbrott" />
          <KeyFigure
            value={formatNumber(data.carriedOut)}
            words="verkställda, rapporteras med dag"
            href={href('&tid=carriedOut')}
          />
          <KeyFigure
            value={formatNumber(data.tooYoung)}
            words="yngre än tre månader, räknas inte"
            href={href('&tid=tooYoung')}
          />
        </div>
        <Card title="Väntande beslut per insats och tid" note={formatCount(data.total ?? 0, 'beslut', 'beslut')} flush>
          <div className={classes.tableFrame}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Insats</th>
                  {ageBuckets.map((bucket) => (
                    <th key={bucket} scope="col">
                      {capital(delayedStateNames[bucket])}
                    </th>
                  ))}
                  <th scope="col">Antal</th>
                  <th scope="col">Kvinnor</th>
                  <th scope="col">Män</th>
                  <th scope="col">Verkställda</th>
                </tr>
              </thead>
              <tbody>
                {data.rows.map((row) => (
                  <tr key={row.serviceType}>
                    <th scope="row">{row.serviceType}</th>
                    {ageBuckets.map((bucket) => (
                      <td key={bucket}>{number(row[bucket], `&insats=${row.serviceTypeId}&tid=${bucket}`)}</td>
                    ))}
                    <td>{number(row.total, `&insats=${row.serviceTypeId}`)}</td>
                    <td>{row.total === 0 ? '–' : gender(row.women)}</td>
                    <td>{row.total === 0 ? '–' : gender(row.men)}</td>
                    <td>{number(row.carriedOut, `&insats=${row.serviceTypeId}&tid=carriedOut`)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">Summa</th>
                  {ageBuckets.map((bucket) => (
                    <td key={bucket}>{number(data.sums[bucket], `&tid=${bucket}`)}</td>
                  ))}
                  <td>{formatNumber(data.total)}</td>
                  <td>{gender(data.women)}</td>
                  <td>{gender(data.men)}</td>
                  <td>{formatNumber(data.carriedOut)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </Card>
        {hides && (
          <p className={classes.rule}>
            <Icon name="eyeOff" size={15} /> {genderRuleWords(data.genderLimit)} Delningen visas inte heller där den
            skiljer sig från ett tidigare kvartal med färre beslut än så.
          </p>
        )}
        <p className={classes.rule}>{ageRuleWords}</p>
      </Stack>
    </div>
  )
}
