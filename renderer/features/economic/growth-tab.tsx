import { useQuery } from '@tanstack/react-query'
import { useScreen } from '../../app/screen-state'
import { GrowthCard } from '../../lib/growth-card'
import { ask } from '../../lib/queries'
import { SkeletonRows, Stack } from '../../ui'
import classes from './economic.module.css'

/** What has grown since last year, and where: remarks in the controls, and months over the limit. */
export function GrowthTab() {
  const { committeeId, year } = useScreen()
  const { data: remarks } = useQuery(ask('collect.economicGrowth', { committeeId, year }))
  const { data: hours } = useQuery(ask('collect.serviceHoursGrowth', { committeeId, year }))
  if (remarks === undefined || hours === undefined) return <SkeletonRows count={8} />
  const page = '/samla-in/ekonomisk-kontroll'
  return (
    <div className={classes.scroll}>
      <Stack gap={4}>
        <GrowthCard growth={remarks} href={(dimension, key) => `${page}?${dimension}=${key}`} />
        <GrowthCard
          growth={hours}
          href={(dimension, key) =>
            dimension === 'utforare' ? `${page}?flik=timmar&utforare=${key}` : `${page}?flik=timmar&insats=${key}`
          }
        />
      </Stack>
    </div>
  )
}
