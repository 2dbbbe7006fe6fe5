/** Signs that Windows doesn't take in a name, and those that can't be seen. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g
/** Long enough to know a document by; with a folder before it the whole stays under Windows' 260. */
const LONGEST = 90

/** A title as it may stand in a file's name on Windows, macOS and Linux; 'Dokument' when nothing is left. */
export function safeName(title: string): string {
  const plain = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
  const signs = Array.from(plain)
  const short = signs.length <= LONGEST ? plain : cutAtWord(signs.slice(0, LONGEST).join(''))
  // Windows drops points and spaces at the end without a word.
  return short.replace(/[. ]+$/, '') || 'Dokument'
}

const cutAtWord = (text: string): string => {
  const space = text.lastIndexOf(' ')
  return space > LONGEST / 2 ? text.slice(0, space) : text
}

/** 3 of 12, 'Riskanalys: hemtjänst', '.docx' → '03 Riskanalys hemtjänst.docx'; the number makes every name its own. */
export function numberedName(number: number, count: number, title: string, ending: string): string {
  const digits = Math.max(2, String(count).length)
  return `${String(number).padStart(digits, '0')} ${safeName(title)}${ending}`
}

/** 'Bilaga.PDF' → ['Bilaga', '.pdf']; a name without an ending keeps none. */
export function splitName(fileName: string): [stem: string, ending: string] {
  const found = /^(.+)(\.[a-z0-9]{1,8})$/i.exec(fileName)
  return found === null ? [fileName, ''] : [found[1] ?? fileName, (found[2] ?? '').toLowerCase()]
}
