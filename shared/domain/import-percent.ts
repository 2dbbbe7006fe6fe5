import { type CellReading, cellText, type RawCell, readNumber } from './import-cell'

/** '82 %', as a cell is handed on that Excel shows with a percent sign. */
export const percentText = (share: number): string => `${Number((share * 100).toPrecision(12))} %`

/** The cell as a bare number, whatever its size: 64 of 64 %. */
export const withoutPercentSign = (cell: RawCell): RawCell =>
  typeof cell === 'string' ? cellText(cell).replace(/\s*%$/, '') : cell
const hasSign = (cell: RawCell): boolean => typeof cell === 'string' && /%\s*$/.test(cellText(cell))

/**
 * A share in percent, 0–100: 82, 82 % or a cell that Excel shows as 82 %. A bare 0,82 can be meant either way and is
 * refused, so that no result becomes a hundredth of what it is.
 */
export function readPercent(cell: RawCell): CellReading<number> {
  const reading = readNumber(withoutPercentSign(cell))
  if (!reading.ok || reading.value === null) return reading
  const { value } = reading
  if (value < 0 || value > 100) {
    return { ok: false, problem: 'Andelen ska vara mellan 0 och 100 procent. Rätta talet.' }
  }
  if (value > 0 && value < 1 && !hasSign(cell)) {
    return { ok: false, problem: 'Andelen kan förstås på två sätt. Skriv den i procent, till exempel 82 eller 82 %.' }
  }
  return reading
}
