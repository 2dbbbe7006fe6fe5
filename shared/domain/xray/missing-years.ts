/**
 * The years that a series lacks, up to the last that may be asked for. Its own shortest step is its rhythm: values for 2021,
 * 2023 and 2025 lack nothing, 2021, 2022 and 2024 lack 2023. One value alone has no rhythm and counts as yearly.
 */
export function missingYears(years: readonly number[], until: number): number[] {
  const known = [...new Set(years)].toSorted((a, b) => a - b)
  const [first] = known
  if (first === undefined) return []
  const steps = known.slice(1).map((year, index) => year - (known[index] ?? year))
  const rhythm = steps.length === 0 ? 1 : Math.min(...steps)
  const missing: number[] = []
  const last = Math.max(known.at(-1) ?? first, until)
  for (let year = first; year <= last; year += rhythm) if (!known.includes(year)) missing.push(year)
  return missing
}
