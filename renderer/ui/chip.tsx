import type { ReactNode } from 'react'
import classes from './chip.module.css'
import { Icon, type IconName } from './icon'

/** Strengthens what the word already says: `low` green, `mid` amber, `high` red, `accent` petrol, `neutral` grey. */
export type Tone = 'low' | 'mid' | 'high' | 'neutral' | 'accent'

interface ToneChipProps {
  tone?: Tone
  icon?: IconName
  /** The word is always there: "8 Hög", "Måttlig". */
  children: ReactNode
}

export function ToneChip({ tone = 'neutral', icon, children }: ToneChipProps) {
  return (
    <span className={`${classes.chip} ${classes[tone]}`}>
      {icon && <Icon name={icon} size={13} />}
      {children}
    </span>
  )
}

interface StateChipProps {
  /** `draft` dashed; `decided` and `revised` solid with a lock (the fields beside are then text). */
  state: 'draft' | 'decided' | 'revised'
  /** "Utkast", "Fastställd 2026-12-07", "Reviderad, version 2". */
  children: ReactNode
}

/** Where a record stands: it can be changed, or it is decided. */
export function StateChip({ state, children }: StateChipProps) {
  return (
    <span className={`${classes.chip} ${state === 'draft' ? classes.draft : classes.accent}`}>
      {state !== 'draft' && <Icon name="lock" size={13} />}
      {children}
    </span>
  )
}

interface DueChipProps {
  /** "sen 2 dagar", "i dag", "om 3 dagar". */
  label: string
  tone: Tone
}

/** How near in time something is. */
export function DueChip({ label, tone }: DueChipProps) {
  return <ToneChip tone={tone}>{label}</ToneChip>
}

/** A small round count beside a tab or a heading. */
export function CountChip({ count }: { count: number }) {
  return <span className={`${classes.chip} ${classes.accent} ${classes.count} tabular`}>{count}</span>
}
