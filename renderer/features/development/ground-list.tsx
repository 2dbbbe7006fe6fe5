import { useState } from 'react'
import { Link } from 'wouter'
import type { DevelopmentGround } from '../../../shared/contracts/development'
import { formatNumber } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { scanFreeTexts } from '../../lib/scan-free-texts'
import { Button, IconButton, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'
import classes from './development.module.css'

interface GroundListProps {
  developmentAreaId: string
  grounds: readonly DevelopmentGround[]
  /** Archived: shown and not changed. */
  frozen: boolean
}

/** Shown at once; the rest when asked for. */
const step = 6

/** What the utvecklingsområde rests on, each with the way back to its row. */
export function GroundList({ developmentAreaId, grounds, frozen }: GroundListProps) {
  const [all, setAll] = useState(false)
  const [adding, setAdding] = useState(false)
  const remove = useCommand('assess.removeGround')
  const shown = all ? grounds : grounds.slice(0, step)
  return (
    <section>
      <div className={classes.head}>
        <h3 className={classes.heading}>{`Underlag (${formatNumber(grounds.length)})`}</h3>
        {!frozen && !adding && (
          <Button look="quiet" inRow icon="plus" onClick={() => setAdding(true)}>
            Eget underlag
          </Button>
        )}
      </div>
      <CommandError error={remove.error} />
      {grounds.length === 0 && !adding && (
        <p className={classes.quiet}>
          Inget än. Skriv vad området bygger på, eller börja från ett förslag ur materialet.
        </p>
      )}
      <ul className={classes.rows}>
        {shown.map(({ id, version, words, path }) => (
          <li key={id}>
            <span>{path === null ? words : <Link href={path}>{words}</Link>}</span>
            {!frozen && (
              <IconButton
                icon="close"
                label={`Ta bort underlaget ${words}`}
                inRow
                onClick={() => remove.mutate({ id, version })}
              />
            )}
          </li>
        ))}
      </ul>
      {grounds.length > shown.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {`Visa alla ${formatNumber(grounds.length)}`}
        </Button>
      )}
      {adding && <AddGround developmentAreaId={developmentAreaId} onClose={() => setAdding(false)} />}
    </section>
  )
}

function AddGround({ developmentAreaId, onClose }: { developmentAreaId: string; onClose: () => void }) {
  const [words, setWords] = useState('')
  const add = useCommand('assess.addGround')
  const scan = scanFreeTexts({ words }, ['words'])
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (scan.stops['words'] === undefined)
          add.mutate({ developmentAreaId, words, record: null }, { onSuccess: onClose })
      }}
    >
      <Stack gap={2}>
        <TextArea
          label="Eget underlag"
          rows={2}
          value={words}
          onChange={setWords}
          hint={scan.warnings['words'] ?? 'En mening om vad ni har sett och var.'}
          error={scan.stops['words'] ?? add.error?.data.fields?.['words'] ?? add.error?.data.userMessage}
        />
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={add.isPending}>
            Lägg till
          </Button>
        </FormActions>
      </Stack>
    </form>
  )
}
