import { useId, useState } from 'react'
import type { EconomicPartDraft } from '../../../shared/contracts/economic'
import { economicPartNames, economicPartResultNames } from '../../../shared/text/collect-names'
import { Button } from '../../ui'
import { DateField, TextField } from '../../ui/forms'
import { capital } from '../register/form-values'
import classes from './economic.module.css'

interface PartFieldsProps {
  part: EconomicPartDraft
  /** About the day. */
  error?: string
  onChange: (part: EconomicPartDraft) => void
}

const results = [
  { value: 'clear', label: capital(economicPartResultNames.clear) },
  { value: 'remark', label: capital(economicPartResultNames.remark) },
  { value: null, label: 'Ej kontrollerat' },
] as const

/** One part of a control: what was found, where it was looked for, when and by whom. */
export function PartFields({ part, error, onChange }: PartFieldsProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const isChecked = part.result !== null
  return (
    <fieldset className={classes.part}>
      <legend className="visually-hidden">{capital(economicPartNames[part.part])}</legend>
      <span className={classes.partName} aria-hidden="true">
        {capital(economicPartNames[part.part])}
      </span>
      <div className={classes.results}>
        {results.map(({ value, label }) => (
          <label key={label} className={classes.choice}>
            <input
              type="radio"
              name={id}
              checked={part.result === value}
              onChange={() => onChange({ ...part, result: value })}
            />
            {label}
          </label>
        ))}
      </div>
      <span />
      <div className={classes.partFields}>
        <TextField
          label="Anteckning"
          value={part.note ?? ''}
          maxLength={250}
          onChange={(note) => onChange({ ...part, note })}
        />
        <TextField
          label="Källa"
          value={part.source ?? ''}
          maxLength={200}
          onChange={(source) => onChange({ ...part, source })}
        />
      </div>
      {isChecked && (
        <>
          <span />
          {open || error !== undefined ? (
            <div className={classes.partFields}>
              <DateField
                label="Kontrollerad"
                value={part.checkedOn}
                error={error}
                hint="Tomt: kontrollens dag."
                onChange={(checkedOn) => onChange({ ...part, checkedOn })}
              />
              <TextField
                label="Av (roll)"
                value={part.checkedBy ?? ''}
                maxLength={120}
                hint="Tomt: den som gjorde kontrollen."
                onChange={(checkedBy) => onChange({ ...part, checkedBy })}
              />
            </div>
          ) : (
            <p className={classes.note}>
              {whenAndWho(part)}{' '}
              <Button look="link" inRow onClick={() => setOpen(true)}>
                Ändra dag eller roll
              </Button>
            </p>
          )}
        </>
      )}
    </fieldset>
  )
}

/** 'Kontrollerad 2026-04-16 av controller.' What is empty follows the control. */
const whenAndWho = ({ checkedOn, checkedBy }: EconomicPartDraft): string =>
  checkedOn === null && !checkedBy
    ? 'Kontrollerad samma dag och av samma roll som ovan.'
    : `Kontrollerad ${checkedOn ?? 'samma dag som ovan'}${checkedBy ? ` av ${checkedBy}` : ''}.`
