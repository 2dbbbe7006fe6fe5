import { useQuery } from '@tanstack/react-query'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { severityNames } from '../../../shared/text/names'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, EmptyState, KeyFigure, Notice, SkeletonRows } from '../../ui'
import { capital, SeverityChip } from '../collect/review-words'
import classes from './overview.module.css'

/** Brister that are not verified yet, by severity; every number opens its rows. */
export function OpenFindingsCard({ committeeId }: { committeeId: string | null }) {
  const { data, error } = useQuery(ask('assess.openFindings', { committeeId }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) {
    return (
      <Card title="Öppna brister">
        <SkeletonRows count={4} />
      </Card>
    )
  }
  if (data.total === 0) {
    return (
      <Card title="Öppna brister" flush>
        <EmptyState what="Inga öppna brister." />
      </Card>
    )
  }
  return (
    <Card
      title="Öppna brister"
      aside={
        <ButtonLink look="link" href="/atgarda/brister">
          Öppna
        </ButtonLink>
      }
    >
      <KeyFigure
        value={formatNumber(data.total)}
        words={data.late === 0 ? 'öppna, inga är sena' : `öppna, varav ${formatCount(data.late, 'sen', 'sena')}`}
        href={data.late === 0 ? '/atgarda/brister' : '/atgarda/brister?lage=late'}
      />
      <dl className={classes.legend}>
        {data.bySeverity.map(({ severity, count }) => (
          <div key={severity ?? 'unknown'}>
            <dt>
              <SeverityChip severity={severity} />
            </dt>
            <dd>
              {severity === null ? (
                formatNumber(count)
              ) : (
                <Count
                  count={count}
                  href={`/atgarda/brister?allvar=${severity}`}
                  of={capital(severityNames[severity])}
                />
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>Åtgärdade, ej verifierade</dt>
          <dd>
            <Count count={data.done} href="/atgarda/brister?lage=done" of="Åtgärdade" />
          </dd>
        </div>
      </dl>
    </Card>
  )
}

function Count({ count, href, of }: { count: number; href: string; of: string }) {
  if (count === 0) return <>0</>
  return (
    <ButtonLink look="link" href={href}>
      <>
        {formatNumber(count)} <span className="visually-hidden">{of}</span>
      </>
    </ButtonLink>
  )
}
