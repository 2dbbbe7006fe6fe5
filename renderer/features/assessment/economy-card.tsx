import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { ReviewRow } from '../../../shared/contracts/collect'
import { formatCount, formatDate, formatNumber, formatPercent } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Card, Facts } from '../../ui'
import { controlPath, JudgementChip, remarkWords } from '../economic/economic-words'
import classes from './assessment.module.css'

/** The utförare's latest economic control, and the year's hours of the insats. Egen regi has no such control. */
export function EconomyCard({ review }: { review: ReviewRow }) {
  const { providerId, serviceTypeId, year } = review
  const { data: control } = useQuery({
    ...ask('collect.economicControls', { providerId: providerId ?? '' }),
    enabled: providerId !== null,
  })
  const { data: hours } = useQuery({
    ...ask('collect.serviceHours', { committeeId: null, year, providerId, serviceTypeId }),
    enabled: providerId !== null,
  })
  if (providerId === null || control === undefined || hours === undefined) return null
  const latest = control.rows.find(({ archivedAt }) => archivedAt === null)
  if (control.inHouse && hours.rows.length === 0) return null
  return (
    <Card title="Ekonomi och timmar" flush>
      <ul className={classes.lines}>
        {!control.inHouse && (
          <li>
            <div className={classes.lineHead}>
              <Link href={controlPath(providerId, latest?.id)}>Ekonomisk kontroll</Link>
              {latest !== undefined && <JudgementChip judgement={latest.judgement} remarks={latest.remarks} />}
            </div>
            {latest === undefined ? (
              <p>Utföraren har aldrig kontrollerats.</p>
            ) : (
              <>
                <span className={classes.second}>
                  {formatDate(latest.controlledOn)}, nästa senast {formatDate(latest.dueOn)}
                </span>
                {latest.remarks.length > 0 && <p>{remarkWords(latest.remarks)}</p>}
                {latest.judgementReason !== null && <p>{latest.judgementReason}</p>}
              </>
            )}
          </li>
        )}
        {hours.rows.map((row) => (
          <li key={row.key}>
            <div className={classes.lineHead}>
              <Link href={`/samla-in/ekonomisk-kontroll?flik=timmar&rad=${row.key}`}>
                Timmar {year}
                {row.agreementNumber === null ? '' : `, avtal ${row.agreementNumber}`}
              </Link>
            </div>
            <Facts
              facts={[
                { label: 'Beställda', value: row.orderedHours === null ? null : formatNumber(row.orderedHours) },
                { label: 'Fakturerade', value: row.invoicedHours === null ? null : formatNumber(row.invoicedHours) },
                { label: 'Skillnad', value: row.percent === null ? null : formatPercent(row.percent) },
              ]}
            />
            {row.pointedOut > 0 && (
              <span className={classes.second}>
                {formatCount(row.pointedOut, 'månad', 'månader')} över gränsen, {formatNumber(row.unexplained)} utan
                förklaring
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
