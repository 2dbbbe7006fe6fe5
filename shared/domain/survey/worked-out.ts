/** Below this a number is nought: the coefficients are small whole numbers. */
const nought = 1e-9

/**
 * The unknowns that a set of equations settles by themselves, by solving it (Gauss and Jordan).
 * @param equations the coefficients of each unknown, one row an equation; what they add up to is known and does not matter
 * @returns the places of the unknowns that can be worked out
 */
export function settledUnknowns(equations: ReadonlyArray<readonly number[]>): number[] {
  const rows = equations.map((equation) => [...equation])
  const unknowns = rows[0]?.length ?? 0
  let solved = 0
  for (let column = 0; column < unknowns && solved < rows.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= solved && Math.abs(row[column] ?? 0) > nought)
    if (at < 0) continue
    const pivot = (rows[at] ?? []).map((value) => value / (rows[at]?.[column] ?? 1))
    rows[at] = rows[solved] ?? []
    rows[solved] = pivot
    for (const [index, row] of rows.entries()) {
      const factor = row[column] ?? 0
      if (index !== solved && Math.abs(factor) > nought) {
        rows[index] = row.map((value, place) => value - factor * (pivot[place] ?? 0))
      }
    }
    solved += 1
  }
  return rows.slice(0, solved).flatMap((row) => {
    const left = row.flatMap((value, place) => (Math.abs(value) > nought ? [place] : []))
    return left.length === 1 ? left : []
  })
}
