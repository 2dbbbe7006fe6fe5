import type { BandLevel } from '../../../shared/domain/risk'

/**
 * What a document says, as plain data: sections make it, Word's parts and the preview in the window both draw it. Plain,
 * so that it travels to the worker as it is, and every figure keeps its source all the way.
 */

/** Where a figure came from: a Swedish description, the kind of record, and the ids of the rows that were counted. */
export interface FigureSource {
  description: string
  recordType: string
  ids: string[]
}

/** A stretch of text; a figure carries its source. */
export interface Inline {
  text: string
  strong: boolean
  italic?: true
  source: FigureSource | null
}

export interface HeadingBlock {
  kind: 'heading'
  level: 1 | 2 | 3
  text: string
  /** What the section is found by from year to year, whatever it is called; from the heading's own words when left out. */
  key?: string
  /** A section with figures that ends with a comment by the responsible manager (domain.md, kvalitetsberättelse). */
  needsComment?: true
  /** What is to be written here, where nothing is said yet: shown to the writer; an empty section is left out of the file. */
  hint?: string
}

export interface ParagraphBlock {
  kind: 'paragraph'
  style: 'body' | 'lead' | 'note'
  content: Inline[]
}

export interface ListBlock {
  kind: 'list'
  ordered: boolean
  items: Inline[][]
}

/** Something the reader must not miss. */
export interface NoticeBlock {
  kind: 'notice'
  content: Inline[]
}

/** The tint behind a cell. It strengthens a word that already stands there, never replaces it. */
export type CellTone = BandLevel

export interface TableCell {
  content: Inline[]
  tone: CellTone | null
}

export interface TableColumn {
  title: string
  align: 'left' | 'right'
  /** Share of the width, weighed against the other columns. */
  width: number
}

export interface TableRow {
  cells: TableCell[]
  total: boolean
  /** Room to write in by hand: a form's row. */
  tall?: true
}

/** A table always has a caption and a header row: a screen reader has nothing else to go by. */
export interface TableBlock {
  kind: 'table'
  caption: string
  columns: TableColumn[]
  rows: TableRow[]
}

export interface ChartSeries {
  name: string
  values: (number | null)[]
  /** Place on a scale from best (0): the same place has the same colour in every chart. Null where there is no scale. */
  place: number | null
  /** What stands at each bar, in place of the bare value. */
  labels: string[] | null
}

/**
 * A native chart: bars, bars filled to 100 %, columns over time, or a wheel with equal parts, tinted by their values. The
 * alternative text says what it shows.
 */
export interface ChartBlock {
  kind: 'chart'
  form: 'bars' | 'shares' | 'columns' | 'wheel'
  caption: string
  altText: string
  categories: string[]
  series: ChartSeries[]
}

export interface SignatureBlock {
  kind: 'signatures'
  people: { role: string; task: string }[]
}

export interface ContentsBlock {
  kind: 'contents'
  levels: 1 | 2 | 3
}

/** The next heading, or the contents list, begins a new page. */
export interface PageBreakBlock {
  kind: 'pageBreak'
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | NoticeBlock
  | TableBlock
  | ChartBlock
  | SignatureBlock
  | ContentsBlock
  | PageBreakBlock

/** The head of every kind; unknown values are null and are written out as "uppgift saknas". */
export interface DocumentHead {
  municipality: string | null
  department: string | null
  /** The nämnd the document is for; null means that it covers all of them. */
  committee: string | null
  registryNumber: string | null
  /** The document's date, 'YYYY-MM-DD'. */
  date: string
  authorRole: string | null
}

export interface DocumentContent {
  /** "Årsrapport", "Tjänsteskrivelse": stands above the title. */
  documentType: string
  title: string
  head: DocumentHead
  /** When the figures were read, ISO with time; also the file's own time. */
  madeAt: string
  /** A word in the foot as long as the document isn't final, such as "Utkast". */
  status: string | null
  numberedHeadings: boolean
  blocks: Block[]
}
