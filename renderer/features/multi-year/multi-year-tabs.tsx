import type { ReactNode } from 'react'
import { Tabs } from '../../ui'
import classes from './multi-year.module.css'
import { type MultiYearFilter, useMultiYearFilter } from './use-multi-year-filter'

const tabs = [
  { id: 'plan', label: 'Plan', icon: 'calendar' },
  { id: 'tackning', label: 'Täckning', icon: 'clock' },
] as const

interface MultiYearTabsProps {
  aside?: ReactNode
  children: (tab: MultiYearFilter['tab']) => ReactNode
}

/** The plan, and what becomes of every agreement if it stands. */
export function MultiYearTabs({ aside, children }: MultiYearTabsProps) {
  const { tab, set } = useMultiYearFilter()
  return (
    <Tabs
      label="Flerårsplan"
      tabs={tabs}
      active={tab}
      onChange={(id) => set('flik', id === 'plan' ? null : id)}
      aside={aside}
    >
      <div className={classes.tab}>{children(tab)}</div>
    </Tabs>
  )
}
