/** The line through the values, scaled from 0 to the largest; a null lifts the pen. */
export function sparkPath(values: readonly (number | null)[], width: number, height: number) {
  const pad = 4
  const top = Math.max(1, ...values.map((value) => value ?? 0))
  const step = values.length > 1 ? (width - 2 * pad) / (values.length - 1) : 0
  const round = (value: number) => Math.round(value * 10) / 10
  const x = (index: number) => round(pad + index * step)
  const y = (value: number) => round(height - pad - (value / top) * (height - 2 * pad))
  let drawing = false
  let last: { x: number; y: number } | null = null
  const parts = values.map((value, index) => {
    if (value === null) {
      drawing = false
      return ''
    }
    const command = `${drawing ? 'L' : 'M'}${x(index)} ${y(value)}`
    drawing = true
    last = { x: x(index), y: y(value) }
    return command
  })
  return { path: parts.join(''), last: last as { x: number; y: number } | null, x }
}
