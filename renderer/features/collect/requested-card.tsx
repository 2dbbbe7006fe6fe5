import type { RequestRow } from '../../../shared/contracts/information-request'
import { formatDate } from '../../../shared/text/format'
import { Card, Icon } from '../../ui'
import classes from './work.module.css'

/** '4 av 6': what has come of what was asked for, what lacks first. */
export function RequestedCard({ requests }: { requests: readonly RequestRow[] }) {
  const items = requests.flatMap((request) => request.items.map((item) => ({ ...item, request })))
  const received = items.filter(({ receivedOn }) => receivedOn !== null)
  const missing = items.filter(({ receivedOn }) => receivedOn === null)
  return (
    <Card title="Begärda handlingar" aside={<strong>{`${received.length} av ${items.length}`}</strong>} flush>
      <ul className={classes.asked}>
        {[...missing, ...received].map(({ id, title, receivedOn, request }) => (
          <li key={id}>
            <span className={receivedOn === null ? classes.partly : classes.there}>
              <Icon
                name={receivedOn === null ? 'clock' : 'check'}
                size={15}
                label={receivedOn === null ? 'Saknas' : 'Har kommit'}
              />
            </span>
            <span>{title}</span>
            <span className={classes.how}>{receivedOn === null ? '' : formatDate(receivedOn)}</span>
            {receivedOn === null && <span className={classes.second}>{missingWords(request)}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function missingWords({ requestedOn, remindedOn, closedOn, dueOn }: RequestRow): string {
  if (requestedOn === null) return 'Inte skickad än'
  if (closedOn !== null) return 'Kom inte'
  if (remindedOn !== null) return `Saknas, påmind ${formatDate(remindedOn)}`
  return dueOn === null ? 'Saknas' : `Ska ha kommit ${formatDate(dueOn)}`
}
