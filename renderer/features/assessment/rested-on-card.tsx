import type { Assessment, AssessmentMaterial, FrozenMaterial, MaterialKind } from '../../../shared/contracts/assessment'
import { materialKindNames } from '../../../shared/text/assessment-names'
import { formatDate, formatNumber, plural } from '../../../shared/text/format'
import { Card, TraceableFigure } from '../../ui'
import classes from './assessment.module.css'
import { signalPath } from './signal-path'

const individualWords = {
  empty: null,
  shown: 'Individuppföljning visades bredvid.',
  protected: 'Individuppföljningen var för liten för att visas.',
}

interface RestedOnCardProps {
  assessment: Assessment
  material: AssessmentMaterial
}

/** What was known when the judgement was decided, as it was kept then; each figure leads to where its rows are. */
export function RestedOnCard({ assessment: { material: frozen, reviewId }, material }: RestedOnCardProps) {
  if (frozen === null) return null
  const { since, until, individual } = frozen
  const rows = frozen.rows.filter(({ ids }) => ids.length > 0)
  const period = since === null ? `till och med ${formatDate(until)}` : `${formatDate(since)}–${formatDate(until)}`
  const paths = pathsOf(reviewId, material, frozen)
  return (
    <Card title="Det här vilade den på" note={`signaler ${period}`}>
      {rows.length === 0 ? (
        <p className={classes.plain}>Inget material var registrerat när bedömningen fastställdes.</p>
      ) : (
        <ul className={classes.rested}>
          {rows.map(({ kind, ids }) => (
            <li key={kind}>
              <TraceableFigure href={paths[kind]}>{formatNumber(ids.length)}</TraceableFigure>{' '}
              {plural(ids.length, ...materialKindNames[kind])}
            </li>
          ))}
        </ul>
      )}
      {individualWords[individual] !== null && <p className={classes.plain}>{individualWords[individual]}</p>}
    </Card>
  )
}

function pathsOf(
  reviewId: string,
  material: AssessmentMaterial,
  { since, until }: FrozenMaterial,
): Record<MaterialKind, string> {
  const tab = (name: string): string => `/samla-in/granskningar/${reviewId}?flik=${name}`
  const then = { ...material, until, since: since === null ? null : { id: '', number: '', completedOn: since } }
  const of = material.providerId === null ? 'unit' : 'provider'
  const party = of === 'unit' ? `enhet=${material.unitId}` : `utforare=${material.providerId}`
  return {
    fulfilled: tab('checklista'),
    partly: tab('checklista'),
    notFulfilled: tab('checklista'),
    interviews: tab('intervjuer'),
    observations: tab('besok'),
    findings: tab('brister'),
    earlierFindings: `/atgarda/brister?${party}`,
    feedback: signalPath('feedback', of, then),
    deviations: signalPath('deviations', of, then),
    experiences: signalPath('experiences', of, then),
    lexSarah: signalPath('lexSarah', of, then),
    lexMaria: signalPath('lexMaria', of, then),
    supervisions: `/samla-in/tillsyn?${party}`,
    economicControls: `/samla-in/ekonomisk-kontroll/${material.providerId}`,
  }
}
