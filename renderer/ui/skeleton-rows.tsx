import { useEffect, useState } from 'react'
import classes from './skeleton-rows.module.css'

const widths = ['62%', '48%', '71%', '55%', '66%']

/** True once `milliseconds` have passed: what is quick shows no waiting at all. */
export function useLate(milliseconds = 300): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return late
}

/** Still grey bars in the final layout; nothing at all the first 300 ms. */
export function SkeletonRows({ count = 5 }: { count?: number }) {
  const late = useLate()
  return (
    <div className={classes.rows} aria-busy="true">
      <span className="visually-hidden" role="status">
        {late ? 'Hämtar uppgifter' : ''}
      </span>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={classes.row} aria-hidden>
          {late && <div className={classes.bar} style={{ width: widths[index % widths.length] }} />}
        </div>
      ))}
    </div>
  )
}
