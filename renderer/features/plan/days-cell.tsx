import { useState } from 'react'
import type { CapacityMonth } from '../../../shared/contracts/plan-work'
import { formatMonth, formatNumber } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Icon } from '../../ui'
import { numberError } from '../../ui/forms/number-error'
import { parseNumber, showNumber } from '../../ui/forms/parse-number'
import { moveBetweenPersons } from './move-between-persons'
import classes from './days.module.css'

interface DaysCellProps {
  planId: string
  /** Null: rows that nobody answers for have no days of their own. */
  responsible: string | null
  month: CapacityMonth
  editable: boolean
}

/** From so many days on a month is a heavy one, and has the stronger tint. */
const heavyFrom = 5
const mostDays = 31

/** One month of one person: the planned days, and a field for those there are. Saved when the field is left. */
export function DaysCell({ planId, responsible, month, editable }: DaysCellProps) {
  const { planned, available } = month
  const load = loadOf(month)
  return (
    <td className={`${classes.cell} ${classes[load]}`}>
      <span className={classes.planned}>
        {load === 'over' && <Icon name="warning" size={13} label="Över kapacitet" />}
        {formatNumber(planned)}
      </span>
      {editable && responsible !== null ? (
        <DaysField planId={planId} responsible={responsible} month={month.month} available={available} />
      ) : (
        <span className={classes.second}>{available === null ? '' : `av ${formatNumber(available)}`}</span>
      )}
    </td>
  )
}

type Load = 'none' | 'some' | 'much' | 'over'

function loadOf({ planned, available }: CapacityMonth): Load {
  if (available !== null && planned > available) return 'over'
  if (planned === 0) return 'none'
  return planned >= heavyFrom ? 'much' : 'some'
}

interface DaysFieldProps {
  planId: string
  responsible: string
  month: number
  available: number | null
}

function DaysField({ planId, responsible, month, available }: DaysFieldProps) {
  const command = useCommand('plan.setCapacity')
  const [draft, setDraft] = useState<string | null>(null)
  const wrong = draft === null ? null : numberError(draft, { min: 0, max: mostDays, decimals: 1 })
  const problem = wrong ?? (command.error ? sentenceOf(command.error) : null)
  const save = (): void => {
    const days = draft === null ? available : parseNumber(draft)
    if (wrong !== null || days === undefined) return
    if (days === available) setDraft(null)
    else command.mutate({ planId, responsible, month, days }, { onSuccess: () => setDraft(null) })
  }
  return (
    <span className={classes.available}>
      <span aria-hidden="true">av</span>
      <input
        className={classes.field}
        inputMode="decimal"
        data-month={month}
        aria-label={`Arbetsdagar för ${responsible} i ${formatMonth(month, 'long')}`}
        aria-invalid={problem !== null}
        title={problem ?? undefined}
        value={draft ?? showNumber(available)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={moveBetweenPersons}
        onBlur={save}
      />
      {problem !== null && (
        <span className="visually-hidden" role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}
