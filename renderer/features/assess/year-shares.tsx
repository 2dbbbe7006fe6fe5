import type { OutcomeYear } from '../../../shared/contracts/outcome-years'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { type Segment, SegmentedBar, SegmentLegend } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './assess.module.css'
import { outcomeLegend, outcomeLooks } from './outcome-looks'
import { yearName } from './years-excel'

/** Each year as one bar of its outcomes, the counts inside. The table says the same in figures. */
export function YearShares({ years }: { years: readonly OutcomeYear[] }) {
  const assessed = years.filter((year) => year.assessed > 0)
  if (assessed.length === 0) return <p className={classes.quiet}>Ingen granskning är bedömd de här åren.</p>
  return (
    <>
      <SegmentLegend segments={outcomeLegend} />
      <ul className={classes.yearBars}>
        {assessed.map((year) => (
          <li key={year.year}>
            <span className={classes.barName}>
              {yearName(year)}{' '}
              <span className={classes.quiet}>
                {formatNumber(year.assessed)} bedömda{year.small ? ', få att jämföra' : ''}
                {year.source === 'register' ? '' : ', Historik'}
              </span>
            </span>
            <SegmentedBar label={yearName(year)} segments={year.outcomes.map(segmentOf)} legend="none" />
          </li>
        ))}
      </ul>
    </>
  )
}

const segmentOf = ({ outcome, word, count, percent }: OutcomeYear['outcomes'][number]): Segment => ({
  label: `${capital(word)} (${formatPercent(percent)})`,
  value: count,
  look: outcome === null ? 'open' : outcomeLooks[outcome],
})
