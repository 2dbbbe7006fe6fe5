import { type RawCell, readNumber } from '../../../shared/domain/import-cell'
import { nameKey } from '../../../shared/domain/name-key'
import { fileFault } from '../file-fault'
import { type Grid, readGrids, wordsOf } from './read-grid'
import { DataPage, genderOf, type KoladaGender, valuesOf } from './response'

/** A value as a file from Kolada tells it: some have ids, some names, most have both. */
export interface FileValue {
  koladaId: string | null
  name: string | null
  municipalityId: string | null
  municipality: string | null
  year: number
  gender: KoladaGender
  value: number | null
}

type Field = 'koladaId' | 'name' | 'municipalityId' | 'municipality' | 'year' | 'gender' | 'value'

/** Headings that Kolada and those who share its data write. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  koladaId: ['kpi', 'kpi_id', 'kpi-id', 'nyckeltals-id', 'nyckeltalsid', 'nyckeltal-id', 'nyckeltal id', 'id'],
  name: ['nyckeltal', 'nyckeltalsnamn', 'kpi_name', 'kpi_title', 'titel', 'title', 'namn', 'mått'],
  municipalityId: ['municipality', 'municipality_id', 'kommun-id', 'kommunid', 'kommunkod', 'kommun id', 'områdeskod'],
  municipality: ['kommun', 'kommuner', 'område', 'områdesnamn', 'municipality_name', 'enhet', 'grupp', 'kommun/region'],
  year: ['år', 'year', 'period'],
  gender: ['kön', 'gender'],
  value: ['värde', 'value', 'utfall', 'resultat'],
}
/** Kolada's own way to its headings may pass a title and some notes. */
const headingWithin = 15
const KPI_ID = /\b([NU]\d{5})\b/
const MUNICIPALITY_ID = /^(?:\d{4}|G\d+)$/
const YEAR_HEADING =
  /^(?:(?<gender>[TKM]|totalt|kvinnor|män) )?(?<year>(?:19|20)\d{2})(?: (?<after>[TKM]|totalt|kvinnor|män))?$/i
const genderWords: Readonly<Record<string, KoladaGender>> = {
  totalt: 'total',
  alla: 'total',
  kvinnor: 'woman',
  kvinna: 'woman',
  män: 'man',
  man: 'man',
}

/**
 * Reads a file saved from Kolada: an answer of the API (JSON), or Excel or CSV with one value a row, or one column a year.
 * @throws AppError FILE when nothing in it can be understood as values
 */
export function readKoladaFile(fileName: string, bytes: Uint8Array): { values: FileValue[]; unread: number } {
  const json = jsonOf(bytes)
  if (json !== null) return { values: jsonValues(fileName, json), unread: 0 }
  const found = readGrids(fileName, bytes).map(gridValues)
  const values = found.flatMap((one) => one.values)
  if (values.length === 0) {
    throw fileFault(
      `Filen ${fileName} har inga värden som går att läsa. Den ska ha rubrikerna Nyckeltal, Kommun och År med Värde, eller en kolumn per år.`,
    )
  }
  return { values, unread: found.reduce((sum, { unread }) => sum + unread, 0) }
}

function jsonOf(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (!/^[[{]/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function jsonValues(fileName: string, json: unknown): FileValue[] {
  const page = DataPage.safeParse(Array.isArray(json) ? { values: json } : json)
  if (!page.success) throw fileFault(`Filen ${fileName} är JSON men inte ett svar med värden från Kolada.`)
  return valuesOf(page.data).map(({ kpi, municipality, year, gender, value }) => ({
    koladaId: kpi,
    name: null,
    municipalityId: municipality,
    municipality: null,
    year,
    gender,
    value,
  }))
}

interface Columns {
  fields: ReadonlyMap<Field, number>
  years: ReadonlyArray<{ column: number; year: number; gender: KoladaGender | null }>
}

function gridValues(grid: Grid): { values: FileValue[]; unread: number } {
  const at = grid.slice(0, headingWithin).findIndex((row) => isHead(columnsOf(row)))
  if (at < 0) return { values: [], unread: 0 }
  const columns = columnsOf(grid[at] ?? [])
  let unread = 0
  const values = grid.slice(at + 1).flatMap((row) => {
    const read = rowValues(row, columns)
    if (read === null) unread += 1
    return read ?? []
  })
  return { values, unread }
}

const isHead = ({ fields, years }: Columns): boolean =>
  (fields.has('koladaId') || fields.has('name')) &&
  (fields.has('municipality') || fields.has('municipalityId')) &&
  (years.length > 0 || (fields.has('year') && fields.has('value')))

function columnsOf(row: readonly RawCell[]): Columns {
  const words = row.map((cell) => nameKey(wordsOf(cell)))
  const fields = new Map<Field, number>()
  for (const [field, names] of Object.entries(headings) as Array<[Field, readonly string[]]>) {
    const column = words.findIndex((word) => names.includes(word))
    if (column >= 0) fields.set(field, column)
  }
  const years = words.flatMap((word, column) => {
    const { year, gender, after } = YEAR_HEADING.exec(word)?.groups ?? {}
    return year === undefined ? [] : [{ column, year: Number(year), gender: genderOfWord(gender ?? after ?? '') }]
  })
  return { fields, years }
}

const genderOfWord = (word: string): KoladaGender | null => genderWords[nameKey(word)] ?? genderOf(word)

/** The values of a row, one or one a year; null where the row holds something that can't be read. */
function rowValues(row: readonly RawCell[], { fields, years }: Columns): FileValue[] | null {
  const cell = (field: Field): string => wordsOf(row[fields.get(field) ?? -1])
  const about = { ...kpiOf(cell('koladaId'), cell('name')), ...placeOf(cell('municipalityId'), cell('municipality')) }
  // A footnote, or an empty row.
  if ((about.koladaId ?? about.name) === null || (about.municipalityId ?? about.municipality) === null) return []
  const rowGender = genderOfWord(cell('gender'))
  if (cell('gender') !== '' && rowGender === null) return null
  const told =
    years.length > 0
      ? years.map(({ column, year, gender }) => ({ year, gender: gender ?? rowGender, raw: row[column] }))
      : [{ year: Number(cell('year')), gender: rowGender, raw: row[fields.get('value') ?? -1] }]
  const values = told.map(({ year, gender, raw }) => {
    const value = figureOf(raw)
    return Number.isInteger(year) && year >= 1990 && year <= 2100 && value !== undefined
      ? { ...about, year, gender: gender ?? 'total', value }
      : null
  })
  return values.includes(null) ? null : values.filter((value) => value !== null)
}

function kpiOf(id: string, name: string): Pick<FileValue, 'koladaId' | 'name'> {
  const koladaId = KPI_ID.exec(id)?.[1] ?? KPI_ID.exec(name)?.[1] ?? null
  const alone = name.replace(/\(?\b[NU]\d{5}\b\)?/, '').replace(/^[\s,:–-]+|[\s,:–-]+$/g, '')
  return { koladaId, name: alone || null }
}

/** Excel takes the leading zero of 0182 away. */
function placeOf(id: string, name: string): Pick<FileValue, 'municipalityId' | 'municipality'> {
  const code = [id, name].map((word) => (/^\d{1,3}$/.test(word) ? word.padStart(4, '0') : word.toUpperCase()))
  const municipalityId = code.find((word) => MUNICIPALITY_ID.test(word)) ?? null
  const words = [name, id].find((word) => word !== '' && !/^(?:\d{1,4}|G\d+)$/i.test(word))
  return { municipalityId, municipality: words ?? null }
}

/** A value; null where Kolada shows that there is none; undefined where it can't be read. */
function figureOf(cell: RawCell | undefined): number | null | undefined {
  const words = wordsOf(cell)
  if (words === '' || /^(?:[-–.]{1,2}|null|saknas|x)$/i.test(words)) return null
  const reading = readNumber(typeof cell === 'string' ? words.replace(/ ?%$/, '') : (cell ?? null))
  return reading.ok ? reading.value : undefined
}
