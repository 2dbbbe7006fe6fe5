/**
 * A share in whole percent, rounded half up by itself, so that a reader can recompute it from the counts beside it.
 * Counts are whole and not negative. An empty base gives `null`: nothing was counted, and that is not the same as 0 %.
 */
export function wholePercent(part: number, base: number): number | null {
  if (base <= 0) return null
  // Whole numbers all the way: 100 * part / base would meet the half with a rounding error of its own.
  return Math.floor((200 * part + base) / (2 * base))
}

/**
 * Rounds half up to one decimal, as points and scores are written. A value that binary arithmetic left a hair under the
 * half (0.35 - 0.1, 1.15) counts as the half.
 */
export function roundTenth(value: number): number {
  const hair = 1e-9 * Math.max(1, Math.abs(value))
  return Math.floor(value * 10 + 0.5 + hair) / 10 + 0
}
