import { useQuery } from '@tanstack/react-query'
import type { LexKind } from '../../../shared/contracts/lex'
import { UNKNOWN, formatNumber } from '../../../shared/text/format'
import { lexKindNames } from '../../../shared/text/lex-names'
import { useScreen } from '../../app/screen-state'
import { GrowthCard } from '../../lib/growth-card'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, EmptyState, Notice, SkeletonRows, TraceableFigure } from '../../ui'
import classes from './lex.module.css'
import { listPath } from './lex-paths'

/** What has grown since last year and where, and every year that is known. */
export function LexDevelopment({ kind }: { kind: LexKind }) {
  const { committeeId, year } = useScreen()
  const { data: growth, error } = useQuery(ask('collect.lexGrowth', { committeeId, kind, year }))
  const { data: figures } = useQuery(ask('collect.lexFigures', { committeeId, kind, year }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (growth === undefined || figures === undefined) return <SkeletonRows count={6} />
  return (
    <div className={classes.scroll}>
      {figures.differences.length > 0 && (
        <Notice title="Register och Historik säger olika." details={figures.differences} />
      )}
      <GrowthCard
        growth={growth}
        href={(dimension, key) => listPath(kind, `&ar=${growth.year}&${dimension}=${encodeURIComponent(key)}`)}
      />
      <Card title={`${lexKindNames[kind]} per år`} note={`till och med ${year}`}>
        {figures.years.length === 0 ? (
          <EmptyState what="Inga år att visa." why="Varken registret eller Historik har några uppgifter." />
        ) : (
          <table className={classes.years}>
            <thead>
              <tr>
                <th scope="col">År</th>
                <th scope="col" className={classes.number}>
                  Rapporter
                </th>
                <th scope="col" className={classes.number}>
                  Anmälda till IVO
                </th>
                <th scope="col">Källa</th>
              </tr>
            </thead>
            <tbody>
              {figures.years.toReversed().map((row) => (
                <tr key={row.year}>
                  <th scope="row">{row.year}</th>
                  <td className={classes.number}>
                    {row.source === 'register' ? (
                      <TraceableFigure href={listPath(kind, `&ar=${row.year}`)}>
                        {formatNumber(row.reports)}
                      </TraceableFigure>
                    ) : (
                      figure(row.reports)
                    )}
                  </td>
                  <td className={classes.number}>{figure(row.reportedToIvo)}</td>
                  <td>{sourceWords(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </div>
  )
}

const figure = (value: number | null): string => (value === null ? 'uppgift saknas' : formatNumber(value))

const sourceNames = { register: 'registret', historik: 'Historik' } as const

function sourceWords({
  source,
  ivoSource,
}: {
  source: keyof typeof sourceNames | null
  ivoSource: keyof typeof sourceNames | null
}): string {
  if (source === null) return ivoSource === null ? UNKNOWN : sourceNames[ivoSource]
  if (ivoSource === null || ivoSource === source) return sourceNames[source]
  return `${sourceNames[source]}; IVO: ${sourceNames[ivoSource]}`
}
