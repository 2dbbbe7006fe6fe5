import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { forumKindNames } from '../../../shared/text/act-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { capital } from '../register/form-values'
import classes from './forum.module.css'

type Sum = Output<'act.forumYear'>['all']

/** The year in short: how many meetings, how many took part, and for how many of them that is known. */
export function ForumSums({ committeeId, year }: { committeeId: string | null; year: number }) {
  const { data } = useQuery(ask('act.forumYear', { committeeId, year }))
  if (data === undefined || data.all.held + data.all.planned === 0) return null
  return (
    <ul className={classes.sums}>
      <li>
        <strong>{year}</strong>: {sumWords(data.all)}
      </li>
      {data.kinds
        .filter(({ held, planned }) => held + planned > 0)
        .map((sum) => (
          <li key={sum.kind}>
            <Link href={`/atgarda/informationsforum?slag=${sum.kind}`}>{capital(forumKindNames[sum.kind])}</Link>{' '}
            {formatNumber(sum.held)}
          </li>
        ))}
    </ul>
  )
}

/** '8 möten, 212 deltagare (7 av 8 möten har antal), 1 planerat'. */
function sumWords({ held, planned, participants, told }: Sum): string {
  return [
    formatCount(held, 'möte', 'möten'),
    participants === null
      ? held === 0
        ? null
        : 'antalet deltagare är inte känt'
      : `${formatCount(participants, 'deltagare', 'deltagare')} (${told} av ${held} möten har antal)`,
    planned === 0 ? null : formatCount(planned, 'planerat', 'planerade'),
  ]
    .filter((part) => part !== null)
    .join(', ')
}
