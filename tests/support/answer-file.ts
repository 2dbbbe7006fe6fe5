import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readForm } from '../../electron/exchange/questionnaire/read-form'

/** What an utförare writes: a number, or text as it is typed. */
export type Written = string | number

/** An answer file as an utförare sends it back: the file that went out, with these cells filled in by question key. */
export function fillForm(bytes: Uint8Array, answers: Readonly<Record<string, Written>>): Uint8Array {
  const { cells } = readForm('formulär.xlsx', bytes)
  const parts = unzipSync(bytes)
  const path = 'xl/worksheets/sheet1.xml'
  let sheet = strFromU8(parts[path] ?? new Uint8Array())
  for (const [key, value] of Object.entries(answers)) {
    const row = cells.get(key)?.row
    if (row === undefined) throw new Error(`the form has no question ${key}`)
    const before = sheet
    sheet = sheet.replace(new RegExp(`<c r="D${row}" s="(\\d+)"(?:/>|>.*?</c>)`), (_, style: string) =>
      typeof value === 'number'
        ? `<c r="D${row}" s="${style}"><v>${value}</v></c>`
        : `<c r="D${row}" s="${style}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
    )
    if (sheet === before) throw new Error(`no cell to write in for ${key}`)
  }
  return zipSync({ ...parts, [path]: strToU8(sheet) }, { level: 1 })
}

export const asFile = (fileName: string, bytes: Uint8Array): { fileName: string; contentBase64: string } => ({
  fileName,
  contentBase64: Buffer.from(bytes).toString('base64'),
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
