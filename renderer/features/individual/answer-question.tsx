import { type KeyboardEvent, useId } from 'react'
import { KeyCap } from '../../ui'
import classes from './answer.module.css'
import type { AnswerField } from './answer-fields'

interface AnswerQuestionProps {
  field: AnswerField
  value: string | undefined
  error?: string
  onChange: (value: string) => void
  /** Enter: on to the next question, or saving after the last. */
  onNext: () => void
}

/** One question with its fixed answers as keys: a figure chooses, Enter goes on. */
export function AnswerQuestion({ field, value, error, onChange, onNext }: AnswerQuestionProps) {
  const name = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      onNext()
      return
    }
    const option = /^[1-9]$/.test(event.key) ? field.options[Number(event.key) - 1] : undefined
    if (option !== undefined) onChange(option.value)
  }
  return (
    <fieldset
      className={classes.question}
      data-question={field.id}
      aria-describedby={error === undefined ? undefined : `${name}-error`}
    >
      <legend>
        {field.text}
        {field.required && <span className={classes.required}> (måste besvaras)</span>}
      </legend>
      <div className={classes.keys}>
        {field.options.map((option, index) => (
          <label key={option.value} className={classes.key}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onKeyDown={onKeyDown}
            />
            <KeyCap>{String(index + 1)}</KeyCap> {option.label}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className={classes.error} id={`${name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** Puts the cursor in a question: on its answer, else on the first. */
export function focusQuestion(id: string | undefined): void {
  if (id === undefined) return
  const question = document.querySelector(`[data-question="${id}"]`)
  const target = question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector<HTMLElement>('input')
  target?.focus()
  question?.scrollIntoView({ block: 'nearest' })
}
