import { useState } from 'react'
import { Link } from 'wouter'
import { PictureEventKind, type PictureEvent } from '../../../shared/contracts/picture'
import { formatNumber } from '../../../shared/text/format'
import { pictureEventNames } from '../../../shared/text/picture-names'
import { Button, Card, EmptyState, Switcher, ToneChip } from '../../ui'
import { SelectField } from '../../ui/forms'
import { type RaiseSignal, RaiseRiskDialog } from '../analyse/raise-risk-dialog'
import classes from './event-card.module.css'
import shared from './picture.module.css'

interface EventCardProps {
  events: readonly PictureEvent[]
  /** How many there are; fewer may have been sent. */
  total: number
  /** The insats shows whose each event is. */
  showProvider?: boolean
}

type Which = 'all' | 'attention'

/** Drawn at once; the rest when asked for. */
const step = 25

/** Everything that has happened, the newest first; what asks for attention can be looked at alone, or made a risk. */
export function EventCard({ events, total, showProvider = false }: EventCardProps) {
  const [which, setWhich] = useState<Which>('all')
  const [kind, setKind] = useState<PictureEventKind | null>(null)
  const [shown, setShown] = useState(step)
  const [raised, setRaised] = useState<{ serviceAreaId: string; signal: RaiseSignal } | null>(null)
  const chosen = events.filter(
    (event) => (which === 'all' || event.attention) && (kind === null || event.kind === kind),
  )
  const kinds = PictureEventKind.options.filter((one) => events.some((event) => event.kind === one))
  const waiting = events.filter(({ attention }) => attention).length
  return (
    <Card
      title="Händelser"
      note={`${formatNumber(total)} registrerade, ${formatNumber(waiting)} kräver åtgärd`}
      flush
      foot={
        chosen.length > shown && (
          <Button look="link" onClick={() => setShown(chosen.length)}>
            Visa alla {formatNumber(chosen.length)}
          </Button>
        )
      }
    >
      {events.length > 0 && (
        <div className={classes.tools} data-no-print>
          <Switcher
            label="Vilka händelser"
            options={[
              { value: 'all', label: 'Alla' },
              { value: 'attention', label: `Kräver åtgärd (${formatNumber(waiting)})` },
            ]}
            value={which}
            onChange={setWhich}
          />
          <SelectField
            label="Slag"
            placeholder="Alla slag"
            options={kinds.map((one) => ({ value: one, label: pictureEventNames[one] }))}
            value={kind}
            onChange={(value) => setKind(PictureEventKind.safeParse(value).data ?? null)}
          />
        </div>
      )}
      {chosen.length === 0 ? (
        <NoEvents any={events.length > 0} />
      ) : (
        <ul className={classes.events}>
          {chosen.slice(0, shown).map((event) => (
            <EventRow
              key={`${event.recordType}${event.recordId}`}
              event={event}
              showProvider={showProvider}
              onRaise={(serviceAreaId) => setRaised({ serviceAreaId, signal: signalOf(event) })}
            />
          ))}
        </ul>
      )}
      {total > events.length && (
        <p className={classes.rest}>
          De {formatNumber(events.length)} senaste av {formatNumber(total)} visas.
        </p>
      )}
      {raised && <RaiseRiskDialog {...raised} onClose={() => setRaised(null)} />}
    </Card>
  )
}

function NoEvents({ any }: { any: boolean }) {
  return any ? (
    <EmptyState what="Inget av det slaget." why="Välj ett annat slag, eller visa alla." />
  ) : (
    <EmptyState
      what="Inget är registrerat än."
      why="Granskningar, brister och synpunkter visas här när de finns i registret."
    />
  )
}

interface EventRowProps {
  event: PictureEvent
  showProvider: boolean
  onRaise: (serviceAreaId: string) => void
}

/** Kinds that a risk can be raised from. */
const raisable: ReadonlySet<PictureEventKind> = new Set([
  'review',
  'finding',
  'sanction',
  'complaint',
  'viewpoint',
  'deviation',
  'lexSarah',
  'economicControl',
])

function EventRow({ event, showProvider, onRaise }: EventRowProps) {
  const { kind, dateWords, words, detail, state, attention, path, providerName, serviceAreaId } = event
  return (
    <li className={classes.event}>
      <span className={classes.date}>{dateWords}</span>
      <span className={classes.kind}>{pictureEventNames[kind]}</span>
      <div>
        <p className={classes.words}>{path === null ? words : <Link href={path}>{words}</Link>}</p>
        {(detail !== null || (showProvider && providerName !== null)) && (
          <span className={shared.second}>
            {[showProvider ? providerName : null, detail].filter((text) => text !== null).join(' · ')}
          </span>
        )}
      </div>
      <div className={classes.state}>
        {attention ? (
          <ToneChip tone="high" icon="flag">
            {state}
          </ToneChip>
        ) : (
          <span className={shared.muted}>{state}</span>
        )}
      </div>
      <span className={classes.doing} data-no-print>
        {attention && serviceAreaId !== null && raisable.has(kind) && (
          <Button look="quiet" inRow icon="plus" onClick={() => onRaise(serviceAreaId)}>
            Gör till risk
          </Button>
        )}
      </span>
    </li>
  )
}

/** As much as the riskanalys keeps of what was said. */
const longest = 300

function signalOf({ recordType, recordId, words, detail, dateWords }: PictureEvent): RaiseSignal {
  const said = `${words}, ${dateWords}${detail === null ? '' : `. ${detail}`}`
  return { recordType, recordId, words: said.length <= longest ? said : `${said.slice(0, longest - 1)}…` }
}
