import { useState } from 'react'
import { Link } from 'wouter'
import type { Carried } from '../../../shared/contracts/development'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button } from '../../ui'
import { CarryDialog } from './carry-dialog'
import classes from './development.module.css'

interface CarriedListProps {
  record: { developmentAreaId: string | null; systemMeasureId: string | null }
  ownYear: number
  carried: readonly Carried[]
  today: string
  /** Stopped or archived: nothing more is carried. */
  closed: boolean
}

/** Where it has been carried and when, and the way to carry it further. */
export function CarriedList({ record, ownYear, carried, today, closed }: CarriedListProps) {
  const [open, setOpen] = useState(false)
  const undo = useCommand('assess.undoCarryOver')
  return (
    <section>
      <div className={classes.head}>
        <h3 className={classes.heading}>Fört till senare år</h3>
        {!closed && (
          <Button look="quiet" inRow icon="arrowRight" onClick={() => setOpen(true)}>
            För till nästa år
          </Button>
        )}
      </div>
      <CommandError error={undo.error} />
      {carried.length === 0 ? (
        <p className={classes.quiet}>Inte fört någonstans än.</p>
      ) : (
        <ul className={classes.rows}>
          {carried.map(({ id, version, words, path, carriedOn, note }) => (
            <li key={id}>
              <span>
                {path === null ? words : <Link href={path}>{words}</Link>}
                <span className={classes.second}>{[carriedOn, note].filter((part) => part !== null).join(': ')}</span>
              </span>
              {!closed && (
                <Button
                  look="quiet"
                  inRow
                  icon="undo"
                  busy={undo.isPending && undo.variables.id === id}
                  onClick={() => undo.mutate({ id, version })}
                >
                  Ta tillbaka
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && <CarryDialog record={record} ownYear={ownYear} today={today} onClose={() => setOpen(false)} />}
    </section>
  )
}
