import type { ButtonHTMLAttributes, Ref } from 'react'
import classes from './button.module.css'
import { Icon, type IconName } from './icon'

type Look = 'default' | 'primary' | 'accent' | 'quiet' | 'link' | 'danger'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** At most one `primary` a screen, last in its row. `quiet` in rows and card heads, `link` among text. */
  look?: Look
  icon?: IconName
  /** An icon after the words: a chevron for menus and next. */
  iconAfter?: IconName
  /** 29 px instead of 34: in rows and tables. */
  inRow?: boolean
  /** While its work runs: ignores clicks, stays focusable. */
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function buttonClass(look: Look = 'default', inRow = false, extra?: string): string {
  return [classes.button, look !== 'default' && classes[look], inRow && classes.row, extra].filter(Boolean).join(' ')
}

/** A button with a verb first. For a button that can't be used yet, see WaitingButton. */
export function Button({ look, icon, iconAfter, inRow, busy, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look, inRow, [busy ? classes.busy : '', className].filter(Boolean).join(' '))}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon && <Icon name={icon} size={15} />}
      {children}
      {iconAfter && <Icon name={iconAfter} size={14} />}
    </button>
  )
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName
  /** Spoken name and tooltip. */
  label: string
  inRow?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** An icon alone, only where every office user knows it (search, close, undo). */
export function IconButton({ icon, label, inRow, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={buttonClass('default', inRow, [classes.iconOnly, className].filter(Boolean).join(' '))}
    >
      <Icon name={icon} size={16} />
    </button>
  )
}
