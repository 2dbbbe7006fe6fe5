import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { riskFromRequirement } from '../../../shared/domain/requirement-consequence'
import { compareRisks } from '../../../shared/domain/risk'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { confirmDialog, Notice, Page } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { AnalysisHead, type AnalysisViewName } from './analysis-head'
import classes from './analysis.module.css'
import { CompareView } from './compare-view'
import { MatrixCards } from './matrix-cards'
import { RiskForm, type RiskValues } from './risk-form'
import { RiskList } from './risk-list'
import { UncoveredPanel } from './uncovered-panel'
import { useMoves, useUndoKey } from './use-moves'
import { useShownViews } from './use-shown-views'

export type AnalysisData = Output<'analyse.analysis'>

/** What stands beside the list: a risk in the form ('new' for one not saved yet), or the requirements without risk. */
type Beside = { what: 'risk'; id: string; start?: Partial<RiskValues> } | { what: 'uncovered' } | null

/** The matrix and the list that says the same; a form, the difference or the history when they are asked for. */
export function AnalysisView({ data, today }: { data: AnalysisData; today: string }) {
  const { analysis } = data
  const isDraft = analysis.status === 'draft'
  const [params] = useSearchParams()
  const [shown, setShown] = useState<AnalysisViewName>('matrix')
  const { choice, setChoice, views, stacked } = useShownViews()
  const [selectedId, setSelectedId] = useState<string | null>(params.get('risk'))
  const [beside, setBeside] = useState<Beside>(null)
  const { data: uncovered } = useQuery(ask('analyse.uncoveredRequirements', { analysisId: analysis.id }))
  const moves = useMoves(data.risks)
  const remove = useCommand('analyse.removeRisk')
  useUndoKey(moves.undo)

  const risks = moves.risks.toSorted(compareRisks)
  const selected = risks.find(({ id }) => id === selectedId) ?? risks[0] ?? null
  const edited = beside?.what === 'risk' ? (data.risks.find(({ id }) => id === beside.id) ?? null) : null
  const isEditing = isDraft && beside?.what === 'risk' && (beside.id === 'new' || edited !== null)
  const isBeside = isEditing || beside?.what === 'uncovered'

  const askToRemove = async (): Promise<void> => {
    if (selected === null) return
    const sure = await confirmDialog({
      title: `Ta bort risk ${selected.number}?`,
      body: `"${selected.event}" tas bort ur utkastet. Övriga risker behåller sina nummer, och loggen minns vad som stod här.`,
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id: selected.id, version: selected.version })
  }
  const failure = moves.error ?? remove.error

  return (
    <Page fill={!stacked || shown !== 'matrix'}>
      <AnalysisHead data={data} today={today} shown={shown} onShow={setShown} quiet={isEditing} />
      {failure && <Notice kind="error">{sentenceOf(failure)}</Notice>}
      {shown === 'compare' && (
        <CompareView id={analysis.id} versions={data.versions} startWith={comparableOf(data)?.id ?? ''} />
      )}
      {shown === 'history' && <RecordHistory recordType="riskAnalysis" recordId={analysis.id} />}
      {shown === 'matrix' && (
        <div
          className={classes.workspace}
          data-editing={isBeside || undefined}
          data-stacked={stacked || undefined}
          data-both={views.length > 1 || undefined}
        >
          <MatrixCards
            scale={analysis.scale}
            risks={risks}
            selectedId={selected?.id ?? null}
            onSelect={setSelectedId}
            onMove={isDraft ? moves.move : undefined}
            onUndo={isDraft && moves.canUndo ? moves.undo : undefined}
            views={views}
            choice={choice}
            onChoice={setChoice}
          />
          <RiskList
            analysis={analysis}
            risks={risks}
            views={views}
            selected={selected}
            onSelect={setSelectedId}
            onNew={isDraft ? () => setBeside({ what: 'risk', id: 'new' }) : undefined}
            onEdit={isDraft ? (id) => setBeside({ what: 'risk', id }) : undefined}
            onRemove={() => void askToRemove()}
            uncovered={analysis.occasion === 'yearly' ? (uncovered?.rows.length ?? 0) : 0}
            onUncovered={analysis.serviceAreaId === null ? undefined : () => setBeside({ what: 'uncovered' })}
            unbounded={stacked}
          />
          {isEditing && (
            <RiskForm
              key={`${beside.id}${beside.start?.requirementId ?? ''}`}
              analysis={analysis}
              risk={edited}
              start={beside.start}
              onClose={() => setBeside(null)}
              onSaved={(id) => {
                setSelectedId(id)
                setBeside(beside.start === undefined ? null : { what: 'uncovered' })
              }}
            />
          )}
          {beside?.what === 'uncovered' && uncovered && (
            <UncoveredPanel
              scale={analysis.scale}
              rows={uncovered.rows}
              withConsequence={uncovered.withConsequence}
              onMake={
                isDraft
                  ? (requirement) =>
                      setBeside({
                        what: 'risk',
                        id: 'new',
                        start: {
                          requirementId: requirement.id,
                          ...riskFromRequirement(requirement, analysis.scale.size),
                        },
                      })
                  : undefined
              }
              onClose={() => setBeside(null)}
            />
          )}
        </div>
      )}
    </Page>
  )
}

/** What this analysis is most naturally compared with: the version before, else the newest of an earlier year. */
export function comparableOf({ analysis, versions }: AnalysisData): AnalysisData['versions'][number] | null {
  const at = versions.findIndex(({ id }) => id === analysis.id)
  return versions[at + 1] ?? versions.find(({ id }) => id !== analysis.id) ?? null
}
