import type { RiskAnalysis, RiskRow } from '../../../shared/contracts/analyse'
import { compareSv } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { Button, Card, EmptyState } from '../../ui'
import { DataTable } from '../../ui/table'
import classes from './analysis.module.css'
import type { View } from './matrix/placing'
import { riskColumns } from './risk-columns'
import { TreatmentPanel } from './treatment-panel'

interface RiskListProps {
  analysis: RiskAnalysis
  /** Highest riskvärde first. */
  risks: RiskRow[]
  views: readonly View[]
  selected: RiskRow | null
  onSelect: (id: string) => void
  /** Absent when the analysis is decided. */
  onNew?: () => void
  onEdit?: (id: string) => void
  onRemove: () => void
  /** Requirements that no risk points at, told in the year's analysis; `onUncovered` absent where the analysis has no verksamhetsområde. */
  uncovered: number
  onUncovered?: () => void
  /** The page scrolls, not the list. */
  unbounded: boolean
}

const noProcess = 'Utan process'

/** The risks in words, the gravest first; in internal control by process. Beneath, what is done about the selected one. */
export function RiskList(props: RiskListProps) {
  const { analysis, risks, views, selected, onSelect, onNew, onEdit, onRemove, uncovered, onUncovered } = props
  const byProcess = analysis.occasion === 'internalControl'
  const processOf = ({ process }: RiskRow): string => process ?? noProcess
  const rows = byProcess ? risks.toSorted((a, b) => compareSv(processOf(a), processOf(b))) : risks
  return (
    <Card
      className={classes.listCard}
      title="Risker"
      note={risks.length > 0 && `${formatCount(risks.length, 'risk', 'risker')}, högsta riskvärdet först`}
      aside={
        <>
          {onUncovered && (
            <Button look="quiet" inRow onClick={onUncovered}>
              {uncovered === 0 ? 'Krav utan risk' : formatCount(uncovered, 'krav utan risk', 'krav utan risk')}
            </Button>
          )}
          {onNew && (
            <Button look="accent" inRow icon="plus" onClick={onNew}>
              Ny risk
            </Button>
          )}
        </>
      }
      flush
      foot={
        selected && (
          <TreatmentPanel
            scale={analysis.scale}
            demanding={!byProcess}
            risk={selected}
            onEdit={onEdit && (() => onEdit(selected.id))}
            onRemove={onRemove}
          />
        )
      }
    >
      <DataTable
        label="Risker"
        columns={riskColumns(analysis, views, selected?.id ?? null)}
        rows={rows}
        total={rows.length}
        rowId={(risk) => risk.id}
        selectedId={selected?.id ?? null}
        onSelect={(risk) => onSelect(risk.id)}
        onOpen={onEdit && ((risk) => onEdit(risk.id))}
        groups={byProcess ? { of: processOf, note: riskNote } : undefined}
        maxHeight={props.unbounded ? 'none' : undefined}
        empty={
          <EmptyState
            what="Inga risker än."
            why={
              byProcess
                ? 'Börja med processerna: vad kan gå fel i dem?'
                : 'Börja med kraven: vad händer om de inte uppfylls?'
            }
            action={onNew && <Button onClick={onNew}>Ny risk</Button>}
          />
        }
      />
    </Card>
  )
}

const riskNote = (rows: readonly RiskRow[]): string => formatCount(rows.length, 'risk', 'risker')
