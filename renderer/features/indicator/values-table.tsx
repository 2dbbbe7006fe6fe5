import type { GenderOrTotal } from '../../../shared/contracts/collect-values'
import type { IndicatorValue, IndicatorView } from '../../../shared/contracts/indicator'
import { nameKey } from '../../../shared/domain/name-key'
import { formatIndicator } from '../../../shared/text/indicator-value'
import { UNKNOWN } from '../../../shared/text/format'
import { Button } from '../../ui'
import classes from './indicator.module.css'
import { JudgementChip } from './judgement-chip'

interface ValuesTableProps {
  view: IndicatorView
  gender: GenderOrTotal
  onEdit: (value: IndicatorValue) => void
}

/** The value of a group and year; undefined where none is registered. */
export const valueOf = ({ values }: IndicatorView, groupName: string, year: number, gender: GenderOrTotal) =>
  values.find((one) => one.year === year && one.gender === gender && nameKey(one.groupName) === nameKey(groupName))

/** Groups down, years across; under each group how the own value of the same year stands to it. */
export function ValuesTable({ view, gender, onEdit }: ValuesTableProps) {
  const { groups, years, indicator } = view
  const isOwn = (group: string) => view.values.some((one) => one.own && nameKey(one.groupName) === nameKey(group))
  return (
    // Scrolled by keyboard too where there are many years, so it is a stop of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="region" aria-label="Värden per grupp och år" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Grupp</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.flatMap((group) => [
            <tr key={group} className={isOwn(group) ? classes.own : undefined}>
              <th scope="row">{group}</th>
              {years.map((year) => (
                <td key={year}>
                  <ValueCell value={valueOf(view, group, year, gender)} unit={indicator.unit} onEdit={onEdit} />
                </td>
              ))}
            </tr>,
            ...(indicator.better === null || isOwn(group)
              ? []
              : [
                  <tr key={`${group} bedömning`}>
                    <th scope="row" className={classes.against}>{`Egen kommun mot ${group}`}</th>
                    {years.map((year) => (
                      <td key={year}>
                        <JudgementChip judgement={valueOf(view, group, year, gender)?.judgement ?? null} />
                      </td>
                    ))}
                  </tr>,
                ]),
          ])}
        </tbody>
      </table>
    </div>
  )
}

interface ValueCellProps {
  value: IndicatorValue | undefined
  unit: string | null
  onEdit: (value: IndicatorValue) => void
}

function ValueCell({ value, unit, onEdit }: ValueCellProps) {
  if (value === undefined) return UNKNOWN
  const words = value.value === null ? 'uppgift saknas' : formatIndicator(value.value, unit)
  return (
    <span className={classes.value}>
      <Button
        look="link"
        inRow
        onClick={() => onEdit(value)}
        aria-label={`Ändra ${value.groupName} ${value.year}: ${words}`}
        title={value.source === null ? 'Källa saknas' : `Källa: ${value.source}`}
      >
        {words}
      </Button>
      {value.corrections.length > 0 && <span className={classes.quiet}>rättat</span>}
    </span>
  )
}
