import { useState } from 'react'
import type { RecipientRow } from '../../../shared/contracts/questionnaire'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Notice, Row } from '../../ui'
import classes from './questionnaire.module.css'
import type { useChosen } from './use-chosen'

interface RemindBarProps {
  today: string
  /** Those of the list that have not answered. */
  rows: readonly RecipientRow[]
  ticks: ReturnType<typeof useChosen>
}

/** Chasing: copy the addresses, write the letter in the e-mail program, and note here that they were reminded. */
export function RemindBar({ today, rows, ticks }: RemindBarProps) {
  const remind = useCommand('collect.remindRecipients')
  const [done, setDone] = useState<string | null>(null)
  const chosen = rows.filter(({ id }) => ticks.has(id))
  const copy = async (): Promise<void> => {
    const addresses = [...new Set(chosen.flatMap(({ email }) => email ?? []))]
    const without = chosen.filter(({ email }) => email === null).length
    await navigator.clipboard.writeText(addresses.join('; '))
    const lacking = without === 0 ? '' : ` ${formatCount(without, 'mottagare saknar', 'mottagare saknar')} adress.`
    setDone(`${formatCount(addresses.length, 'adress är kopierad', 'adresser är kopierade')}.${lacking}`)
  }
  const record = () =>
    remind.mutate(
      { ids: chosen.map(({ id }) => id), remindedOn: today },
      {
        onSuccess: ({ reminded }) => {
          setDone(`${formatCount(reminded, 'mottagare är antecknad', 'mottagare är antecknade')} som påmind ${today}.`)
          ticks.none()
        },
      },
    )
  return (
    <>
      <CommandError error={remind.error} />
      <div className={classes.bar}>
        <span className={classes.quiet}>
          {chosen.length === 0
            ? `${formatCount(rows.length, 'mottagare har', 'mottagare har')} inte svarat. Välj vilka som ska påminnas.`
            : `${formatCount(chosen.length, 'vald', 'valda')} av ${rows.length} som inte har svarat.`}
        </span>
        <Row>
          {chosen.length < rows.length ? (
            <Button look="quiet" onClick={ticks.all}>
              Välj alla
            </Button>
          ) : (
            <Button look="quiet" onClick={ticks.none}>
              Välj ingen
            </Button>
          )}
          {chosen.length > 0 && (
            <>
              <Button icon="copy" onClick={() => void copy()}>
                Kopiera e-postadresser
              </Button>
              <Button icon="mail" busy={remind.isPending} onClick={record}>
                Anteckna som påminda
              </Button>
            </>
          )}
        </Row>
      </div>
      {done !== null && <Notice kind="done" title={done} />}
    </>
  )
}
