import { useState } from 'react'
import type { DemandRow, SupervisionRow } from '../../../shared/contracts/supervision'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, confirmDialog, IconButton, Stack, ToneChip } from '../../ui'
import { DemandForm } from './demand-form'
import classes from './supervision.module.css'
import { DemandDue } from './supervision-words'

interface DemandsProps {
  supervision: SupervisionRow
  demands: readonly DemandRow[]
}

/** What the body demands, each with what is done about it. One is written at a time. */
export function Demands({ supervision, demands }: DemandsProps) {
  const [open, setOpen] = useState<string | null>(null)
  const remove = useCommand('collect.removeDemand')
  const canWrite = supervision.closedOn === null && supervision.archivedAt === null
  const askToRemove = async (demand: DemandRow) => {
    const sure = await confirmDialog({
      title: 'Ta bort kravet?',
      body: `”${demand.text}” tas bort. Vad som stod finns kvar i ändringsloggen.`,
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id: demand.id, version: demand.version })
  }
  return (
    <section aria-label="Krav">
      <Stack gap={2}>
        <h3 className={classes.heading}>Krav</h3>
        <CommandError error={remove.error} />
        {demands.length === 0 && open === null && <p className={classes.quiet}>Inga krav är registrerade.</p>}
        <ul className={classes.demands}>
          {demands.map((demand) => (
            <li key={demand.id}>
              {open === demand.id && canWrite ? (
                <DemandForm supervisionId={supervision.id} demand={demand} onClose={() => setOpen(null)} />
              ) : (
                <>
                  <div className={classes.demandHead}>
                    <p>{demand.text}</p>
                    {canWrite && (
                      <span style={{ display: 'inline-flex', flex: 'none' }}>
                        <IconButton
                          icon="pencil"
                          inRow
                          label={`Ändra kravet ${demand.text}`}
                          onClick={() => setOpen(demand.id)}
                        />
                        <IconButton
                          icon="trash"
                          inRow
                          label={`Ta bort kravet ${demand.text}`}
                          onClick={() => void askToRemove(demand)}
                        />
                      </span>
                    )}
                  </div>
                  {demand.measure !== null && <p className={classes.quiet}>{demand.measure}</p>}
                  <p className={classes.quiet}>
                    {[demand.responsible, demand.dueOn === null ? 'frist saknas' : `klart senast ${demand.dueOn}`]
                      .filter((part) => part !== null)
                      .join(', ')}{' '}
                    {demand.doneOn !== null ? (
                      <ToneChip tone="low">{`Klart ${demand.doneOn}`}</ToneChip>
                    ) : (
                      demand.dueLabel !== null && <DemandDue label={demand.dueLabel} degree={demand.dueDegree} />
                    )}
                  </p>
                </>
              )}
            </li>
          ))}
        </ul>
        {canWrite &&
          (open === 'new' ? (
            <DemandForm supervisionId={supervision.id} demand={null} onClose={() => setOpen(null)} />
          ) : (
            <div>
              <Button look="quiet" inRow icon="plus" onClick={() => setOpen('new')}>
                Nytt krav
              </Button>
            </div>
          ))}
      </Stack>
    </section>
  )
}
