const radius = 10
const share = (2 * Math.PI * radius) / 5
const gap = 3

interface WheelMarkProps {
  /** Side in pixels at 100 % text. Below 20 the hub is left out. */
  size: number
}

/** The program's mark: a ring of five equal segments with a hub. */
export function WheelMark({ size }: WheelMarkProps) {
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      aria-hidden
      focusable="false"
      style={{ flex: 'none' }}
    >
      <circle
        cx="12"
        cy="12"
        r={radius}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="3.6"
        strokeDasharray={`${share - gap} ${gap}`}
        strokeDashoffset={-gap / 2}
        transform="rotate(-90 12 12)"
      />
      {size >= 20 && <circle cx="12" cy="12" r="2.6" fill="var(--accent)" />}
    </svg>
  )
}
