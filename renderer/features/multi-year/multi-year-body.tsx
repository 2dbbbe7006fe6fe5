import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MultiYearView } from '../../../shared/contracts/multi-year'
import { useShortcutHelp } from '../../app/shortcut-help'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Dialog, Notice, Page } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { CommentDialog } from './comment-dialog'
import { CoverageTab } from './coverage-tab'
import { DecideDialog } from './decide-dialog'
import { DifferenceDialog } from './difference-dialog'
import { planExcelColumns, planLines } from './excel'
import { GridTab } from './grid-tab'
import { type MultiYearDoing, MultiYearHead } from './multi-year-head'
import { MultiYearTabs } from './multi-year-tabs'
import { SpreadBar } from './spread-bar'
import { titleOf } from './words'

const keys = [
  { keys: ['←', '→'], does: 'flytta uppföljningen till ett annat år' },
  { keys: ['Delete'], does: 'ta bort uppföljningen' },
  { keys: ['Ctrl+Z'], does: 'ångra' },
] as const

/** A three-year plan: its spread, its grid, and what becomes of every agreement if it stands. */
export function MultiYearBody({ view }: { view: MultiYearView }) {
  const { plan } = view
  const [doing, setDoing] = useState<MultiYearDoing>('nothing')
  const [failure, setFailure] = useState<string | null>(null)
  const { data: frame } = useQuery(ask('settings.frame', {}))
  useShortcutHelp(keys)
  const end = (): void => setDoing('nothing')
  const editable = plan.status === 'draft'
  const title = titleOf(plan.firstYear)

  const exportPlan = (): void => {
    setFailure(null)
    exportRows(title, planExcelColumns, planLines(view.rows)).catch((cause: unknown) => setFailure(sentenceOf(cause)))
  }
  return (
    <Page fill>
      <MultiYearHead view={view} begin={setDoing} onExport={exportPlan} />
      <SpreadBar view={view} />
      {failure !== null && <Notice kind="error" title={failure} />}
      <MultiYearTabs>
        {(tab) =>
          tab === 'plan' ? (
            <GridTab view={view} editable={editable} />
          ) : (
            <CoverageTab committeeId={plan.committeeId} year={plan.firstYear} planId={plan.id} editable={editable} />
          )
        }
      </MultiYearTabs>
      {doing === 'decide' && <DecideDialog view={view} today={frame?.today ?? ''} onClose={end} />}
      {doing === 'difference' && <DifferenceDialog planId={plan.id} onClose={end} />}
      {doing === 'comment' && <CommentDialog view={view} onClose={end} />}
      {doing === 'history' && (
        <Dialog title={`Historik för ${title.toLocaleLowerCase('sv')}`} opened wide onClose={end}>
          <RecordHistory recordType="multiYearPlan" recordId={plan.id} />
        </Dialog>
      )}
    </Page>
  )
}
