import { useId, useRef } from 'react'
import { buttonClass } from './button'
import { Icon } from './icon'
import classes from './waiting-button.module.css'

interface WaitingButtonProps {
  /** The verb it will have when it can be used: "Fastställ". */
  children: string
  /** A whole sentence: "Kan inte fastställas: 2 risker saknar ansvarig". Read out when the button is reached or pressed. */
  reason: string
  inRow?: boolean
}

/** A button that waits says why, beside it. It stays focusable; pressing it has the reason read out again. */
export function WaitingButton({ children, reason, inRow }: WaitingButtonProps) {
  const id = useId()
  const live = useRef<HTMLSpanElement>(null)
  const readOut = () => {
    if (!live.current) return
    live.current.textContent = ''
    requestAnimationFrame(() => live.current && (live.current.textContent = reason))
  }
  return (
    <span className={classes.group}>
      <span className={classes.reason} id={id}>
        <Icon name="info" size={15} />
        {reason}
      </span>
      <button
        type="button"
        className={buttonClass('default', inRow, classes.button)}
        aria-disabled="true"
        aria-describedby={id}
        onClick={readOut}
      >
        <Icon name="lock" size={15} />
        {children}
      </button>
      <span className="visually-hidden" aria-live="polite" ref={live} />
    </span>
  )
}
