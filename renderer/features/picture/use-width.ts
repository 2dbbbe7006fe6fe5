import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** What an element beside the names gets on an A4 page, in px: too little room rather than too much. */
const ON_PAPER = 540

/** The width of an element in px as it is now – or as it will be on paper – and how many px a rem is. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, rem: 16 })
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const remNow = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize)
    const measure = (): void => setSize({ width: element.clientWidth, rem: remNow() })
    // The page is drawn for paper before anything could be measured.
    const onPaper = (): void => flushSync(() => setSize({ width: ON_PAPER, rem: remNow() }))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    window.addEventListener('beforeprint', onPaper)
    window.addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', onPaper)
      window.removeEventListener('afterprint', measure)
    }
  }, [])
  return { ref, ...size }
}
