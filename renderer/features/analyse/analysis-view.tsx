import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { compareRisks } from '../../../shared/domain/risk'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Card, confirmDialog, EmptyState, IconButton, Notice, Page, Switcher } from '../../ui'
import { DataTable } from '../../ui/table'
import { RecordHistory } from '../register/record-history'
import { AnalysisHead, type AnalysisViewName } from './analysis-head'
import classes from './analysis.module.css'
import { CompareView } from './compare-view'
import { MatrixLegend } from './matrix/legend'
import type { View } from './matrix/placing'
import { RiskMatrix } from './matrix/risk-matrix'
import { riskColumns } from './risk-columns'
import { RiskForm } from './risk-form'
import { TreatmentPanel } from './treatment-panel'
import { useMoves, useUndoKey } from './use-moves'

export type AnalysisData = Output<'analyse.analysis'>

const views: readonly { value: View; label: string }[] = [
  { value: 'inherent', label: 'Före åtgärd' },
  { value: 'residual', label: 'Efter åtgärd' },
]

/** The matrix and the list that says the same; a form, the difference or the history when they are asked for. */
export function AnalysisView({ data, today }: { data: AnalysisData; today: string }) {
  const { analysis } = data
  const { scale } = analysis
  const isDraft = analysis.status === 'draft'
  const [shown, setShown] = useState<AnalysisViewName>('matrix')
  const [view, setView] = useState<View>('inherent')
  const [selectedId, setSelectedId] = useState<string | null>(null)
  /** The risk in the form; 'new' for one that is not saved yet. */
  const [editing, setEditing] = useState<string | null>(null)
  const moves = useMoves(data.risks)
  const remove = useCommand('analyse.removeRisk')
  useUndoKey(moves.undo)

  const risks = moves.risks.toSorted(compareRisks)
  const selected = risks.find(({ id }) => id === selectedId) ?? risks[0] ?? null
  const edited = data.risks.find(({ id }) => id === editing) ?? null
  const isEditing = isDraft && (editing === 'new' || edited !== null)

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
  const edit = isDraft ? (id: string) => setEditing(id) : undefined
  const failure = moves.error ?? remove.error

  return (
    <Page fill>
      <AnalysisHead data={data} today={today} shown={shown} onShow={setShown} quiet={isEditing} />
      {failure && <Notice kind="error">{sentenceOf(failure)}</Notice>}
      {shown === 'compare' && (
        <CompareView id={analysis.id} versions={data.versions} startWith={comparableOf(data)?.id ?? ''} />
      )}
      {shown === 'history' && <RecordHistory recordType="riskAnalysis" recordId={analysis.id} />}
      {shown === 'matrix' && (
        <div className={classes.workspace} data-editing={isEditing || undefined}>
          <Card
            className={classes.matrixCard}
            title="Riskmatris"
            aside={
              <>
                {isDraft && moves.canUndo && (
                  <IconButton icon="undo" label="Ångra flytten (Ctrl+Z)" inRow onClick={moves.undo} />
                )}
                <Switcher label="Visa riskvärden" options={views} value={view} onChange={setView} />
              </>
            }
          >
            <RiskMatrix
              scale={scale}
              risks={risks}
              view={view}
              selectedId={selected?.id ?? null}
              onSelect={setSelectedId}
              onMove={isDraft ? (risk, to) => moves.move(risk, view, to) : undefined}
            />
            <MatrixLegend scale={scale} />
          </Card>
          <Card
            className={classes.listCard}
            title="Risker"
            note={risks.length > 0 && `${formatCount(risks.length, 'risk', 'risker')}, högsta riskvärdet först`}
            aside={
              isDraft && (
                <Button look="accent" inRow icon="plus" onClick={() => setEditing('new')}>
                  Ny risk
                </Button>
              )
            }
            flush
            foot={
              selected && (
                <TreatmentPanel
                  scale={scale}
                  risk={selected}
                  onEdit={edit && (() => edit(selected.id))}
                  onRemove={() => void askToRemove()}
                />
              )
            }
          >
            <DataTable
              label="Risker"
              columns={riskColumns(scale, view, selected?.id ?? null)}
              rows={risks}
              total={risks.length}
              rowId={(risk) => risk.id}
              selectedId={selected?.id ?? null}
              onSelect={(risk) => setSelectedId(risk.id)}
              onOpen={edit && ((risk) => edit(risk.id))}
              empty={
                <EmptyState
                  what="Inga risker än."
                  why="Börja med kraven: vad händer om de inte uppfylls?"
                  action={isDraft && <Button onClick={() => setEditing('new')}>Ny risk</Button>}
                />
              }
            />
          </Card>
          {isEditing && (
            <RiskForm
              key={editing}
              analysis={analysis}
              risk={edited}
              onClose={() => setEditing(null)}
              onSaved={(id) => {
                setSelectedId(id)
                setEditing(null)
              }}
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
