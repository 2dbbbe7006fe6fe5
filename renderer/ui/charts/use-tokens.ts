import { useMemo, useSyncExternalStore } from 'react'

const names = ['ink', 'ink-2', 'line', 'line-strong', 'surface', 'accent', 'accent-soft', 'fill', 'fill-2'] as const
export type ChartTokens = Record<(typeof names)[number], string>

const scheme = () => document.documentElement.dataset.mantineColorScheme ?? 'light'
const highContrast = window.matchMedia('(forced-colors: active)')

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
  highContrast.addEventListener('change', onChange)
  // A canvas does not redraw by itself when its font has come.
  void document.fonts.ready.then(onChange)
  return () => {
    observer.disconnect()
    highContrast.removeEventListener('change', onChange)
  }
}

function read(_look: string): ChartTokens {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as ChartTokens
}

/** The design's colours as a canvas needs them, read anew when the colour scheme changes. */
export function useTokens(): ChartTokens {
  const look = useSyncExternalStore(subscribe, () => `${scheme()} ${highContrast.matches} ${document.fonts.status}`)
  return useMemo(() => read(look), [look])
}
