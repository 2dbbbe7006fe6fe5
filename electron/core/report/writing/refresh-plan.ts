import type { FigureDifference } from '../../../../shared/contracts/writing'
import { isBlank, keysIn } from '../../../../shared/domain/report/writing-text'
import type { PlacedFigure, SectionPart } from '../../../documents/content/rich-text'
import { isOwn } from './add-section'
import type { FigureMap } from './figure-repo'
import { differenceInWords, nameOf } from './figure-words'
import type { StoredSection } from './section-repo'
import { headingOf, textOf } from './section-row'

/** What becomes of one section when today's figures are taken. */
export interface SectionChange {
  section: StoredSection
  /** null: the kind no longer gives the section, and the register nothing to it. */
  part: SectionPart | null
  differences: FigureDifference[]
  /** Figures in the text that the register no longer gives: they stand as they were. */
  gone: string[]
}

export interface RefreshPlan {
  changes: SectionChange[]
  /** New sections, each with the key of the one it comes after in the kind's own order. */
  added: { part: SectionPart; afterKey: string | null }[]
}

/** Compares what stands in a draft with what the register says now, key by key. Changes nothing. */
export function planRefresh(
  sections: readonly StoredSection[],
  figures: FigureMap,
  parts: readonly SectionPart[],
): RefreshPlan {
  const partOf = new Map(parts.map((part) => [part.key, part]))
  const now = new Map(parts.flatMap((part) => part.figures.map((figure) => [figure.key, figure] as const)))
  const known = new Set(sections.map(({ key }) => key))
  return {
    changes: sections.map((section) => changeOf(section, partOf.get(section.key) ?? null, figures, now)),
    added: parts.flatMap((part, at) => (known.has(part.key) ? [] : [{ part, afterKey: parts[at - 1]?.key ?? null }])),
  }
}

function changeOf(
  section: StoredSection,
  part: SectionPart | null,
  figures: FigureMap,
  now: ReadonlyMap<string, PlacedFigure>,
): SectionChange {
  const isHandwritten = section.text !== null
  const used = keysIn(textOf(section))
  const differences = used.flatMap((key): FigureDifference[] => {
    const [was, is] = [figures.get(key), now.get(key)]
    if (was === undefined || is === undefined || was.form === 'fixed') return []
    const difference = differenceInWords(was, is)
    return difference === null
      ? []
      : [{ sectionId: section.id, heading: headingOf(section), what: nameOf(is), ...difference, isHandwritten }]
  })
  const gone = isHandwritten ? used.filter((key) => figures.has(key) && !now.has(key)) : []
  return { section, part, differences, gone }
}

/** Nobody has put anything in a section that the kind no longer gives: it can be left out without a loss. */
export const canBeLeftOut = ({ section, part }: SectionChange): boolean =>
  part === null &&
  !isOwn(section.key) &&
  section.text === null &&
  section.comment === null &&
  section.commentAskedOn === null

/** It was left out because it had nothing to say, and now it has. */
export const comesBack = ({ section, part }: SectionChange): boolean =>
  section.included === 0 &&
  section.text === null &&
  isBlank(section.suggestion) &&
  part !== null &&
  !isBlank(part.suggestion)
