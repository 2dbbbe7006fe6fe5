import type { RiskPicture } from '../../../shared/contracts/analyse'
import { bandOf } from '../../../shared/domain/risk'
import { formatCount, plural } from '../../../shared/text/format'
import classes from './small-matrix.module.css'
import { stepWords } from './matrix/words'

/** As much of the year's picture as is drawn. */
type Matrix = Partial<RiskPicture['matrices'][number]> &
  Pick<RiskPicture['matrices'][number], 'scale' | 'risks' | 'cells'>

/**
 * The year's risks in small, for Översikt: how many stand in each cell. A real table, so that it is its own twin for
 * screen readers; the number stands in the cell, and the colour only strengthens it.
 */
export function SmallMatrix({ matrix, onCell }: { matrix: Matrix; onCell?: (cell: Matrix['cells'][number]) => void }) {
  const { scale, cells } = matrix
  const steps = Array.from({ length: scale.size }, (_, index) => index + 1)
  const cellAt = (likelihood: number, consequence: number) =>
    cells.find((cell) => cell.likelihood === likelihood && cell.consequence === consequence)
  return (
    <table className={classes.matrix}>
      <caption className="visually-hidden">
        {formatCount(matrix.risks, 'risk', 'risker')} efter sannolikhet (uppåt) och konsekvens (åt höger)
      </caption>
      <tbody>
        {steps.toReversed().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row" title={stepWords(scale.likelihoodLabels, likelihood)}>
              {likelihood}
              <span className="visually-hidden"> {scale.likelihoodLabels[likelihood - 1]}</span>
            </th>
            {steps.map((consequence) => {
              const cell = cellAt(likelihood, consequence)
              const { level, word } = bandOf(scale, likelihood * consequence)
              return (
                <td key={consequence} data-level={level}>
                  {cell && cell.count > 0 && <Count cell={cell} word={word} onCell={onCell} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>
            <span className="visually-hidden">Konsekvens</span>
          </td>
          {steps.map((consequence) => (
            <th key={consequence} scope="col" title={stepWords(scale.consequenceLabels, consequence)}>
              {consequence}
              <span className="visually-hidden"> {scale.consequenceLabels[consequence - 1]}</span>
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

interface CountProps {
  cell: Matrix['cells'][number]
  word: string
  onCell: ((cell: Matrix['cells'][number]) => void) | undefined
}

/** How many risks stand in a cell; a button where the page can show which. */
function Count({ cell, word, onCell }: CountProps) {
  const title = `Riskvärde ${cell.value} ${word}`
  if (onCell === undefined) {
    return (
      <span className={classes.count} title={title}>
        {cell.count}
      </span>
    )
  }
  return (
    <button type="button" className={classes.show} title={title} onClick={() => onCell(cell)}>
      {cell.count}
      <span className="visually-hidden"> {plural(cell.count, 'risk', 'risker')}, visa</span>
    </button>
  )
}
