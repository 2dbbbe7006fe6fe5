import { useQuery } from '@tanstack/react-query'
import { ask, sentenceOf } from '../../lib/queries'
import { EmptyState, Notice, SidePanel, SkeletonRows, ToneChip } from '../../ui'
import classes from './editor.module.css'

const words = {
  area: { added: 'Nytt område', removed: 'Område utgår', changed: 'Område ändrat' },
  question: { added: 'Ny fråga', removed: 'Fråga utgår', changed: 'Fråga ändrad' },
} as const

/** What the shown version changes against an earlier one. */
export function ChecklistDifferencePanel({
  fromId,
  toId,
  onClose,
}: {
  fromId: string
  toId: string
  onClose: () => void
}) {
  const { data, error } = useQuery(ask('collect.checklistDifference', { fromId, toId }))
  return (
    <SidePanel
      title={data === undefined ? 'Skillnad' : `Från ${data.from} till ${data.to}`}
      wide
      takeFocus
      onClose={onClose}
    >
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={4} />}
      {data?.changes.length === 0 && !data.reordered && (
        <EmptyState what="Ingen skillnad än." why="Frågorna är desamma i båda versionerna." />
      )}
      {data?.reordered === true && <p className={classes.quiet}>Ordningen mellan frågor eller områden är ändrad.</p>}
      <ul className={classes.changes}>
        {data?.changes.map((change) => (
          <li key={`${change.what}-${change.change}-${change.area}-${change.title}`}>
            <ToneChip tone={change.change === 'changed' ? 'neutral' : 'accent'}>
              {words[change.what][change.change]}
            </ToneChip>
            {change.area !== null && <span className={classes.quiet}> {change.area}</span>}
            <p className={classes.text}>{change.title}</p>
            {change.fields.map(({ label, before, after }) => (
              <p key={label} className={classes.quiet}>
                {label}: {before ?? 'saknades'} → {after ?? 'saknas'}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}
