import { useQuery } from '@tanstack/react-query'
import { useScreen } from '../../app/screen-state'
import { GrowthCard } from '../../lib/growth-card'
import { ask } from '../../lib/queries'
import { SkeletonRows } from '../../ui'
import { delayedPath } from './use-delayed-address'
import classes from './delayed.module.css'

/** A quarter against the same quarter last year: which insatser, and how long. */
export function GrowthTab({ reportedOn }: { reportedOn: string }) {
  const { committeeId } = useScreen()
  const { data } = useQuery(ask('collect.delayedGrowth', { committeeId, reportedOn }))
  if (data === undefined) return <SkeletonRows count={6} />
  return (
    <div className={classes.scroll}>
      <GrowthCard growth={data} href={(dimension, key) => `${delayedPath}?rapport=${reportedOn}&${dimension}=${key}`} />
    </div>
  )
}
