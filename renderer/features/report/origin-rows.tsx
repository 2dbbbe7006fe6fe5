import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { RecordType } from '../../../shared/contracts/values'
import { formatNumber } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import classes from './figure-origin.module.css'

/** So many are named; the rest are counted. */
const named = 8

interface Origin {
  id: string
  path: string
  words: string
}

/** The first rows behind a figure, each a link to its page. Other kinds of record are told by their number alone. */
export function OriginRows({ kind, ids }: { kind: RecordType; ids: readonly string[] }) {
  const first = ids.slice(0, named)
  const scope = { committeeId: null, ids: first, limit: named, includeArchived: true }
  const reviews = useQuery({ ...ask('collect.reviews', scope), enabled: kind === 'review' && first.length > 0 })
  const findings = useQuery({ ...ask('assess.findings', scope), enabled: kind === 'finding' && first.length > 0 })
  const rows: Origin[] =
    kind === 'review'
      ? (reviews.data?.rows ?? []).map((row) => ({
          id: row.id,
          path: `/samla-in/granskningar/${row.id}`,
          words: [row.number, row.providerName ?? 'utförare saknas', row.completedOn]
            .filter((word) => word !== null)
            .join(', '),
        }))
      : kind === 'finding'
        ? (findings.data?.rows ?? []).map((row) => ({
            id: row.id,
            path: `/samla-in/granskningar/${row.reviewId}`,
            words: `${row.area}, ${row.providerName ?? 'utförare saknas'}, ${row.reviewNumber}`,
          }))
        : []
  if (rows.length === 0) return null
  const rest = ids.length - rows.length
  return (
    <>
      <ul className={classes.rows}>
        {rows.map(({ id, path, words }) => (
          <li key={id}>
            <Link href={path}>{words}</Link>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={classes.more}>och {formatNumber(rest)} till</p>}
    </>
  )
}
