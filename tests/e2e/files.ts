import type { Page } from '@playwright/test'
import writeExcelFile, { type Cell } from 'write-excel-file/node'

type Value = string | number | Date
export interface ChosenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const toCell = (value: Value | undefined): Cell => {
  if (value === undefined) return null
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' }
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}

/** An Excel file such as a user has: sheet by sheet, rows by heading. */
export async function workbook(
  name: string,
  sheets: Readonly<Record<string, ReadonlyArray<Readonly<Record<string, Value>>>>>,
): Promise<ChosenFile> {
  const written = Object.entries(sheets).map(([sheet, rows]) => {
    const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    return {
      sheet,
      data: [headings.map(toCell), ...rows.map((row) => headings.map((heading) => toCell(row[heading])))],
    }
  })
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name, mimeType, buffer: await writeExcelFile(written).toBuffer() }
}

export const text = (name: string, content: string | Buffer): ChosenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})

/** Chooses a file on the import page as a user does, through the button and the browser's own dialog. */
export async function chooseFile(page: Page, file: ChosenFile | string): Promise<void> {
  const [dialog] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Välj fil', exact: true }).click(),
  ])
  await dialog.setFiles(file)
}
