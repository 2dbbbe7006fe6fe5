import { wholePercent } from '../../../shared/domain/percent'
import { formatPercent } from '../../../shared/text/format'
import type { FigureSource, Inline } from './model'
import { numberText } from './swedish'

/** A number with its way back to the rows. `base` is what a share is counted on; null where the number is no share. */
export interface Figure {
  value: number | null
  base: number | null
  source: FigureSource
}

/** Adds figures and their rows. Unknown parts are left out; the sum is unknown only when every part is. */
export function sumFigures(figures: readonly Figure[], description: string): Figure {
  const known = figures.filter((figure) => figure.value !== null)
  return {
    value: known.length === 0 ? null : known.reduce((sum, figure) => sum + (figure.value ?? 0), 0),
    base: null,
    source: {
      description,
      recordType: [...new Set(known.map((figure) => figure.source.recordType))].join(', '),
      ids: [...new Set(known.flatMap((figure) => figure.source.ids))],
    },
  }
}

/** What is left when a part is taken away, with the rows of both; unknown when either is. */
export function difference(whole: Figure, part: Figure, description: string): Figure {
  const isKnown = whole.value !== null && part.value !== null
  return {
    value: isKnown ? (whole.value ?? 0) - (part.value ?? 0) : null,
    base: null,
    source: {
      description,
      recordType: whole.source.recordType,
      ids: whole.source.ids.filter((id) => !part.source.ids.includes(id)),
    },
  }
}

/** The same number seen as a part of another. */
export function asShareOf(figure: Figure, base: Figure): Figure {
  return { ...figure, base: base.value }
}

/** The number itself, in a sentence or a cell. */
export function figureText(figure: Figure): Inline {
  return { text: numberText(figure.value), strong: false, source: figure.source }
}

/** "19 av 34 (56 %)"; only the count where the base is unknown. */
export function shareText(figure: Figure): Inline {
  const { value, base, source } = figure
  const percent = value === null || base === null ? null : wholePercent(value, base)
  const text =
    percent === null
      ? numberText(value)
      : `${numberText(value)}\u00a0av\u00a0${numberText(base)} (${formatPercent(percent)})`
  return { text, strong: false, source }
}

/** "56 %" for a table that has the count in the column beside. */
export function percentOf(figure: Figure): Inline {
  const { value, base, source } = figure
  const percent = value === null || base === null ? null : wholePercent(value, base)
  return { text: percent === null ? '–' : formatPercent(percent), strong: false, source }
}

/** "1 uppföljning", "34 uppföljningar". */
export function counted(figure: Figure, one: string, many: string): Inline {
  return {
    text: `${numberText(figure.value)}\u00a0${figure.value === 1 ? one : many}`,
    strong: false,
    source: figure.source,
  }
}
