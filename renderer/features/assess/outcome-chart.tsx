import { Outcome } from '../../../shared/contracts/values'
import { outcomeOfWord } from '../../../shared/domain/outcome'
import { groupName } from '../../../shared/domain/outcome-group'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { outcomeName } from '../../../shared/text/names'
import { type Segment, SegmentedBar, SegmentLegend } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './assess.module.css'
import type { OutcomeGroup } from './rows-address'

const looks: Record<Outcome, Segment['look']> = {
  complies: 'fill',
  compliesAfterCompletion: 'fill2',
  minorRemaining: 'mid',
  doesNotComply: 'high',
}

/** Each insats as one bar of its outcomes, the counts inside. The table above says the same in figures. */
export function OutcomeChart({ groups }: { groups: readonly OutcomeGroup[] }) {
  const assessed = groups.filter((group) => group.assessed > 0)
  if (assessed.length === 0) return null
  const legend = Outcome.options.map(
    (outcome): Segment => ({ label: capital(outcomeName(outcome, null)), value: 1, text: '', look: looks[outcome] }),
  )
  return (
    <>
      <SegmentLegend segments={legend} />
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
      look: known === null ? 'open' : looks[known],
    }
  })
