import type { ButtonHTMLAttributes, Ref } from 'react'
import classes from './editor.module.css'

interface ToolButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string
  pressed?: boolean
  /** Nothing to do just now; stays reachable. */
  waits?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A button of the toolbar. It takes the focus by keyboard only: a click leaves the caret where it is. */
export function ToolButton({ label, pressed, waits, className, ...rest }: ToolButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={waits || undefined}
      onMouseDown={(event) => event.preventDefault()}
      {...rest}
      className={[classes.tool, className].filter(Boolean).join(' ')}
    />
  )
}
