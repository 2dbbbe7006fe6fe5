import type { ReactNode } from 'react'
import { agreementFormNames } from '../../../shared/text/names'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { ToneChip, TraceableFigure } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './assess.module.css'
import { type OutcomeGroup, rowsOf } from './rows-address'

/** One line an insats and form, with its outcomes beneath each other. Figures of Historik have no rows to open. */
export function OutcomeTable({ groups }: { groups: readonly OutcomeGroup[] }) {
  return (
    // A stop of its own, so that the keyboard can scroll a wide table sideways.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="group" aria-label="Utfall per insats och form" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Insats</th>
            <th scope="col">Form</th>
            <th scope="col">Avtal</th>
            <th scope="col">Planerade</th>
            <th scope="col">Genomförda</th>
            <th scope="col">Med utfall</th>
            <th scope="col">Utfall, antal och andel</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <GroupLine key={`${group.name}-${group.form}`} group={group} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function GroupLine({ group }: { group: OutcomeGroup }) {
  const open = (value: number | null, rows: Parameters<typeof rowsOf>[0]): ReactNode => {
    if (value === null) return <span className={classes.unknown}>uppgift saknas</span>
    if (group.source === 'historik' || value === 0) return formatNumber(value)
    return <TraceableFigure href={rowsOf({ group, ...rows })}>{formatNumber(value)}</TraceableFigure>
  }
  return (
    <tr>
      <th scope="row">
        {group.name} {group.source === 'historik' && <ToneChip icon="history">Historik</ToneChip>}
      </th>
      <td className={classes.words}>{group.form === null ? 'okänd form' : agreementFormNames[group.form]}</td>
      <td>
        {group.agreements === null ? (
          <span className={classes.unknown}>uppgift saknas</span>
        ) : (
          formatNumber(group.agreements)
        )}
      </td>
      <td>{open(group.planned, {})}</td>
      <td>{open(group.completed, { status: 'completed' })}</td>
      <td>{open(group.assessed, { assessed: true })}</td>
      <td className={classes.outcomes}>
        {group.outcomes.length === 0 ? (
          <span className={classes.unknown}>inget utfall än</span>
        ) : (
          <ul>
            {group.outcomes.map(({ outcome, count, percent }) => (
              <li key={outcome}>
                <span>{capital(outcome)}</span>
                <span className={classes.share}>
                  {open(count, { outcome })} av {formatNumber(group.assessed)} ({formatPercent(percent)})
                </span>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
