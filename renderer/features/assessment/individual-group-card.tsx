import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { ReviewRow } from '../../../shared/contracts/collect'
import { formatNumber } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Card } from '../../ui'
import individual from '../individual/individual.module.css'
import { JudgementBar, JudgementLegend } from '../individual/judgement-bar'
import { protectionWords, reachInWords } from '../individual/words'

/** The caseworkers' judgements of the same utförare, enhet and insats beside the insats as a whole; small groups protected. */
export function IndividualGroupCard({ review }: { review: ReviewRow }) {
  const { providerId, unitId, serviceTypeId, year } = review
  const { data } = useQuery({
    ...ask('collect.individualGroup', { committeeId: null, year, providerId, unitId, serviceTypeId }),
    enabled: providerId !== null,
  })
  if (providerId === null || data === undefined || data.judgement.state === 'empty') return null
  const name = review.unitName ?? review.providerName ?? ''
  const lines = [
    { name, figure: data.judgement },
    ...(data.insats === null ? [] : [{ name: `Alla utförare, ${review.serviceTypeName}`, figure: data.insats }]),
  ]
  const address = `utforare=${providerId}&insats=${serviceTypeId}${unitId === null ? '' : `&enhet=${unitId}`}`
  return (
    <Card
      flush
      title="Individuppföljning"
      note={`bedömningar ${reachInWords(data.through, year)}`}
      aside={<Link href={`/samla-in/individuppfoljning?flik=fragor&${address}`}>Frågor och år</Link>}
      foot={<p className={individual.muted}>{protectionWords(data.limit)}</p>}
    >
      <div className={individual.legend}>
        <JudgementLegend />
      </div>
      <ul className={individual.bars}>
        {lines.map((line) => (
          <li key={line.name}>
            <span>{line.name}</span>
            <span className={individual.count}>
              {line.figure.state === 'shown' ? formatNumber(line.figure.answers) : ''}
            </span>
            <div>
              <JudgementBar figure={line.figure} limit={data.limit} name={line.name} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
