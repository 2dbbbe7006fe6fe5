import type { Output } from '../../../shared/contracts'
import { Audience, type CommunicationResult } from '../../../shared/contracts/act-values'
import { resultWords } from '../../../shared/domain/communication/words'
import { audienceNames, communicationResultNames } from '../../../shared/text/act-names'
import { formatCount, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { TraceableFigure } from '../../ui'
import { capital } from '../register/form-values'
import classes from './communication.module.css'
import { listPath } from './communication-words'

type Year = Output<'act.communicationYear'>
type Cell = Year['cells'][number]

interface YearMatrixProps {
  data: Year
  year: number
  /** Set in every address where another year than the frame's is shown. */
  shownYear: string | null
}

/** The whole year: who is told of what, each figure opens its rows. */
export function YearMatrix({ data, year, shownYear }: YearMatrixProps) {
  return (
    // A stop of its own, so that the keyboard can scroll a matrix wider than the window.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroller} role="group" aria-label={`Kommunikation ${year}`} tabIndex={0}>
      <table className={classes.matrix}>
        <caption className="visually-hidden">Vad som är meddelat och vad som väntar {year}</caption>
        <thead>
          <tr>
            <th scope="col">Resultat</th>
            {Audience.options.map((audience) => (
              <th scope="col" key={audience}>
                {capital(audienceNames[audience])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.results.map(({ result, count }) => (
            <tr key={result}>
              <th scope="row">
                {capital(communicationResultNames[result])}
                <span>{countWords(result, count)}</span>
              </th>
              {data.cells
                .filter((cell) => cell.result === result)
                .map((cell) => (
                  <td key={cell.audience}>
                    <CellFigures cell={cell} isOwed={!isLeftOut(data, cell)} shownYear={shownYear} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function countWords(result: CommunicationResult, count: number): string {
  if (count === 0) return 'inga i år'
  if (result === 'survey') return `i ${formatCount(count, 'nämnd', 'nämnder')}`
  return formatCount(count, resultWords[result].one, resultWords[result].many)
}

const isLeftOut = ({ notOwed }: Year, { result, audience }: Cell): boolean =>
  notOwed.some((cell) => cell.result === result && cell.audience === audience)

const states = [
  { state: 'late', one: 'sen', many: 'sena' },
  { state: 'owed', one: 'väntar', many: 'väntar' },
  { state: 'done', one: 'klar', many: 'klara' },
  { state: 'notNeeded', one: 'behövs inte', many: 'behövs inte' },
] as const

function CellFigures({ cell, isOwed, shownYear }: { cell: Cell; isOwed: boolean; shownYear: string | null }) {
  const shown = states.filter(({ state }) => cell[state] > 0)
  if (shown.length === 0) {
    return <span className={classes.quiet}>{isOwed ? UNKNOWN : 'meddelas inte'}</span>
  }
  return (
    <ul className={classes.figures}>
      {shown.map(({ state, one, many }) => (
        <li key={state} data-state={state}>
          <TraceableFigure href={listPath({ resultat: cell.result, till: cell.audience, lage: state, ar: shownYear })}>
            {cell.yearly ? formatCount(cell[state], 'nämnd', 'nämnder') : formatNumber(cell[state])}{' '}
            {cell[state] === 1 ? one : many}
          </TraceableFigure>
        </li>
      ))}
    </ul>
  )
}
