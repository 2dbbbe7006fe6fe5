export type Cell = string | number | null
/** One row of the import workbook; the keys are the sheet's headings. */
export type Row = Record<string, Cell>
export type Workbook = Record<string, Row[]>

/** One row per line, so that a change in the example shows as a small difference. */
export function toJson(workbook: Workbook): string {
  const sheets = Object.entries(workbook).map(
    ([name, rows]) =>
      `${JSON.stringify(name)}: [\n${rows.map((row) => JSON.stringify(withoutEmpty(row))).join(',\n')}\n]`,
  )
  return `{\n${sheets.join(',\n')}\n}\n`
}

const withoutEmpty = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null))
