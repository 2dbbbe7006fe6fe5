import { Link } from 'wouter'
import type { DocumentRecord } from '../../../shared/contracts/report'
import { formatDateTime } from '../../../shared/text/format'
import classes from './get.module.css'

const modes = { quick: 'snabb version', finished: 'färdig version' }

/** The files written from a document in work, newest first, each with its own page. */
export function WrittenFiles({ documents }: { documents: readonly DocumentRecord[] }) {
  return (
    <ul className={classes.files}>
      {documents.map(({ id, fileName, createdAt, mode, frozenAt }) => (
        <li key={id}>
          <Link href={`/dokument/${id}`}>{fileName}</Link>
          <span>
            {formatDateTime(createdAt)}
            {mode === null ? '' : `, ${modes[mode]}`}
            {frozenAt === null ? '' : ', beslutad'}
          </span>
        </li>
      ))}
    </ul>
  )
}
