import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { FigureRow } from '../../../shared/contracts/provenance'
import type { RecordType } from '../../../shared/contracts/values'
import { formatCount, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Notice, Protected, SkeletonRows } from '../../ui'
import classes from './provenance.module.css'

/** So many are shown at once, and so many when more are asked for; the rest are counted. */
const first = 8
const most = 200

interface FigureRowsProps {
  recordTypes: readonly RecordType[]
  ids: readonly string[]
  /** When the figure was taken: the rows are shown as they were then. */
  takenAt: string
}

/** The rows behind a figure as they were when it was taken, each with what has changed since. */
export function FigureRows({ recordTypes, ids, takenAt }: FigureRowsProps) {
  const [limit, setLimit] = useState(first)
  const { data, error } = useQuery(
    ask('report.figureRows', { recordTypes: [...recordTypes], ids: [...ids], takenAt, limit }),
  )
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (!data) return <SkeletonRows count={4} />
  const { rows, total, touched, withheld } = data
  if (withheld !== null) return <Protected why={withheld}>Raderna visas inte</Protected>
  const rest = total - rows.length
  return (
    <section aria-label="Raderna bakom siffran">
      <p className={classes.since}>{sinceThen(touched, total)}</p>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {rest > 0 && limit < most && (
        <Button look="link" onClick={() => setLimit(most)}>
          Visa fler
        </Button>
      )}
      {rest > 0 && <p className={classes.since}>{`och ${formatNumber(rest)} till`}</p>}
    </section>
  )
}

const sinceThen = (touched: number, total: number): string => {
  if (touched === 0) return total === 1 ? 'Raden är som den var då.' : 'Alla rader är som de var då.'
  return `${formatNumber(touched)} av ${formatCount(total, 'rad', 'rader')} har ändrats sedan dess.`
}

function Row({ row }: { row: FigureRow }) {
  return (
    <li>
      <p className={classes.title}>{row.path === null ? row.title : <Link href={row.path}>{row.title}</Link>}</p>
      <p className={classes.facts}>{row.facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p>
      {row.state === 'removed' && <p className={classes.change}>Borttagen sedan dess.</p>}
      {row.changes.map(({ label, before, after }) => (
        <p key={label} className={classes.change}>
          {`Ändrat sedan dess: ${label}, från ${before ?? UNKNOWN} till ${after ?? UNKNOWN}`}
        </p>
      ))}
    </li>
  )
}
