import { formatNumber } from '../../shared/text/format'
import { Icon, type IconName } from './icon'
import classes from './segmented-bar.module.css'

/** `hatched` means "not carried out" or "left over"; `open` not yet; `soft` chosen by hand; the rest as their colour. */
export type SegmentLook = 'fill' | 'fill2' | 'soft' | 'open' | 'hatched' | 'low' | 'mid' | 'high'

export interface Segment {
  label: string
  /** Sets the width; 0 leaves the segment out of the bar but keeps it in the legend. */
  value: number
  /** What stands inside: "41,0". Without it the value as it is; an empty string leaves it bare. */
  text?: string
  look: SegmentLook
  /** After the label in the legend, in `ink-2`: "– 6 har datum". */
  note?: string
  icon?: IconName
}

interface SegmentedBarProps {
  segments: Segment[]
  /** The whole in words, for screen readers: "131 av 148 planerade är genomförda". */
  label: string
  /** Beneath the bar in the same order: one line, one row each with counts, or none (when it is drawn once for several bars). */
  legend?: 'inline' | 'rows' | 'none'
  slim?: boolean
}

const textOf = (segment: Segment) => segment.text ?? formatNumber(segment.value)

/** Parts of a whole, with the counts inside the parts. */
export function SegmentedBar({ segments, label, legend = 'inline', slim }: SegmentedBarProps) {
  const spoken = segments.map((segment) => `${segment.label} ${textOf(segment) || segment.value}`).join(', ')
  return (
    <div>
      <div className={`${classes.bar} ${slim ? classes.slim : ''}`} role="img" aria-label={`${label}: ${spoken}`}>
        {segments
          .filter((segment) => segment.value > 0)
          .map((segment) => (
            <span
              key={segment.label}
              className={`${classes.segment} ${classes[segment.look]}`}
              style={{ flexGrow: segment.value }}
            >
              {textOf(segment)}
            </span>
          ))}
      </div>
      {legend !== 'none' && <SegmentLegend segments={segments} as={legend} />}
    </div>
  )
}

/** The key to a segmented bar. */
export function SegmentLegend({ segments, as = 'inline' }: { segments: Segment[]; as?: 'inline' | 'rows' }) {
  return (
    <ul className={as === 'rows' ? classes.rows : classes.inline}>
      {segments.map((segment) => (
        <li key={segment.label}>
          <span className={`${classes.mark} ${classes[segment.look]}`} />
          {segment.icon && <Icon name={segment.icon} size={13} />}
          <span>
            {segment.label}
            {segment.note && <span className={classes.note}> {segment.note}</span>}
          </span>
          {as === 'rows' && <span className={classes.count}>{textOf(segment) || segment.value}</span>}
        </li>
      ))}
    </ul>
  )
}
