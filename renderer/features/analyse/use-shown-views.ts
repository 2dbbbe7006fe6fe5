import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import type { View } from './matrix/placing'

export type ViewChoice = View | 'both'

/** From this width on two matrices and the list have room beside each other. */
const wideEnough = '(min-width: 108em)'

/**
 * Which matrices are shown: both where the window has room, until somebody chooses. `stacked`: both in a window without
 * room for the list beside them, so that it stands beneath and the page scrolls.
 */
export function useShownViews() {
  const wide =
    useMediaQuery(wideEnough, window.matchMedia(wideEnough).matches, { getInitialValueInEffect: false }) ?? false
  const [chosen, setChoice] = useState<ViewChoice | null>(null)
  const choice = chosen ?? (wide ? 'both' : 'inherent')
  const views: readonly View[] = choice === 'both' ? ['inherent', 'residual'] : [choice]
  return { choice, setChoice, views, stacked: choice === 'both' && !wide }
}
