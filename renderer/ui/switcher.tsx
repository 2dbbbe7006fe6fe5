import { useId } from 'react'
import classes from './switcher.module.css'

interface SwitcherProps<Value extends string> {
  /** Names the choice for screen readers: "Visa riskvärden". */
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** Two or three views of the same thing: "Före åtgärd / Efter åtgärd". */
export function Switcher<Value extends string>({ label, options, value, onChange }: SwitcherProps<Value>) {
  const name = useId()
  return (
    <div className={classes.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={classes.choice}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
