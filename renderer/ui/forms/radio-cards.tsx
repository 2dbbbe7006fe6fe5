import { useId, type CSSProperties, type ReactNode } from 'react'
import { groupBy } from '../group-by'
import classes from './forms.module.css'

interface RadioCard<Value extends string> {
  value: Value
  label: string
  words?: string
  /** Cards with the same group stand together under its name. */
  group?: string
}

interface RadioCardsProps<Value extends string> {
  label: ReactNode
  options: readonly RadioCard<Value>[]
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
      {[...groupBy(options, ({ group }) => group ?? '')].map(([group, cards]) => (
        <div key={group} className={classes.cardsGroup}>
          {group !== '' && (
            <p className={classes.cardsGroupName} id={`${id}-${group}`}>
              {group}
            </p>
          )}
          <div className={classes.cards} style={{ '--least': `${least}rem` } as CSSProperties}>
            {cards.map((option) => (
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
        </div>
      ))}
      {error && (
        <p className={classes.errorText} id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
