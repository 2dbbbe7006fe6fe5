import { outcomeOfWord } from '../../../shared/domain/outcome'
import { groupName } from '../../../shared/domain/outcome-group'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { type Segment, SegmentedBar, SegmentLegend } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './assess.module.css'
import { outcomeLegend, outcomeLooks } from './outcome-looks'
import type { OutcomeGroup } from './rows-address'

/** Each insats as one bar of its outcomes, the counts inside. The table above says the same in figures. */
export function OutcomeChart({ groups }: { groups: readonly OutcomeGroup[] }) {
  const assessed = groups.filter((group) => group.assessed > 0)
  if (assessed.length === 0) return null
  return (
    <>
      <SegmentLegend segments={outcomeLegend} />
      <ul className={classes.bars}>
        {assessed.map((group) => (
          <li key={groupName(group)}>
            <span className={classes.barName}>
              {groupName(group)} <span className={classes.quiet}>{formatNumber(group.assessed)} st</span>
            </span>
            <SegmentedBar label={groupName(group)} segments={segmentsOf(group)} legend="none" />
          </li>
        ))}
      </ul>
    </>
  )
}

/** In the order best to worst; words that the program doesn't know are left open. */
const segmentsOf = (group: OutcomeGroup): Segment[] =>
  group.outcomes.map(({ outcome, count, percent }) => {
    const known = outcomeOfWord(outcome)
    return {
      label: `${capital(outcome)} (${formatPercent(percent)})`,
      value: count,
      look: known === null ? 'open' : outcomeLooks[known],
    }
  })
