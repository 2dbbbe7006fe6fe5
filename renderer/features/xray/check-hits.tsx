import { Link } from 'wouter'
import type { XrayCheck } from '../../../shared/contracts/xray'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf } from '../../lib/queries'
import { useRows } from '../../lib/use-rows'
import { Button, Notice, SkeletonRows } from '../../ui'
import classes from './xray.module.css'

interface CheckHitsProps {
  check: Pick<XrayCheck, 'key'>
  committeeId: string | null
  year: number | null
}

/** The hits of a check, each with the way to where it is mended. */
export function CheckHits({ check, committeeId, year }: CheckHitsProps) {
  const { rows, total, error, more } = useRows('xray.hits', { committeeId, year, key: check.key })
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (total === null) return <SkeletonRows count={3} />
  return (
    <>
      <ul className={classes.hits} aria-label="Träffar">
        {rows.map((hit) => (
          <li key={hit.id}>
            <p>
              <Link href={hit.path}>{hit.subject}</Link>
            </p>
            <p>{hit.sentence}</p>
            {committeeId === null && hit.committeeName !== null && <p className={classes.quiet}>{hit.committeeName}</p>}
          </li>
        ))}
      </ul>
      {rows.length < total && (
        <Button look="link" onClick={more}>
          {`Visa fler (${formatCount(total - rows.length, 'till', 'till')})`}
        </Button>
      )}
    </>
  )
}
