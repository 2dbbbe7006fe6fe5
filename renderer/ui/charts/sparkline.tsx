import classes from './charts.module.css'
import { sparkPath } from './spark-path'

interface SparklineProps {
  /** Oldest first; null breaks the line. */
  values: readonly (number | null)[]
  /** The figures in words: "Klagomål per kvartal, från 17 till 26". */
  label: string
  /** A thin upright line before these indexes: where a new year begins. */
  dividers?: readonly number[]
  width?: number
  height?: number
}

/** A small line without axes; its last value is marked. The figures stand beside it in words. */
export function Sparkline({ values, label, dividers = [], width = 116, height = 34 }: SparklineProps) {
  const { path, last, x } = sparkPath(values, width, height)
  return (
    <svg
      className={classes.spark}
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <path d={`M0 ${height - 1}H${width}`} stroke="var(--line)" />
      {dividers.map((index) => (
        <path key={index} d={`M${x(index)} 0V${height - 1}`} stroke="var(--line)" />
      ))}
      <path
        d={path}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.75"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last && (
        <circle cx={last.x} cy={last.y} r="2.5" fill="var(--accent)" stroke="var(--surface)" strokeWidth="1.5" />
      )}
    </svg>
  )
}
