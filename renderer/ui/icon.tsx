import { iconPaths, type IconName } from './icon-paths'

export type { IconName } from './icon-paths'

interface IconProps {
  name: IconName
  /** Side in grid pixels: 18 alone, 15 beside text. Scales with the text. */
  size?: number
  /** Only where the icon stands alone; otherwise the words beside it speak. */
  label?: string
  className?: string
}

/** A line drawing that takes the colour of the text around it. */
export function Icon({ name, size = 18, label, className }: IconProps) {
  return (
    <svg
      className={className}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 2.25 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
