import { unescapeExcel, xmlText } from './xml'

const ITEM = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g
const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g
const RUN = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g

/** The workbook's texts in their order: a cell holds only a number that points in here. */
export function readSharedStrings(markup: string): string[] {
  return Array.from(markup.matchAll(ITEM), (found) => richText(found[1] ?? ''))
}

/** A text that may be written in runs with a look each; hints on how to pronounce it are left out. */
export function richText(markup: string): string {
  const runs = Array.from(markup.replace(PHONETIC, '').matchAll(RUN), (found) => found[1] ?? '')
  return unescapeExcel(xmlText(runs.join('')))
}
