import { useState } from 'react'
import type { MeetingChoice, SuggestedItem } from '../../../shared/contracts/committee-year'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Card, Icon } from '../../ui'
import { groupBy } from '../../ui/group-by'
import { dayWords } from './words'
import classes from './committee-year.module.css'

interface SuggestionsCardProps {
  suggestions: readonly SuggestedItem[]
  choices: readonly MeetingChoice[]
  year: number
}

/** What comes every year and lacks a meeting, each with the meeting that suits it. Folded until somebody wants it. */
export function SuggestionsCard({ suggestions, choices, year }: SuggestionsCardProps) {
  const [shown, setShown] = useState(false)
  const command = useCommand('act.saveMeetingItem')
  const dayOf = (id: string | null) => choices.find((choice) => choice.id === id)?.heldOn ?? null
  const fitting = suggestions.filter(({ meetingId }) => dayOf(meetingId) !== null)
  const place = ({ title, kind, documentKind, meetingId }: SuggestedItem) =>
    meetingId === null
      ? null
      : command.mutateAsync({
          id: null,
          version: null,
          draft: {
            meetingId,
            title,
            kind,
            documentKind,
            documentId: null,
            proposalId: null,
            planId: null,
            responsible: null,
            note: null,
          },
        })
  const placeAll = async () => {
    for (const suggestion of fitting) await place(suggestion)
  }
  return (
    <Card
      title={formatCount(suggestions.length, 'återkommande ärende saknar dag', 'återkommande ärenden saknar dag')}
      aside={
        <>
          {shown && fitting.length > 1 && (
            <Button look="quiet" inRow busy={command.isPending} onClick={() => void placeAll()}>
              Lägg till alla {fitting.length}
            </Button>
          )}
          <Button
            look="quiet"
            inRow
            iconAfter={shown ? 'chevronUp' : 'chevronDown'}
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Dölj' : 'Visa'}
          </Button>
        </>
      }
    >
      <CommandError error={command.error} />
      {shown ? (
        [...groupBy(suggestions, ({ committeeName }) => committeeName)].map(([committeeName, rows]) => (
          <section key={committeeName} className={classes.suggested}>
            <h3 className={classes.monthName}>{committeeName}</h3>
            <ul className={classes.suggestions}>
              {rows.map((suggestion) => (
                <SuggestionLine
                  key={suggestion.key}
                  suggestion={suggestion}
                  day={dayOf(suggestion.meetingId)}
                  year={year}
                  busy={command.isPending}
                  onPlace={() => void place(suggestion)}
                />
              ))}
            </ul>
          </section>
        ))
      ) : (
        <p className={classes.quiet}>Programmet föreslår ett sammanträde för det som nämnden får varje år.</p>
      )}
    </Card>
  )
}

interface SuggestionLineProps {
  suggestion: SuggestedItem
  day: string | null
  year: number
  busy: boolean
  onPlace: () => void
}

function SuggestionLine({ suggestion: { title, why }, day, year, busy, onPlace }: SuggestionLineProps) {
  return (
    <li>
      <div>
        <p className={classes.title}>{title}</p>
        <p className={classes.quiet}>{why}</p>
      </div>
      {day === null ? (
        <span className={classes.noDay}>
          <Icon name="info" size={13} /> Inget sammanträde passar {year}
        </span>
      ) : (
        <Button inRow busy={busy} onClick={onPlace} aria-label={`Lägg till ${dayWords(day)}: ${title}`}>
          Lägg till {dayWords(day)}
        </Button>
      )}
    </li>
  )
}
