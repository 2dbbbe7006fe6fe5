import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useScreen } from '../../app/screen-state'
import { GrowthCard } from '../../lib/growth-card'
import { ask } from '../../lib/queries'
import { SkeletonRows, Stack, Switcher } from '../../ui'
import classes from './economic.module.css'

const page = '/samla-in/ekonomisk-kontroll'

/** What has grown since last year, and where: remarks in the controls, or months over the limit. */
export function GrowthTab() {
  const { committeeId, year } = useScreen()
  const [what, setWhat] = useState<'remarks' | 'hours'>('remarks')
  const { data: remarks } = useQuery(ask('collect.economicGrowth', { committeeId, year }))
  const { data: hours } = useQuery(ask('collect.serviceHoursGrowth', { committeeId, year }))
  if (remarks === undefined || hours === undefined) return <SkeletonRows count={8} />
  return (
    <div className={classes.scroll}>
      <Stack gap={4}>
        <div>
          <Switcher
            label="Visa"
            value={what}
            onChange={setWhat}
            options={[
              { value: 'remarks', label: 'Anmärkningar' },
              { value: 'hours', label: 'Timmar över gränsen' },
            ]}
          />
        </div>
        {what === 'remarks' ? (
          <GrowthCard growth={remarks} href={(dimension, key) => `${page}?${dimension}=${key}`} />
        ) : (
          <GrowthCard growth={hours} href={(dimension, key) => `${page}?flik=timmar&${dimension}=${key}`} />
        )}
      </Stack>
    </div>
  )
}
