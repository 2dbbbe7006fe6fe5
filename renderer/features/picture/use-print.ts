import { useEffect } from 'react'

/** Paper is white: a page that is seen in dark colours is printed in light ones. */
export function useLightPrint(): void {
  useEffect(() => {
    const root = document.documentElement
    let scheme: string | undefined
    const before = (): void => {
      scheme = root.dataset['mantineColorScheme']
      root.dataset['mantineColorScheme'] = 'light'
    }
    const after = (): void => {
      if (scheme !== undefined) root.dataset['mantineColorScheme'] = scheme
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
}
