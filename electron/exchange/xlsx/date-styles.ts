import { attribute, startTags } from './xml'

/** Excel's own formats that show a day; 18–21 and 45–47 are clocks only. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const NOT_SHOWN = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g

/** The numbers of the cell styles that show their number as a day. */
export const readDateStyles = (markup: string): Set<number> =>
  stylesWhere(markup, (format, code) => (code === undefined ? BUILT_IN.has(format) : showsDay(code)))

function stylesWhere(markup: string, belongs: (format: number, code: string | undefined) => boolean): Set<number> {
  const custom = new Map(
    startTags(markup, 'numFmt').map((tag) => [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '']),
  )
  const [, cellFormats = ''] = /<(?:\w+:)?cellXfs[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(markup) ?? []
  const styles = new Set<number>()
  for (const [index, tag] of startTags(cellFormats, 'xf').entries()) {
    const format = Number(attribute(tag, 'numFmtId'))
    if (belongs(format, custom.get(format))) styles.add(index)
  }
  return styles
}

/** Excel's own formats that show a percent sign. */
const BUILT_IN_PERCENT = new Set([9, 10])

/** The numbers of the cell styles that show their number as percent. */
export const readPercentStyles = (markup: string): Set<number> =>
  stylesWhere(markup, (format, code) =>
    code === undefined ? BUILT_IN_PERCENT.has(format) : code.replace(NOT_SHOWN, '').includes('%'),
  )

function showsDay(code: string): boolean {
  const shown = code.replace(NOT_SHOWN, '')
  return /[yd]/i.test(shown) && !/^general$/i.test(shown)
}
