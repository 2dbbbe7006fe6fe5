import { nameKey } from '../../../shared/domain/name-key'
import type { Block, Inline } from './model'

/** What stands at a figure's place: a stretch of text with its source, or a whole block. */
export type PlacedContent = { form: 'figure'; inline: Inline } | { form: 'table' | 'chart' | 'fixed'; block: Block }
export type PlacedFigure = { key: string } & PlacedContent

const LONGEST = 200
const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const SPELLED_DAY = new RegExp(`\\b\\d{1,2}\\s+(?:${MONTHS})\\b`, 'gu')
const SPELLED_MONTHS = new RegExp(`\\b(?:${MONTHS})(?:\\s*[–-]\\s*(?:${MONTHS}))?\\b`, 'gu')

/** 'Ej verkställda beslut' → 'ej-verkstallda-beslut'. */
export const slugOf = (text: string): string =>
  nameKey(text)
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)

/**
 * The same question asked on another day has the same key: days and months fall away, years stay, since last year's figure
 * stands beside this year's.
 */
export const undatedSlug = (text: string): string =>
  slugOf(
    nameKey(text)
      .replace(/\b(\d{4})-\d\d-\d\d(?:t[\d:.z]*)?/gu, '$1')
      .replace(SPELLED_DAY, ' ')
      .replace(SPELLED_MONTHS, ' '),
  )

/** The way a figure is written: 34 · 56 % · 19 av 34 (56 %) · 34 uppföljningar. */
const formOf = (text: string): string => {
  if (/\d\s*%\)$/u.test(text)) return 'andel'
  if (text.endsWith('%')) return 'procent'
  return /^[\d\s,.–-]+$/u.test(text) ? 'tal' : 'ord'
}

const blockForms = { table: 'table', chart: 'chart' } as const
const blockWords = { table: 'tabell', chart: 'diagram', fixed: 'fast' } as const

/** Gives what stands in a section its keys; the same figure twice has one, and two that differ never share. */
export function createKeys(sectionKey: string) {
  const placed = new Map<string, { figure: PlacedFigure; said: string }>()

  const place = (base: string, content: PlacedContent): string => {
    const said = JSON.stringify(content)
    for (let turn = 1; ; turn += 1) {
      const key = turn === 1 ? base : `${base}~${turn}`
      const before = placed.get(key)
      if (before === undefined) placed.set(key, { figure: { key, ...content }, said })
      if (before === undefined || before.said === said) return key
    }
  }

  return {
    inline: (inline: Inline): string =>
      place(`${sectionKey}/${undatedSlug(inline.source?.description ?? '')}/${formOf(inline.text)}`, {
        form: 'figure',
        inline,
      }),
    block: (block: Block): string => {
      const form = block.kind === 'table' || block.kind === 'chart' ? blockForms[block.kind] : 'fixed'
      const name = 'caption' in block ? undatedSlug(block.caption) : block.kind
      return place(`${sectionKey}/${blockWords[form]}/${name}`, { form, block })
    },
    placed: (): PlacedFigure[] => [...placed.values()].map(({ figure }) => figure),
  }
}
export type Keys = ReturnType<typeof createKeys>
