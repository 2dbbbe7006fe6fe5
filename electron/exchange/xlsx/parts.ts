import { fileFault } from '../file-fault'
import type { Package } from './open-package'
import { attribute, startTags } from './xml'

/** Where in the package the things that matter stand. */
export interface WorkbookParts {
  sheets: Array<{ name: string; path: string }>
  sharedStrings: string | null
  styles: string | null
  /** Mac workbooks of old count days from 1904. */
  epoch1904: boolean
}

interface Relation {
  type: string
  target: string
}

/** @throws AppError FILE when the package is something else than a workbook */
export function workbookParts(fileName: string, archive: Package): WorkbookParts {
  const main = [...relations(archive, '').values()].find(({ type }) => type.endsWith('/officeDocument'))
  if (main === undefined) throw notAWorkbook(fileName, archive)
  const workbook = archive.text(main.target)
  if (workbook === null || !main.target.endsWith('workbook.xml')) throw otherDocument(fileName, main.target)
  const related = relations(archive, main.target)
  const byType = (type: string): string | null =>
    [...related.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target ?? null
  const sheets = startTags(workbook, 'sheet').flatMap((tag) => {
    const relation = related.get(attribute(tag, '(?:\\w+:)?id') ?? '')
    const name = attribute(tag, 'name')
    const isCells = relation?.type.endsWith('/worksheet') === true
    return isCells && name !== null ? [{ name: name.trim(), path: relation.target }] : []
  })
  const date1904 = startTags(workbook, 'workbookPr').map((tag) => attribute(tag, 'date1904'))
  return {
    sheets,
    sharedStrings: byType('sharedStrings'),
    styles: byType('styles'),
    epoch1904: date1904.some((value) => value === '1' || value === 'true'),
  }
}

/** The relations of a part, by their id, with targets as paths from the package's root. */
function relations(archive: Package, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const markup = archive.text(`${folder}_rels/${part.slice(slash + 1)}.rels`) ?? ''
  return new Map(
    startTags(markup, 'Relationship').map((tag) => [
      attribute(tag, 'Id') ?? '',
      { type: attribute(tag, 'Type') ?? '', target: resolve(folder, attribute(tag, 'Target') ?? '') },
    ]),
  )
}

function resolve(folder: string, target: string): string {
  const parts = (target.startsWith('/') ? target : folder + target).split('/')
  const path: string[] = []
  for (const part of parts) {
    if (part === '..') path.pop()
    else if (part !== '' && part !== '.') path.push(part)
  }
  return path.join('/')
}

function notAWorkbook(fileName: string, archive: Package): Error {
  const isOpenDocument = (archive.text('mimetype') ?? '').includes('opendocument')
  return isOpenDocument
    ? fileFault(
        `Filen ${fileName} är ett OpenDocument-kalkylblad. Öppna den, spara den som Excel-arbetsbok (.xlsx) och försök igen.`,
      )
    : fileFault(
        `Filen ${fileName} är inte en Excel-arbetsbok, fast namnet säger det. Välj en arbetsbok som är sparad som .xlsx.`,
      )
}

function otherDocument(fileName: string, main: string): Error {
  if (main.endsWith('.bin')) {
    return fileFault(
      `Filen ${fileName} är en binär Excel-arbetsbok (.xlsb). Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och försök igen.`,
    )
  }
  if (main.includes('document') || main.startsWith('word/')) {
    return fileFault(`Filen ${fileName} är ett Word-dokument, inte en Excel-arbetsbok. Välj en annan fil.`)
  }
  return fileFault(
    `Filen ${fileName} är skadad eller inte en Excel-arbetsbok. Öppna den i Excel, spara den på nytt och försök igen.`,
  )
}
