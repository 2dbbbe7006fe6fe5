/** Rows as aligned columns for a terminal; numbers to the right. */
export function textTable(head: string[], rows: string[][]): string[] {
  const widths = head.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const numeric = head.map(
    (_, column) => rows.length > 0 && rows.every((row) => /^[\d\s,–%-]*$/u.test(row[column] ?? '')),
  )
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(head), ...rows.map(line)]
}
