import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { Dialog, EmptyState, Notice, SkeletonRows, ToneChip } from '../../ui'
import classes from './multi-year.module.css'

type Change = Output<'plan.multiYearDifference'>['rows'][number]

const words: Record<Change['change'], string> = {
  added: 'Ny',
  removed: 'Utgår',
  moved: 'Flyttad',
  changed: 'Ändrad',
}

/** What the version changes against the one before, insats by insats. */
export function DifferenceDialog({ planId, onClose }: { planId: string; onClose: () => void }) {
  const { data, error } = useQuery(ask('plan.multiYearDifference', { planId }))
  return (
    <Dialog title={`Skillnad mot ${data?.from ?? 'versionen före'}`} opened wide onClose={onClose}>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={4} />}
      {data?.rows.length === 0 && (
        <EmptyState what="Ingen skillnad än." why="Uppföljningarna är desamma i båda versionerna." />
      )}
      {data !== undefined && data.rows.length > 0 && (
        <>
          <p className={classes.quiet}>{formatCount(data.rows.length, 'ändring', 'ändringar')}</p>
          <ul className={classes.list}>
            {data.rows.map((row, index) => (
              // The same insats may be changed in several years.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <ToneChip tone={row.change === 'changed' || row.change === 'moved' ? 'neutral' : 'accent'}>
                  {words[row.change]}
                </ToneChip>{' '}
                <strong>{row.serviceType}</strong>
                {row.fields.map(({ label, before, after }) => (
                  <span key={label} className={classes.second}>
                    {label}:{' '}
                    {row.change === 'added'
                      ? after
                      : row.change === 'removed'
                        ? before
                        : `${before ?? 'saknas'} → ${after ?? 'saknas'}`}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
