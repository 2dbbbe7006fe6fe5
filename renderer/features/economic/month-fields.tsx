import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { HoursMonth } from '../../../shared/contracts/service-hours'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { formatMonth } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { NumberField, TextArea } from '../../ui/forms'
import { useToday } from '../register/use-today'
import classes from './hours.module.css'

interface MonthFieldsProps {
  of: { providerId: string; serviceTypeId: string; agreementId: string | null }
  month: HoursMonth
  /** The month that was opened: its first field takes the focus. */
  focus: boolean
}

type Written = Pick<HoursMonth, 'orderedHours' | 'invoicedHours' | 'explanation'>

/** One month's hours. What is written is saved when the focus leaves the month, or with Enter, which goes on to the next. */
export function MonthFields({ of, month, focus }: MonthFieldsProps) {
  const box = useRef<HTMLDivElement>(null)
  const save = useCommand('collect.saveServiceHours')
  const today = useToday()
  const [draft, setDraft] = useState<Partial<Written>>({})
  const values: Written = { ...month, ...draft }
  const name = formatMonth(Number(month.month.slice(5)), 'long')
  const scan = checkFreeText(values.explanation ?? '', today)

  useEffect(() => {
    if (focus) box.current?.querySelector('input')?.focus()
  }, [focus])

  const store = () => {
    const changed = (Object.keys(draft) as (keyof Written)[]).some((field) => (draft[field] ?? null) !== month[field])
    if (!changed || save.isPending || !scan.ok) return
    const { orderedHours, invoicedHours, explanation } = values
    save.mutate(
      { ...of, id: month.id, version: month.version, month: month.month, orderedHours, invoicedHours, explanation },
      { onSuccess: () => setDraft({}) },
    )
  }
  const onBlur = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget)) store()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    const next = box.current?.nextElementSibling?.querySelector<HTMLElement>('input')
    if (next) next.focus()
    else store()
  }

  return (
    // Keys and focus from the fields within: the box itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={classes.line} onBlur={onBlur} onKeyDown={onKeyDown}>
      <span className={classes.lineName} aria-hidden="true">
        {formatMonth(Number(month.month.slice(5)), 'short')}
      </span>
      <div className={classes.field}>
        <NumberField
          label={`Beställda timmar i ${name}`}
          value={values.orderedHours}
          min={0}
          decimals={2}
          onChange={(orderedHours) => setDraft({ ...draft, orderedHours })}
        />
      </div>
      <div className={classes.field}>
        <NumberField
          label={`Fakturerade timmar i ${name}`}
          value={values.invoicedHours}
          min={0}
          decimals={2}
          onChange={(invoicedHours) => setDraft({ ...draft, invoicedHours })}
        />
      </div>
      {(month.sentence !== null || month.explanation !== null) && (
        <div className={classes.pointed}>
          {month.sentence !== null && <p>{month.sentence}</p>}
          <TextArea
            label="Förklaring"
            rows={1}
            value={values.explanation ?? ''}
            error={scan.ok ? undefined : scan.reason}
            onChange={(explanation) => setDraft({ ...draft, explanation })}
          />
        </div>
      )}
      {save.error !== null && (
        <div className={classes.wide}>
          <CommandError error={save.error} />
        </div>
      )}
    </div>
  )
}
