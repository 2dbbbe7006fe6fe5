import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { SignalRegister } from '../../../shared/contracts/signal'
import { useScreen } from '../../app/screen-state'
import { GrowthCard } from '../../lib/growth-card'
import { ask, sentenceOf } from '../../lib/queries'
import { Notice, SkeletonRows, Switcher } from '../../ui'
import { registerPath } from './paths'
import classes from './signal.module.css'

/** What is counted: a kind of synpunkt, a direction of erfarenhet, or all. */
export interface KindChoice {
  /** As the core knows it; '' is all. */
  value: string
  label: string
  /** The list's own filter for the same rows: 'typ=complaint'. */
  filter: string
}

interface GrowthTabProps {
  register: SignalRegister
  kinds: readonly KindChoice[]
  year: number
  beside?: ReactNode
}

/** What has grown since last year, and where; every figure opens its rows. */
export function GrowthTab({ register, kinds, year, beside }: GrowthTabProps) {
  const { committeeId } = useScreen()
  const [kind, setKind] = useState(kinds[0]?.value ?? '')
  const { data, error } = useQuery(
    ask('collect.signalGrowth', { register, committeeId, year, kind: kind === '' ? null : kind }),
  )
  const filter = kinds.find(({ value }) => value === kind)?.filter ?? ''
  return (
    // A stop of its own, so that the keyboard can scroll what has nothing to press in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} tabIndex={0} role="group" aria-label="Vad har ökat">
      {kinds.length > 1 && (
        <div>
          <Switcher label="Vad som räknas" value={kind} onChange={setKind} options={[...kinds]} />
        </div>
      )}
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={8} />}
      {data && (
        <GrowthCard
          key={`${kind}|${data.year}`}
          growth={data}
          href={(dimension, key) =>
            `${registerPath[register]}?${[
              filter,
              `${dimension}=${encodeURIComponent(key)}`,
              `fran=${data.from}`,
              `till=${data.until}`,
            ]
              .filter((part) => part !== '')
              .join('&')}`
          }
        />
      )}
      {beside}
    </div>
  )
}
