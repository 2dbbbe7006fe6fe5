import { useState } from 'react'
import type { OutcomeYear, OutcomeYearGroup } from '../../../shared/contracts/outcome-years'
import { Outcome } from '../../../shared/contracts/values'
import { groupName } from '../../../shared/domain/outcome-group'
import { formatNumber, formatShare } from '../../../shared/text/format'
import { outcomeName } from '../../../shared/text/names'
import { Card } from '../../ui'
import { SelectField } from '../../ui/forms'
import { capital } from '../collect/review-words'
import classes from './assess.module.css'
import { rowsOf } from './rows-address'
import { YearLink } from './year-link'
import { yearName } from './years-excel'

type Shown = Outcome | 'completed'
type Cell = OutcomeYearGroup['years'][number]

const options: ReadonlyArray<{ value: Shown; label: string }> = [
  ...Outcome.options.map((value) => ({ value, label: `${capital(outcomeName(value, null))}, av bedömda` })),
  { value: 'completed', label: 'Genomförda, av planerade' },
]

interface GroupYearsCardProps {
  years: readonly OutcomeYear[]
  groups: readonly OutcomeYearGroup[]
}

/** One outcome at a time, per insats and form over the years; every share with its counts. */
export function GroupYearsCard({ years, groups }: GroupYearsCardProps) {
  const [shown, setShown] = useState<Shown>('complies')
  return (
    <Card title="Per insats och form, år mot år" flush>
      <div className={classes.choice}>
        <SelectField
          label="Visa"
          clearable={false}
          options={options}
          value={shown}
          onChange={(value) => setShown(options.find((one) => one.value === value)?.value ?? shown)}
        />
      </div>
      {/* A stop of its own, so that the keyboard can scroll a wide table sideways. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} role="group" aria-label="Per insats och form, år mot år" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Insats och form</th>
              {years.map((year) => (
                <th key={year.year} scope="col" className={classes.count}>
                  {yearName(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={groupName(group)}>
                <th scope="row">{groupName(group)}</th>
                {group.years.map((cell, index) => (
                  <td key={years[index]?.year} className={classes.count}>
                    <CellText cell={cell} group={group} year={years[index]?.year ?? 0} shown={shown} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

interface CellTextProps {
  cell: Cell
  group: OutcomeYearGroup
  year: number
  shown: Shown
}

/** '19 av 34 (56 %)'; a dash where the year does not know the insats. */
function CellText({ cell, group, year, shown }: CellTextProps) {
  if (cell === null) return <>–</>
  const [part, base] = shown === 'completed' ? [cell.completed, cell.planned] : [countOf(cell, shown), cell.assessed]
  if (part === null || base === null) return <span className={classes.unknown}>uppgift saknas</span>
  if (base === 0) return <span className={classes.unknown}>inget utfall än</span>
  const share = formatShare(part, base)
  const rows = shown === 'completed' ? { status: 'completed' as const } : { outcome: outcomeName(shown, group.form) }
  const rest = share.slice(formatNumber(part).length)
  return (
    <>
      {part === 0 || cell.source === 'historik' ? (
        share
      ) : (
        <>
          <YearLink year={year} href={rowsOf({ group, ...rows })}>
            {formatNumber(part)}
          </YearLink>
          {rest}
        </>
      )}
      {(cell.source === 'historik' || (shown !== 'completed' && cell.small)) && (
        <span className={classes.below}>
          {[cell.source === 'historik' ? 'Historik' : '', shown !== 'completed' && cell.small ? 'få' : '']
            .filter((word) => word !== '')
            .join(', ')}
        </span>
      )}
    </>
  )
}

const countOf = (cell: NonNullable<Cell>, outcome: Outcome): number =>
  cell.outcomes.find((one) => one.outcome === outcome)?.count ?? 0
