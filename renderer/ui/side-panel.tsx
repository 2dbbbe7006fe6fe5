import { useEffect, useId, useRef, type ReactNode } from 'react'
import { IconButton } from './button'
import classes from './side-panel.module.css'

interface SidePanelProps {
  title: string
  onClose: () => void
  foot?: ReactNode
  /** 360 px instead of 284. */
  wide?: boolean
  /** Move the focus into the panel when it opens. Off where the list keeps it and the panel only follows. */
  takeFocus?: boolean
  children: ReactNode
}

/**
 * Beside the list, which stays visible. Esc closes it and the focus returns to where it came from.
 * Put it as the last child of a `.withPanel` row (see layout.module.css, component WithPanel).
 */
export function SidePanel({ title, onClose, foot, wide, takeFocus, children }: SidePanelProps) {
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const cameFrom = useRef<Element | null>(null)

  useEffect(() => {
    cameFrom.current = document.activeElement
    if (takeFocus) panel.current?.focus()
  }, [takeFocus])

  const close = () => {
    onClose()
    if (panel.current?.contains(document.activeElement) && cameFrom.current instanceof HTMLElement)
      cameFrom.current.focus()
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('[role="dialog"]')) return
      // A dialog that closes without movement is gone from the page before this is asked; the key was still pressed in it.
      if (event.target instanceof Element && event.target.closest('[role="dialog"]') !== null) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  return (
    <aside
      className={`${classes.panel} ${wide ? classes.wide : ''}`}
      aria-labelledby={id}
      ref={panel}
      tabIndex={-1}
      data-area="panel"
    >
      <div className={classes.head}>
        <h2 className={classes.title} id={id}>
          {title}
        </h2>
        <IconButton icon="close" label="Stäng" inRow onClick={close} />
      </div>
      {/* A stop of its own, so that the keyboard can scroll a long panel that has nothing to press in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.body} role="group" aria-labelledby={id} tabIndex={0}>
        {children}
      </div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </aside>
  )
}
