import { useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in px as it is now, and how many px a rem is. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, rem: 16 })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = (): void =>
      setSize({
        width: element.clientWidth,
        rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
      })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, ...size }
}
