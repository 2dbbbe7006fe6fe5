import { Link } from 'wouter'
import type { ControlPlanView } from '../../../shared/contracts/control'
import { formatCount } from '../../../shared/text/format'
import { Button, Card, Notice } from '../../ui'
import { SmallMatrix } from '../analyse/small-matrix'
import { RiskValue } from './control-columns'
import classes from './control.module.css'

interface RiskAsideProps {
  view: ControlPlanView
  /** null where the plan is decided. */
  onAdd: (() => void) | null
  /** Shows the kontrollmoment of a cell: '3-4' is sannolikhet 3, konsekvens 4. */
  onCell: (cell: string) => void
}

/** The plan's risks in small, and what it must still take in. */
export function RiskAside({ view, onAdd, onCell }: RiskAsideProps) {
  const { matrices, uncontrolled, notes } = view
  const risks = view.activities.map(({ risk }) => risk).filter(({ analysisStatus }) => analysisStatus === 'draft')
  const drafts = [...new Map(risks.map((risk) => [risk.analysisId, risk])).values()]
  return (
    <div className={classes.aside}>
      {matrices.map((matrix) => (
        <Card
          key={JSON.stringify(matrix.scale)}
          title="Planens risker"
          note={formatCount(matrix.risks, 'risk', 'risker')}
        >
          <SmallMatrix
            matrix={matrix}
            onCell={({ likelihood, consequence }) => onCell(`${likelihood}-${consequence}`)}
          />
          <p className={classes.axis}>Sannolikhet uppåt, konsekvens åt höger.</p>
        </Card>
      ))}
      {uncontrolled.length > 0 && (
        <Card title="Kräver kontrollmoment" note={String(uncontrolled.length)}>
          <ul className={classes.risks}>
            {uncontrolled.map((risk) => (
              <li key={risk.id}>
                {risk.event} <RiskValue risk={risk} />
              </li>
            ))}
          </ul>
          {onAdd !== null && (
            <Button look="quiet" inRow icon="plus" onClick={onAdd}>
              Hämta risker
            </Button>
          )}
        </Card>
      )}
      {drafts.map(({ analysisId, analysisTitle }) => (
        <Notice
          key={analysisId}
          title={`Riskportföljen ${analysisTitle} är ett utkast.`}
          action={<Link href={`/analysera/riskanalyser/${analysisId}`}>Öppna den</Link>}
        />
      ))}
      {notes.map((note) => (
        <Notice key={note} title={note} />
      ))}
    </div>
  )
}
