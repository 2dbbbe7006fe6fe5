import type { ReactNode } from 'react'
import classes from './key-cap.module.css'

/** One key, as it looks on the keyboard. */
export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className={classes.cap}>{children}</kbd>
}

/** Keys and what they do: "Enter nästa fråga". */
export function KeyHint({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <span className={classes.hint}>
      {keys.map((key) => (
        <KeyCap key={key}>{key}</KeyCap>
      ))}
      {children}
    </span>
  )
}

/** A line of key hints at the foot of a page where people work fast. */
export function KeyFooter({ children }: { children: ReactNode }) {
  return <div className={classes.footer}>{children}</div>
}
