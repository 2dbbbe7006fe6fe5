import { Link } from 'wouter'
import type { AssessmentMaterial, SignalKind } from '../../../shared/contracts/assessment'
import { signalKindNames } from '../../../shared/text/assessment-names'
import { formatCount, formatDate, formatNumber } from '../../../shared/text/format'
import { Card, TraceableFigure } from '../../ui'
import classes from './assessment.module.css'
import { signalPath } from './signal-path'

/** What has come in since the granskning before: of the enhet and of the utförare, every figure to its rows. */
export function SignalsCard({ material, inHouse }: { material: AssessmentMaterial; inHouse: boolean }) {
  const { signals, supervisions, since, unitId, providerId, until } = material
  if (unitId === null && providerId === null) {
    return (
      <Card title="Signaler">
        <p className={classes.plain}>Granskningen saknar utförare. Välj en under Uppgifter i granskningen.</p>
      </Card>
    )
  }
  return (
    <Card
      title="Signaler"
      note={
        since === null
          ? `ingen tidigare granskning, allt till och med ${formatDate(until)}`
          : `sedan granskning ${since.number}, ${formatDate(since.completedOn)}–${formatDate(until)}`
      }
      flush
    >
      <table className={classes.signals}>
        <thead>
          <tr>
            <th scope="col">Register</th>
            {unitId !== null && <th scope="col">Enheten</th>}
            {providerId !== null && <th scope="col">{inHouse ? 'Insatsen i egen regi' : 'Hela utföraren'}</th>}
          </tr>
        </thead>
        <tbody>
          {signals.map(({ kind, unit, provider }) => (
            <tr key={kind}>
              <th scope="row">{signalKindNames[kind]}</th>
              {unitId !== null && <Figure kind={kind} of="unit" figure={unit} material={material} />}
              {providerId !== null && <Figure kind={kind} of="provider" figure={provider} material={material} />}
            </tr>
          ))}
        </tbody>
      </table>
      {supervisions.length > 0 && (
        <ul className={classes.lines}>
          {supervisions.map(({ id, title, decidedOn, demands, openDemands }) => (
            <li key={id}>
              <div className={classes.lineHead}>
                <Link href={`/samla-in/tillsyn?tillsyn=${id}`}>{title}</Link>
                <span className={classes.quiet}>{decidedOn === null ? 'pågår' : formatDate(decidedOn)}</span>
              </div>
              <span className={classes.second}>
                {demands === 0
                  ? 'Tillsyn utan krav'
                  : `${formatCount(demands, 'krav', 'krav')}, ${formatNumber(openDemands)} öppna`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

interface FigureProps {
  kind: SignalKind
  of: 'unit' | 'provider'
  figure: AssessmentMaterial['signals'][number]['unit']
  material: AssessmentMaterial
}

function Figure({ kind, of, figure, material }: FigureProps) {
  if (figure === null || figure.count === 0) return <td className={classes.quiet}>0</td>
  return (
    <td>
      <TraceableFigure href={signalPath(kind, of, material)}>{formatNumber(figure.count)}</TraceableFigure>
      {figure.words !== '' && <span className={classes.second}>{figure.words}</span>}
    </td>
  )
}
