import { useQuery } from '@tanstack/react-query'
import { XrayDegree } from '../../../shared/contracts/act-values'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, Notice, SkeletonRows, TraceableFigure } from '../../ui'
import { DegreeChip } from './degree-chip'
import classes from './xray.module.css'

const fields = { fault: 'faults', warning: 'warnings', notice: 'notices' } as const

/** On Översikt: how the register holds together, each number opening its hits. */
export function XrayCard({ committeeId }: { committeeId: string | null }) {
  const { data, error } = useQuery(ask('xray.checks', { committeeId, year: null }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  return (
    <Card
      title="Röntgen"
      note={data && `${formatCount(data.rows.length, 'kontroll', 'kontroller')} av registret`}
      aside={
        <ButtonLink look="link" href="/rontgen">
          Öppna
        </ButtonLink>
      }
    >
      {data === undefined ? (
        <SkeletonRows count={1} />
      ) : (
        <div className={classes.card}>
          <ul className={classes.degrees}>
            {XrayDegree.options.map((degree) => {
              const count = data[fields[degree]]
              return (
                <li key={degree}>
                  <DegreeChip degree={degree} quiet={count === 0} />
                  {count === 0 ? (
                    <span className={classes.quiet}>0</span>
                  ) : (
                    <span className={classes.found}>
                      <TraceableFigure href={`/rontgen?visa=traffar&grad=${degree}`}>
                        {formatNumber(count)}
                      </TraceableFigure>
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
          <p className={classes.quiet}>
            {data.looked === 0 ? 'Inget att gå igenom än.' : `${formatNumber(data.looked)} uppgifter gicks igenom.`}
          </p>
        </div>
      )}
    </Card>
  )
}
