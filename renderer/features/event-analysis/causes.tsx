import { CauseCategory } from '../../../shared/contracts/collect-values'
import type { EventAnalysisView, PlacedCause } from '../../../shared/contracts/event-analysis'
import { deepest } from '../../../shared/domain/event-analysis/causes'
import { formatCount } from '../../../shared/text/format'
import { causeCategoryNames } from '../../../shared/text/collect-names'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Card, confirmDialog, DueChip, IconButton, Missing, ToneChip } from '../../ui'
import { capital } from '../register/form-values'
import { CauseForm } from './cause-form'
import classes from './event-analysis.module.css'

interface CausesProps {
  view: EventAnalysisView
  open: string | null
  onOpen: (what: string | null) => void
}

/** Why it happened: the causes in groups, each chain one why deeper a step, with what is done at its end. */
export function Causes({ view, open, onOpen }: CausesProps) {
  const { causes, canWrite } = view
  const groups = CauseCategory.options.filter((category) => causes.some((cause) => cause.category === category))
  const form = (cause: PlacedCause | null, parent: PlacedCause | null) => (
    <CauseForm view={view} cause={cause} parent={parent} onClose={() => onOpen(null)} />
  )
  return (
    <Card
      title="Varför det hände"
      note={causes.length === 0 ? undefined : formatCount(causes.length, 'orsak', 'orsaker')}
      aside={
        canWrite.ok && (
          <Button look="quiet" inRow icon="plus" onClick={() => onOpen('new')}>
            Ny orsak
          </Button>
        )
      }
    >
      {open === 'new' && form(null, null)}
      {causes.length === 0 && open !== 'new' && (
        <p className={classes.quiet}>
          Inga orsaker än. Skriv den närmaste orsaken och fråga varför tills svaret går att göra något åt.
        </p>
      )}
      {groups.map((category) => (
        <section key={category} className={classes.group} aria-label={capital(causeCategoryNames[category])}>
          <h3 className={classes.groupTitle}>{capital(causeCategoryNames[category])}</h3>
          <ul className={classes.chain}>
            {causes
              .filter((cause) => cause.category === category)
              .map((cause) => (
                <li
                  key={cause.id}
                  className={classes.cause}
                  data-deeper={cause.depth > 0}
                  style={{ marginInlineStart: `${cause.depth * 1.5}rem` }}
                >
                  {open === cause.id ? form(cause, null) : <CauseLine view={view} cause={cause} onOpen={onOpen} />}
                  {open === `why-${cause.id}` && <div className={classes.deeper}>{form(null, cause)}</div>}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}

interface CauseLineProps {
  view: EventAnalysisView
  cause: PlacedCause
  onOpen: (what: string | null) => void
}

function CauseLine({ view: { kind, id, canWrite, analysis }, cause, onOpen }: CauseLineProps) {
  const remove = useCommand('collect.removeEventCause')
  const isRoot = cause.deeper === 0
  const ask = async () => {
    const sure = await confirmDialog({
      title: 'Ta bort orsaken?',
      body: `”${cause.text}” tas bort ur analysen. Vad som stod finns kvar i ändringsloggen.`,
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ kind, id, causeId: cause.id, version: cause.version })
  }
  return (
    <>
      <div className={classes.line}>
        <p className={classes.words}>
          {cause.depth > 0 && <span className={classes.why}>Varför? </span>}
          {cause.text}
        </p>
        {canWrite.ok && (
          <span className={classes.doing}>
            {cause.depth + 1 < deepest && (
              <Button look="quiet" inRow icon="plus" onClick={() => onOpen(`why-${cause.id}`)}>
                Varför?
              </Button>
            )}
            <IconButton icon="pencil" label={`Ändra orsaken ${cause.text}`} inRow onClick={() => onOpen(cause.id)} />
            {isRoot && (
              <IconButton icon="trash" label={`Ta bort orsaken ${cause.text}`} inRow onClick={() => void ask()} />
            )}
          </span>
        )}
      </div>
      <CommandError error={remove.error} />
      {cause.measure !== null ? (
        <p className={classes.measure}>
          <strong>Åtgärd:</strong> {cause.measure}{' '}
          <span className={classes.quiet}>
            {[cause.responsible, cause.dueOn === null ? null : `klart senast ${cause.dueOn}`]
              .filter((part) => part !== null)
              .join(', ')}
          </span>{' '}
          {cause.doneOn !== null ? (
            <ToneChip tone="low">{`Klar ${cause.doneOn}`}</ToneChip>
          ) : (
            cause.dueLabel !== null && (
              <DueChip
                label={cause.dueLabel}
                tone={cause.dueDegree === 'late' ? 'high' : cause.dueDegree === 'soon' ? 'mid' : 'neutral'}
              />
            )
          )}
        </p>
      ) : (
        isRoot &&
        analysis?.doneOn === null && (
          <p className={classes.measure}>
            <Missing>Grundorsaken saknar åtgärd</Missing>
          </p>
        )
      )}
    </>
  )
}
