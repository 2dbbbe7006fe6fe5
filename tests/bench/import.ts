import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { openApplication } from '../../electron/core/application'
import { printHead, printRow, type Timing, timeAsync } from './measure'

const rowCount = 20_000

async function workbook(): Promise<Buffer> {
  const head = ['Namn', 'Driftsform', 'E-post', 'Telefon', 'Kontaktperson', 'Anteckning']
  const rows = Array.from({ length: rowCount }, (_, i) => [
    `Utförare ${i}`,
    i % 7 === 0 ? 'idéburen' : 'privat',
    `u${i}@exempel.se`,
    '0100-12 34 56',
    'verksamhetschef',
    `Rad ${i}`,
  ])
  const data = [head, ...rows].map((cells) => cells.map((value) => ({ value })))
  return writeXlsxFile(data, { sheet: 'Utförare' }).toBuffer()
}

/** 20 000 utförare into an empty database, against reading the same file with the library alone. */
export async function benchImport(folder: string): Promise<void> {
  printHead(`Import: ${rowCount} rader (mot att bara läsa filen)`)
  const bytes = await workbook()
  const file = { fileName: 'utforare.xlsx', contentBase64: bytes.toString('base64') }
  let run = 0
  const timings: Record<'preview' | 'first' | 'again', number[]> = { preview: [], first: [], again: [] }
  for (; run < 3; run++) {
    const app = openApplication({ databaseFile: `${folder}/import-${run}.db`, create: true })
    const whole = async (): Promise<[number, number]> => {
      const began = performance.now()
      const preview = await app.router.runJob('register.previewImport', { file, sheet: null })
      if (!preview.ok) throw new Error(preview.error.userMessage)
      const previewed = performance.now()
      const result = await app.router.runJob('register.runImport', { token: preview.value.token, skipInvalid: false })
      if (!result.ok) throw new Error(result.error.userMessage)
      return [previewed - began, performance.now() - began]
    }
    const [preview, first] = await whole()
    const [, again] = await whole()
    timings.preview.push(preview)
    timings.first.push(first)
    timings.again.push(again)
    app.close()
  }
  const alone = await timeAsync(() => readSheet(bytes))
  printRow('Förhandsgranska', timing(timings.preview), alone)
  printRow('Förhandsgranska och läsa in', timing(timings.first), alone)
  printRow('Samma fil igen (inget ändras)', timing(timings.again), alone)
}

const timing = (took: number[]): Timing => ({
  median: took.toSorted((a, b) => a - b)[1] ?? 0,
  worst: Math.max(...took),
})
