import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../shared/contracts'
import { formatNumber } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { EmptyState, Notice, SidePanel, SkeletonRows, ToneChip } from '../../ui'
import classes from './plan.module.css'

type Change = Output<'plan.difference'>['rows'][number]

const words = { added: 'Ny rad', removed: 'Utgår', changed: 'Ändrad' } as const

/** What the version changes against the one before, row by row with the reason. */
export function DifferencePanel({ planId, onClose }: { planId: string; onClose: () => void }) {
  const { data, error } = useQuery(ask('plan.difference', { planId }))
  return (
    <SidePanel title="Skillnad mot versionen före" wide takeFocus onClose={onClose}>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={4} />}
      {data !== undefined && (
        <>
          <p className={classes.detail}>
            Jämfört med {data.from ?? 'ingen tidigare version'}.
            {data.daysBefore !== null &&
              ` Planerade dagar ${formatNumber(data.daysBefore)} → ${formatNumber(data.daysAfter)}.`}
          </p>
          {data.rows.length === 0 && <EmptyState what="Ingen skillnad än." why="Raderna är desamma i båda." />}
          <ul className={classes.difference}>
            {data.rows.map((row, index) => (
              <ChangeItem key={index} row={row} />
            ))}
          </ul>
        </>
      )}
    </SidePanel>
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
