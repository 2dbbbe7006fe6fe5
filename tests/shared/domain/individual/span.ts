/** A fraction in whole numbers: elimination without rounding. */
type Fraction = readonly [numerator: bigint, denominator: bigint]

const zero: Fraction = [0n, 1n]
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))
const reduced = ([n, d]: Fraction): Fraction => {
  const g = gcd(n, d) || 1n
  return d < 0n ? [-n / g, -d / g] : [n / g, d / g]
}
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced([a * d - c * b, b * d])
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced([a * c, b * d])
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => reduced([a * d, b * c])

/** Everything that sums and differences of the given rows can give, as a test of whether one of them gives this row. */
export function spanOf(rows: ReadonlyArray<readonly number[]>): (row: readonly number[]) => boolean {
  const basis: Array<{ pivot: number; row: Fraction[] }> = []
  const reduce = (row: readonly Fraction[]): Fraction[] => {
    let rest = [...row]
    for (const { pivot, row: base } of basis) {
      const factor = over(rest[pivot] ?? zero, base[pivot] ?? [1n, 1n])
      if (factor[0] === 0n) continue
      rest = rest.map((value, index) => minus(value, times(factor, base[index] ?? zero)))
    }
    return rest
  }
  const fractions = (row: readonly number[]): Fraction[] => row.map((value) => [BigInt(value), 1n])
  for (const row of rows) {
    const rest = reduce(fractions(row))
    const pivot = rest.findIndex(([numerator]) => numerator !== 0n)
    if (pivot >= 0) basis.push({ pivot, row: rest })
  }
  return (row) => reduce(fractions(row)).every(([numerator]) => numerator === 0n)
}
