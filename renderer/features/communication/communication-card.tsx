import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CommunicationRecord, CommunicationRow } from '../../../shared/contracts/communication'
import { audienceNames } from '../../../shared/text/act-names'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { Button, Card } from '../../ui'
import { capital } from '../register/form-values'
import classes from './communication.module.css'
import { CommunicationChip, listPath, tickWords } from './communication-words'
import { TickDialog } from './tick-dialog'

interface CommunicationCardProps {
  recordType: Exclude<CommunicationRecord, 'year'>
  recordId: string
}

/** Who is to be told of this result, and what has been told. Nothing until there is a result. */
export function CommunicationCard({ recordType, recordId }: CommunicationCardProps) {
  const { data } = useQuery(ask('act.communicationOf', { recordType, recordId }))
  const untick = useCommand('act.untickCommunication')
  const [ticking, setTicking] = useState<CommunicationRow | null>(null)
  if (data === undefined || data.rows.length + data.notOwed.length === 0) return null
  return (
    <Card title="Kommunikation" flush>
      <CommandError error={untick.error} />
      <ul className={classes.cells}>
        {data.rows.map((row) => (
          <li key={row.id}>
            <div className={classes.cellHead}>
              <strong>{capital(audienceNames[row.audience])}</strong>
              <CommunicationChip row={row} />
            </div>
            <p>{tickWords(row) ?? waitingWords(row)}</p>
            {row.frequency === 'yearly' ? (
              <Link href={listPath({ resultat: row.result, till: row.audience, ar: row.resultOn.slice(0, 4) })}>
                Årets besked
              </Link>
            ) : row.tick === null ? (
              <Button look="link" onClick={() => setTicking(row)}>
                Pricka av
              </Button>
            ) : (
              <Button
                look="link"
                busy={untick.isPending}
                onClick={() => row.tick && untick.mutate({ id: row.tick.id, version: row.tick.version })}
              >
                Ångra
              </Button>
            )}
          </li>
        ))}
        {data.notOwed.length > 0 && (
          <li className={classes.quiet}>
            Meddelas inte: {data.notOwed.map((audience) => audienceNames[audience]).join(', ')}.
          </li>
        )}
      </ul>
      {ticking && <TickDialog rows={[ticking]} onClose={() => setTicking(null)} />}
    </Card>
  )
}

const waitingWords = ({ how, dueOn }: CommunicationRow): string =>
  [how === null ? null : capital(how), dueOn === null ? null : `senast ${dueOn}`]
    .filter((part) => part !== null)
    .join(', ')
