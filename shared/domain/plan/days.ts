/** Working days are added as whole hundredths, so that 2,5 and 0,1 give exact sums in any order. */
const perDay = 100

/** The exact sum of days given with at most two decimals. */
export const sumDays = (days: Iterable<number>): number => {
  let hundredths = 0
  for (const value of days) hundredths += Math.round(value * perDay)
  return hundredths / perDay
}

/** `a` − `b`, exact; may be negative. */
export const subtractDays = (a: number, b: number): number => (Math.round(a * perDay) - Math.round(b * perDay)) / perDay
