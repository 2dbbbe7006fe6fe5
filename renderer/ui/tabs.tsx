import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { CountChip } from './chip'
import { Icon, type IconName } from './icon'
import classes from './tabs.module.css'

export interface Tab<Id extends string> {
  id: Id
  label: string
  count?: number
  icon?: IconName
  /** What is done there is done: a check before the label, told to screen readers after it. */
  done?: boolean
}

interface TabsProps<Id extends string> {
  /** Names the row of tabs for screen readers. */
  label: string
  tabs: readonly Tab<Id>[]
  active: Id
  onChange: (id: Id) => void
  /** To the right on the same line. */
  aside?: ReactNode
  /** The active tab's content. */
  children: ReactNode
}

/** Tabs with one underline; ← → Home End move between them. */
export function Tabs<Id extends string>({ label, tabs, active, onChange, aside, children }: TabsProps<Id>) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === active)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const target = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length]
    if (!target) return
    event.preventDefault()
    onChange(target.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${target.id}"]`)?.focus()
  }

  return (
    <>
      <div className={classes.list}>
        <div role="tablist" aria-label={label} ref={list} style={{ display: 'contents' }}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${base}-${tab.id}`}
              data-tab={tab.id}
              className={classes.tab}
              aria-selected={tab.id === active}
              aria-controls={tab.id === active ? `${base}-panel` : undefined}
              tabIndex={tab.id === active ? 0 : -1}
              onClick={() => onChange(tab.id)}
              onKeyDown={onKeyDown}
            >
              {tab.done === true ? (
                <span className={classes.done}>
                  <Icon name="check" size={15} />
                </span>
              ) : (
                tab.icon && <Icon name={tab.icon} size={15} />
              )}
              {tab.label}
              {tab.done === true && <span className="visually-hidden">klar</span>}
              {tab.count !== undefined && <CountChip count={tab.count} />}
            </button>
          ))}
        </div>
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
      <div className={classes.panel} role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${active}`}>
        {children}
      </div>
    </>
  )
}
