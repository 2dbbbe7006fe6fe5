import { useQuery } from '@tanstack/react-query'
import { formatCount } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, EmptyState, Notice, SkeletonRows, ToneChip } from '../../ui'
import { SmallMatrix } from '../analyse/small-matrix'
import classes from './overview.module.css'
import type { Scope } from './scope'

/** The year's risks in small: how many in each band, and the highest. */
export function RiskCard(scope: Scope) {
  const { data, error } = useQuery(ask('analyse.riskPicture', scope))
  const title = `Riskbild ${scope.year}`
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  const risks = data?.matrices.reduce((sum, matrix) => sum + matrix.risks, 0) ?? 0
  return (
    <Card
      title={title}
      note={risks === 0 ? undefined : formatCount(risks, 'risk', 'risker')}
      aside={
        <ButtonLink look="link" href="/analysera/riskanalyser">
          Öppna
        </ButtonLink>
      }
      flush
    >
      {data === undefined && <SkeletonRows count={4} />}
      {data !== undefined && risks === 0 && (
        <EmptyState what={`Inga risker ${scope.year} än.`} why="Riskanalysen görs per verksamhetsområde." />
      )}
      {risks > 0 &&
        data?.matrices.map((matrix) => (
          <div key={JSON.stringify(matrix.scale)} className={classes.risks}>
            <SmallMatrix matrix={matrix} />
            <ul className={classes.bands}>
              {matrix.bands.toReversed().map(({ level, word, span, count }) => (
                <li key={level}>
                  <ToneChip tone={level}>{`${count} ${word}`}</ToneChip>
                  <span className={classes.quiet}>{span}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Card>
  )
}
