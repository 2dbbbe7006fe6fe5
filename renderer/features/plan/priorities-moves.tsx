import type { Output } from '../../../shared/contracts'
import type { Move } from '../../../shared/contracts/priorities'
import { candidateKey } from '../../../shared/domain/priority/facts'
import { formatNumber } from '../../../shared/text/format'
import { moveWords } from './priorities-words'
import classes from './priorities.module.css'

interface PriorityMovesProps {
  outcome: Output<'plan.whatIf'>
  changed: boolean
}

/** Who rises, who falls and who stands first, with the places before and after. */
export function PriorityMoves({ outcome, changed }: PriorityMovesProps) {
  const { moved, total, risers, fallers, top } = outcome
  if (!changed) return <p className={classes.said}>Flytta en vikt för att se vilka som stiger och faller.</p>
  return (
    <div aria-live="polite">
      <p className={classes.said}>
        {formatNumber(moved)} av {formatNumber(total)} byter plats.
      </p>
      <MoveList title="Stiger mest" moves={risers} note={moveWords} />
      <MoveList title="Faller mest" moves={fallers} note={moveWords} />
      <MoveList
        title="Först i ordningen"
        moves={top}
        note={({ scoreAfter }) => `${formatNumber(scoreAfter, 1)} poäng`}
      />
    </div>
  )
}

interface MoveListProps {
  title: string
  moves: readonly Move[]
  note: (move: Move) => string
}

function MoveList({ title, moves, note }: MoveListProps) {
  if (moves.length === 0) return null
  return (
    <>
      <h3 className={classes.movesHead}>{title}</h3>
      <ul className={classes.moves}>
        {moves.map((move) => (
          <li key={candidateKey(move)} className={classes.move}>
            <span className={classes.moveWho}>
              {move.provider} <span className={classes.moveDetail}>{move.serviceType}</span>
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
    </>
  )
}
