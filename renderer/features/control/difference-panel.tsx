import { useQuery } from '@tanstack/react-query'
import { ask, sentenceOf } from '../../lib/queries'
import { EmptyState, Notice, SidePanel, SkeletonRows, ToneChip } from '../../ui'
import classes from './control.module.css'

const words = { added: 'Nytt', removed: 'Utgår', changed: 'Ändrat' } as const

/** What the version changes against the one before. */
export function DifferencePanel({ planId, onClose }: { planId: string; onClose: () => void }) {
  const { data, error } = useQuery(ask('plan.controlDifference', { planId }))
  return (
    <SidePanel title="Skillnad mot versionen före" wide takeFocus onClose={onClose}>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={4} />}
      {data !== undefined && (
        <>
          <p className={classes.quiet}>Jämfört med {data.from ?? 'ingen tidigare version'}.</p>
          {data.rows.length === 0 && <EmptyState what="Ingen skillnad än." why="Kontrollmomenten är desamma i båda." />}
          <ul className={classes.risks}>
            {data.rows.map((row, index) => (
              <li key={index}>
                <p>
                  <ToneChip tone={row.change === 'changed' ? 'neutral' : 'accent'}>{words[row.change]}</ToneChip>{' '}
                  <strong>{row.title}</strong>
                </p>
                <p className={classes.quiet}>{row.risk}</p>
                {row.fields.map(({ label, before, after }) => (
                  <p key={label}>
                    {label}: <span className={classes.quiet}>{before ?? 'saknas'}</span> → {after ?? 'saknas'}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </SidePanel>
  )
}
