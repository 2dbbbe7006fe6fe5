import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { formatNumber } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Card } from '../../ui'
import classes from './individual.module.css'
import { JudgementBar, JudgementLegend } from './judgement-bar'
import { protectionWords, reachInWords } from './words'

interface IndividualCardProps {
  year: number
  /** One of them: the utförare by enhet, or the insats by utförare. */
  providerId?: string
  serviceTypeId?: string
}

/** Individuppföljning in a lägesbild: the whole and its parts, the small ones protected. Nothing where nobody answered. */
export function IndividualCard({ year, providerId, serviceTypeId }: IndividualCardProps) {
  const by = providerId === undefined ? 'provider' : 'unit'
  const group = { providerId: providerId ?? null, serviceTypeId: serviceTypeId ?? null }
  const { data } = useQuery(ask('collect.individual', { committeeId: null, year, by, ...group }))
  if (!data || data.total.state === 'empty') return null
  const { limit, total, rows, through } = data
  const name = providerId === undefined ? 'Alla utförare' : 'Alla enheter'
  const address = providerId === undefined ? `insats=${serviceTypeId ?? ''}` : `utforare=${providerId}`
  return (
    <Card
      flush
      title="Individuppföljning"
      note={`bedömningar ${reachInWords(through, year)}`}
      aside={<Link href={`/samla-in/individuppfoljning?${address}`}>Frågor och år</Link>}
      foot={<p className={classes.muted}>{protectionWords(limit)}</p>}
    >
      <div className={classes.legend}>
        <JudgementLegend />
      </div>
      <ul className={classes.bars}>
        {[{ id: '', name, all: total }, ...(rows.length > 1 ? rows : [])].map((row) => (
          <li key={row.id}>
            <span className={row.id === '' ? classes.strong : undefined}>{row.name}</span>
            <span className={classes.count}>{row.all.state === 'shown' ? formatNumber(row.all.answers) : ''}</span>
            <div>
              <JudgementBar figure={row.all} limit={limit} name={row.name} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
