import type { ReactNode } from 'react'
import type { OutcomeYear } from '../../../shared/contracts/outcome-years'
import { Outcome } from '../../../shared/contracts/values'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { outcomeName } from '../../../shared/text/names'
import { capital } from '../collect/review-words'
import classes from './assess.module.css'
import { rowsOf } from './rows-address'
import { YearLink } from './year-link'
import { sourceWords, yearName } from './years-excel'

/** One line a year. Figures with rows in the register open them; those of Historik have none. */
export function YearsTable({ years }: { years: readonly OutcomeYear[] }) {
  const hasOther = years.some(({ outcomes }) => outcomes.some(({ outcome }) => outcome === null))
  return (
    // A stop of its own, so that the keyboard can scroll a wide table sideways.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="group" aria-label="Åren i tabell" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">År</th>
            <th scope="col">Källa</th>
            <th scope="col">Planerade</th>
            <th scope="col">Genomförda</th>
            <th scope="col">Bedömda</th>
            {Outcome.options.map((outcome) => (
              <th key={outcome} scope="col" className={classes.count}>
                {capital(outcomeName(outcome, null))}
              </th>
            ))}
            {hasOther && (
              <th scope="col" className={classes.count}>
                Andra utfall
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((year) => (
            <Line key={year.year} year={year} hasOther={hasOther} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ year, hasOther }: { year: OutcomeYear; hasOther: boolean }) {
  const open = (value: number | null, rows: Parameters<typeof rowsOf>[0]): ReactNode => {
    if (value === null) return <span className={classes.unknown}>uppgift saknas</span>
    // A year of both sources has more than the register's rows: no list holds them all.
    if (year.source !== 'register' || value === 0) return formatNumber(value)
    return (
      <YearLink year={year.year} href={rowsOf(rows)}>
        {formatNumber(value)}
      </YearLink>
    )
  }
  const others = year.outcomes.filter(({ outcome }) => outcome === null)
  return (
    <tr>
      <th scope="row" className={classes.year}>
        {yearName(year)}
      </th>
      <td className={classes.words}>{sourceWords[year.source]}</td>
      <td>{open(year.planned, {})}</td>
      <td>{open(year.completed, { status: 'completed' })}</td>
      <td>
        {open(year.assessed, { assessed: true })}
        {year.small && <span className={classes.below}>få att jämföra</span>}
      </td>
      {Outcome.options.map((outcome) => {
        const found = year.outcomes.find((one) => one.outcome === outcome)
        return (
          <td key={outcome} className={classes.count}>
            {year.assessed === 0 ? (
              '–'
            ) : (
              <>
                {open(found?.count ?? 0, { outcome: outcomeName(outcome, null) })} ({formatPercent(found?.percent ?? 0)}
                )
              </>
            )}
          </td>
        )
      })}
      {hasOther && <td className={classes.count}>{formatNumber(others.reduce((sum, { count }) => sum + count, 0))}</td>}
    </tr>
  )
}
