export interface Timing {
  median: number
  worst: number
}

/** After this long (ms) no further run is begun: at 100× a single one may take seconds. */
const budget = 2_000

/** Runs the work after a warm-up, until it has run often enough or long enough. @returns milliseconds */
export function time(work: () => unknown, runs = 15): Timing {
  const took: number[] = []
  const started = performance.now()
  for (let run = 0; run <= runs && (run < 2 || performance.now() - started < budget); run++) {
    const began = performance.now()
    work()
    // The first run warms up.
    if (run > 0) took.push(performance.now() - began)
  }
  return summary(took)
}

export async function timeAsync(work: () => Promise<unknown>, runs = 3): Promise<Timing> {
  const took: number[] = []
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    await work()
    took.push(performance.now() - began)
  }
  return summary(took)
}

function summary(took: number[]): Timing {
  const sorted = took.toSorted((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 }
}

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(8)

export function printHead(title: string): void {
  console.log(`\n${title}`)
  console.log(
    `${''.padEnd(44)}${'median'.padStart(8)}${'worst'.padStart(8)}${'baseline'.padStart(10)}${'ratio'.padStart(8)}   (ms)`,
  )
}

/** @param baseline the same work without the program; null where there is none */
export function printRow(name: string, ours: Timing, baseline: Timing | null): void {
  const ratio = baseline === null ? '' : `${(ours.median / Math.max(baseline.median, 0.001)).toFixed(1)}×`
  const raw = baseline === null ? '' : ms(baseline.median)
  console.log(`${name.padEnd(44)}${ms(ours.median)}${ms(ours.worst)}${raw.padStart(10)}${ratio.padStart(8)}`)
}
