import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnalysedKind } from '../../../shared/contracts/event-analysis'
import { ask, sentenceOf } from '../../lib/queries'
import { EmptyState, Notice, SkeletonRows, Stack } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { AnalysisTexts } from './analysis-texts'
import { Causes } from './causes'
import { FinishAnalysis } from './finish-analysis'

interface EventAnalysisProps {
  kind: AnalysedKind
  id: string
}

/**
 * The händelseanalys of a lex Sarah, a lex Maria or a serious avvikelse: what happened, why in chains, what is done about
 * each cause, and what was learnt. Begins when the first part of it is saved.
 */
export function EventAnalysis({ kind, id }: EventAnalysisProps) {
  const { data: view, error } = useQuery(ask('collect.eventAnalysis', { kind, id }))
  // One editor at a time: two open forms of the same analysis would each save upon the other.
  const [open, setOpen] = useState<string | null>(null)
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (view === undefined) return <SkeletonRows count={6} />
  const { analysis, canWrite } = view
  if (analysis === null && !canWrite.ok) {
    return <EmptyState what="Ingen händelseanalys är gjord." why={canWrite.reasons.join(' ')} />
  }
  return (
    <Stack gap={4}>
      <AnalysisTexts view={view} open={open} onOpen={setOpen} />
      <Causes view={view} open={open} onOpen={setOpen} />
      <FinishAnalysis view={view} />
      {analysis !== null && <RecordHistory recordType="eventAnalysis" recordId={analysis.id} />}
    </Stack>
  )
}
