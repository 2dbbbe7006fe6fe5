import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../shared/contracts'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, EmptyState, Notice, SkeletonRows, ToneChip } from '../../ui'
import classes from './plan.module.css'

type Change = Output<'plan.difference'>['rows'][number]

const words = { added: 'Ny rad', removed: 'Utgår', changed: 'Ändrad' } as const

/** What the version changes against the one before, row by row with the reason. */
export function DifferenceTab({ planId }: { planId: string }) {
  const { data, error } = useQuery(ask('plan.difference', { planId }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={4} />
  const days =
    data.daysBefore === null
      ? ''
      : `, planerade dagar ${formatNumber(data.daysBefore)} → ${formatNumber(data.daysAfter)}`
  return (
    <Card
      title={`Skillnad mot ${data.from ?? 'versionen före'}`}
      note={`${formatCount(data.rows.length, 'rad', 'rader')}${days}`}
    >
      {data.rows.length === 0 ? (
        <EmptyState what="Ingen skillnad än." why="Raderna är desamma i båda versionerna." />
      ) : (
        <ul className={classes.difference}>
          {data.rows.map((row, index) => (
            <ChangeItem key={index} row={row} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function ChangeItem({ row }: { row: Change }) {
  return (
    <li>
      <p>
        <ToneChip tone={row.change === 'changed' ? 'neutral' : 'accent'}>{words[row.change]}</ToneChip>{' '}
        <strong>{row.provider}</strong>, {row.serviceType}
      </p>
      {row.change === 'changed' &&
        row.fields.map(({ label, before, after }) => (
          <p key={label}>
            {label}: <span className={classes.before}>{before ?? 'saknas'}</span> → {after ?? 'saknas'}
          </p>
        ))}
      {row.reason !== null && <p className={classes.detail}>{row.reason}</p>}
    </li>
  )
}
