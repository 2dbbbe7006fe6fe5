import { useEffect, useRef, useState } from 'react'
import type { RequestItem, RequestRow } from '../../../shared/contracts/information-request'
import { formatDate } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Missing } from '../../ui'
import { CheckField, DateField } from '../../ui/forms'
import { useToday } from '../register/use-today'
import classes from './work.module.css'

/** What was asked for, thing by thing: the space bar says that it has come today. */
export function RequestItems({ request, narrow }: { request: RequestRow; narrow?: boolean }) {
  const receive = useCommand('collect.receiveItem')
  const today = useToday()
  const [dated, setDated] = useState<string | null>(null)
  const isSent = request.requestedOn !== null
  const mark = (item: RequestItem, receivedOn: string | null) => {
    receive.mutate({ id: item.id, version: item.version, receivedOn })
    setDated(null)
  }
  if (request.items.length === 0) return <Missing>Inget är begärt än</Missing>
  return (
    <>
      <CommandError error={receive.error} />
      <ul className={`${classes.items} ${narrow === true ? classes.narrow : ''}`}>
        {request.items.map((item) => (
          <li key={item.id}>
            <CheckField
              label={item.title}
              checked={item.receivedOn !== null}
              disabled={!isSent || request.archivedAt !== null}
              onChange={(isThere) => mark(item, isThere ? today : null)}
            />
            {dated === item.id ? (
              <ReceivedDay item={item} today={today} onSave={(day) => mark(item, day)} onClose={() => setDated(null)} />
            ) : (
              <span className={classes.how}>{stateWords(item, request)}</span>
            )}
            {isSent && dated !== item.id ? (
              <Button look="link" onClick={() => setDated(item.id)} aria-label={`Ange en annan dag: ${item.title}`}>
                Annan dag
              </Button>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface ReceivedDayProps {
  item: RequestItem
  today: string
  onSave: (day: string | null) => void
  onClose: () => void
}

/** Another day than today; Enter saves, Esc leaves it. */
function ReceivedDay({ item, today, onSave, onClose }: ReceivedDayProps) {
  const [day, setDay] = useState<string | null>(item.receivedOn ?? today)
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    // Esc from the field within: the form itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={box}
      className={classes.day}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(day)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <DateField
        label={<span className="visually-hidden">{`Mottagen: ${item.title}`}</span>}
        value={day}
        onChange={setDay}
      />
      <Button inRow type="submit">
        Spara
      </Button>
    </form>
  )
}

function stateWords({ receivedOn }: RequestItem, { remindedOn, requestedOn, closedOn }: RequestRow): string {
  if (receivedOn !== null) return `Kom ${formatDate(receivedOn)}`
  if (requestedOn === null) return 'Inte skickad än'
  if (closedOn !== null) return 'Kom inte'
  return remindedOn === null ? 'Saknas' : `Saknas, påmind ${formatDate(remindedOn)}`
}
