import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type RunOptions, runProgram } from './run-program'
import { inWorkFolder } from './work-folder'

const value = (flag: boolean) => ({ type: 'boolean', value: String(flag) })
const filter = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: value(true), ExportBookmarks: value(true) })}`

/**
 * The Word file as a tagged PDF with bookmarks, by LibreOffice in a profile of its own beside the user's.
 * @throws AppError CANCELLED; Error when the program fails
 */
export const officePdf = (program: string, docx: Uint8Array, options: RunOptions): Promise<Buffer> =>
  inWorkFolder(async (folder) => {
    const file = join(folder, 'dokument.docx')
    writeFileSync(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`
    await runProgram(program, [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], options)
    return readFileSync(join(folder, 'dokument.pdf'))
  })
