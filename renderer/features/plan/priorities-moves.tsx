import type { Output } from '../../../shared/contracts'
import type { Move } from '../../../shared/contracts/priorities'
import { candidateKey } from '../../../shared/domain/priority/facts'
import { formatNumber } from '../../../shared/text/format'
import { Card, Columns } from '../../ui'
import { moveWords } from './priorities-words'
import plan from './plan.module.css'
import classes from './priorities.module.css'

interface PriorityMovesProps {
  outcome: Output<'plan.whatIf'> | undefined
  changed: boolean
}

/** Who rises, who falls and who stands first, with the places before and after. */
export function PriorityMoves({ outcome, changed }: PriorityMovesProps) {
  return (
    // Scrolls by itself, and the keyboard must reach it also where nothing in it can be changed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.outcome} role="region" aria-label="Vad vikterna ändrar" aria-live="polite" tabIndex={0}>
      {outcome !== undefined && (
        <>
          <p className={classes.said}>
            {changed
              ? `${formatNumber(outcome.moved)} av ${formatNumber(outcome.total)} byter plats.`
              : 'Flytta en vikt. Här visas vilka som då stiger och faller, innan något sparas.'}
          </p>
          <Columns least={16}>
            <MoveList title="Stiger mest" moves={outcome.risers} note={moveWords} />
            <MoveList title="Faller mest" moves={outcome.fallers} note={moveWords} />
            <MoveList
              title="Först i ordningen"
              moves={outcome.top}
              note={({ scoreAfter }) => `${formatNumber(scoreAfter, 1)} poäng`}
            />
          </Columns>
        </>
      )}
    </div>
  )
}

interface MoveListProps {
  title: string
  moves: readonly Move[]
  note: (move: Move) => string
}

function MoveList({ title, moves, note }: MoveListProps) {
  return (
    <Card title={title}>
      {moves.length === 0 && <p>Ingen.</p>}
      <ul className={classes.moves}>
        {moves.map((move) => (
          <li key={candidateKey(move)} className={classes.move}>
            <span className={classes.moveWho}>
              {move.provider}
              <span className={plan.second}>{move.serviceType}</span>
            </span>
            <span className={classes.movePlace}>
              {move.rankBefore === move.rankAfter
                ? formatNumber(move.rankAfter)
                : `${formatNumber(move.rankBefore)} → ${formatNumber(move.rankAfter)}`}{' '}
              <span className={classes.moveDetail}>{note(move)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
