import { useId, type CSSProperties, type ReactNode } from 'react'
import classes from './forms.module.css'

interface RadioCardsProps<Value extends string> {
  label: ReactNode
  options: readonly { value: Value; label: string; words?: string }[]
  value: Value | null
  onChange: (value: Value) => void
  error?: ReactNode
  /** The narrowest a card may be, in rem. */
  least?: number
}

/** One of a few, each with a short meaning. Arrow keys move between them. */
export function RadioCards<Value extends string>({
  label,
  options,
  value,
  onChange,
  error,
  least = 9,
}: RadioCardsProps<Value>) {
  const id = useId()
  return (
    <fieldset className={classes.group} style={{ gap: 0 }} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={classes.cardsLegend} style={{ fontSize: 'var(--text-dense)' }}>
        {label}
      </legend>
      <div className={classes.cards} style={{ '--least': `${least}rem` } as CSSProperties}>
        {options.map((option) => (
          <label key={option.value} className={classes.card}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={classes.cardName}>{option.label}</span>
            {option.words && <span className={classes.cardWords}>{option.words}</span>}
          </label>
        ))}
      </div>
      {error && (
        <p className={classes.errorText} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
