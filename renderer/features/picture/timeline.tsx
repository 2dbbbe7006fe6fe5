import { type CSSProperties, useId, useState } from 'react'
import type { PictureLane } from '../../../shared/contracts/picture'
import { daysBetween } from '../../../shared/domain/iso-date'
import { formatNumber } from '../../../shared/text/format'
import { Button, Card } from '../../ui'
import shared from './picture.module.css'
import { placeBars, placeLabels } from './place-labels'
import { TimelineTable } from './timeline-table'
import classes from './timeline.module.css'
import { useWidth } from './use-width'

interface TimelineProps {
  /** Three, oldest first. */
  years: readonly number[]
  /** The last day that counts. */
  until: string
  /** The last year goes on: today is drawn as a line. */
  ongoing: boolean
  lanes: readonly PictureLane[]
}

/** One lane a signal, three years, today as a line. Filled: needs attention; hollow: in order; the label says which. */
export function Timeline({ years, until, ongoing, lanes }: TimelineProps) {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  const start = `${first}-01-01`
  const days = daysBetween(start, `${last + 1}-01-01`)
  const at = (day: string): number => Math.min(1, Math.max(0, daysBetween(start, day) / days))
  const counts = lanes.some(({ quarters }) => quarters !== null)
  return (
    <Card
      title={`Signaler ${first}–${last}`}
      note={counts && !asTable ? `Staplar: antal per kvartal${ongoing ? ', streckad pågår' : ''}` : undefined}
      aside={
        <span data-no-print>
          <Button look="link" icon={asTable ? 'chart' : 'table'} onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Visa som tidslinje' : 'Visa som tabell'}
          </Button>
        </span>
      }
    >
      {asTable ? (
        <TimelineTable years={years} lanes={lanes} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={shared.scroll} role="region" aria-label="Tidslinje" tabIndex={0}>
          <div
            className={classes.timeline}
            role="img"
            aria-labelledby={id}
            style={{ '--years': years.length, '--today': at(until) } as CSSProperties}
          >
            <span id={id} className="visually-hidden">
              Signaler {first}–{last}, en rad per signal. Samma uppgifter finns som tabell.
            </span>
            <div className={classes.years} aria-hidden>
              {years.map((year) => (
                <span key={year}>{year}</span>
              ))}
              {ongoing && <span className={classes.todayWord}>i dag</span>}
            </div>
            {lanes.map((lane) => (
              <div key={lane.name} className={classes.lane} aria-hidden>
                <span className={classes.name}>{lane.name}</span>
                <Track lane={lane} at={at} />
              </div>
            ))}
            {ongoing && <span className={classes.today} aria-hidden />}
          </div>
        </div>
      )}
    </Card>
  )
}

const percent = (share: number): string => `${share * 100}%`
const shareOf = (part: number | undefined, width: number): string => percent((part ?? 0) / (width || 1))

function Track({ lane, at }: { lane: PictureLane; at: (day: string) => number }) {
  const { ref, width, rem } = useWidth()
  const most = Math.max(1, ...(lane.quarters ?? []).map(({ count }) => count ?? 0))
  const labels = placeLabels(
    lane.marks.map(({ date, label }) => ({ x: at(date) * width, label: widthOf(label, rem) })),
    width,
    0.5 * rem,
  )
  const bars = placeBars(
    lane.spans.map(({ from, to, label }) => ({
      from: at(from) * width,
      to: at(to) * width,
      label: widthOf(label, rem) + 0.5 * rem,
    })),
    width,
    0.5 * rem,
  )
  return (
    <div className={`${classes.track} ${lane.quarters === null ? '' : classes.counted}`} ref={ref}>
      {lane.empty !== null && <span className={classes.empty}>{lane.empty}</span>}
      {lane.spans.map(({ from, to, label, attention }, index) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={`${classes.span} ${attention ? classes.attention : ''}`}
          style={{ left: shareOf(bars[index]?.left, width), width: shareOf(bars[index]?.width, width) }}
          title={`${from} – ${to} ${label}`}
        >
          {bars[index]?.labelled && label}
        </span>
      ))}
      {lane.marks.map(({ date, label, attention }, index) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={`${classes.mark} ${attention ? classes.filled : ''}`}
          style={{ left: percent(at(date)) }}
          title={`${date} ${label}`}
        >
          {labels[index]?.side && <span className={`${classes.label} ${classes[labels[index].side]}`}>{label}</span>}
        </span>
      ))}
      {(lane.quarters ?? []).map(({ from, to, count, ongoing }) => (
        <span
          key={from}
          className={`${classes.quarter} ${ongoing ? classes.ongoing : ''}`}
          style={{ left: percent(at(from)), width: percent(at(to) - at(from)) }}
        >
          <span className={classes.count}>{count === null ? '' : formatNumber(count)}</span>
          {count !== null && count > 0 && (
            <span className={classes.bar} style={{ height: `${0.25 + (0.75 * count) / most}rem` }} />
          )}
        </span>
      ))}
    </div>
  )
}

/** Dense text: about half a rem a character, and the gap to the mark. */
const widthOf = (label: string, rem: number): number => (label.length * 0.44 + 0.5) * rem
