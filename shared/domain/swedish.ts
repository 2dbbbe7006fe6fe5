/**
 * Order, search and likeness of Swedish text. SQLite has no Swedish order and the machine may be set to another language,
 * so the alphabet is written down here; it follows the Swedish rules of CLDR, which the test holds it to.
 */

/** Letters that sort as another one: å ä ö become the three signs after z in ASCII. */
const SORTS_AS = keyed([
  ['å', '{'],
  ['äæę', '|'],
  ['öøœőô', '}'],
  ['üű', 'y'],
  ['ðđ', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['ł', 'l'],
])

/** Signs in sorting order; each group becomes one ASCII sign from space on, and so stands before digits and letters. */
// biome-ignore format: one line reads as the order it is
const SIGNS = [' \t\n\u00a0\u2009\u202f', '_', '-‑–—', ',', ';', ':', '!?', '.…·', '\'’"”“', '([{«', ')]}»', '§@*', '/\\&']
const SIGN_KEY = keyed(SIGNS.map((group, index) => [group, asciiFrom(' ', index)]))
const OTHER_SIGN = asciiFrom(' ', SIGNS.length)

const ACCENTS = /\p{M}/gu
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Lower case, with å written as one sign however it was typed or pasted. */
export function lowerSv(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

/**
 * A key whose plain binary order (in SQLite as in JavaScript) is Swedish order: space and signs, digits, a–z, å, ä, ö.
 * Case and accents do not count: é sorts as e, ü as y, æ as ä, ø as ö. Digits sort sign by sign, not by value.
 */
export function sortKey(text: string): string {
  return Array.from(lowerSv(text), keyOf).join('')
}

/** Swedish order for `Array.sort`; names with the same key get a fixed order between them. */
export function compareSv(a: string, b: string): number {
  return compareRaw(sortKey(a), sortKey(b)) || compareRaw(a, b)
}

/**
 * True when every word of `needle` occurs somewhere in `haystack`, in any order and case. å, ä and ö are letters of their
 * own and do not match a and o; other accents may be left out (cafe finds Café). An empty needle matches all.
 */
export function matchesSearch(haystack: string, needle: string): boolean {
  const text = searchForm(haystack)
  return wordsOf(searchForm(needle)).every((word) => text.includes(word))
}

/**
 * How alike two names are, 0–1, for "Menade du …" and for finding doubles: 1 is the same words; from about 0.6 it is worth
 * asking. Part of a name counts: 'björkan' is near 'Utförare Björken'. Symmetric.
 */
export function similarName(a: string, b: string): number {
  const [left, right] = [wordsOf(searchForm(a)), wordsOf(searchForm(b))]
  if (left.length === 0 || right.length === 0) return 0
  const whole = pairLikeness(left.join(' '), right.join(' '))
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  const parts =
    few.length === many.length ? Math.min(partLikeness(few, many), partLikeness(many, few)) : partLikeness(few, many)
  // The whole weighs in a little, so that the shorter of two names that both hold the words comes first.
  return Math.max(whole, 0.9 * parts + 0.1 * whole)
}

/** 'a', 'a och b', 'a, b och c'; nothing gives ''. */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`
}

function keyOf(sign: string): string {
  if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) return sign
  const special = SORTS_AS.get(sign) ?? SIGN_KEY.get(sign)
  if (special !== undefined) return special
  const plain = sign.normalize('NFD').replace(ACCENTS, '')
  return plain === '' || LETTER_OR_DIGIT.test(plain) ? plain : OTHER_SIGN
}

/** Each sign of a group gets the group's key. */
function keyed(groups: [signs: string, key: string][]): Map<string, string> {
  return new Map(groups.flatMap(([signs, key]) => Array.from(signs, (sign): [string, string] => [sign, key])))
}

function asciiFrom(first: string, steps: number): string {
  return String.fromCharCode(first.charCodeAt(0) + steps)
}

function compareRaw(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function searchForm(text: string): string {
  // Plain ASCII carries no accents, and most text is nothing else.
  return lowerSv(text).replace(/[^åäö\p{ASCII}]/gu, (sign) => sign.normalize('NFD').replace(ACCENTS, ''))
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The mean of how well each of the words is matched by its best counterpart. */
function partLikeness(words: string[], others: string[]): number {
  const best = words.map((word) => Math.max(...others.map((other) => pairLikeness(word, other))))
  return best.reduce((sum, value) => sum + value, 0) / words.length
}

/** Dice's measure on pairs of neighbouring letters; the edges count as letters, so that first and last weigh more. */
function pairLikeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const total = left.length + right.length
  let common = 0
  for (const pair of left) {
    const at = right.indexOf(pair)
    if (at < 0) continue
    right.splice(at, 1)
    common += 1
  }
  return (2 * common) / total
}

function pairsOf(text: string): string[] {
  const edged = ` ${text} `
  return Array.from({ length: edged.length - 1 }, (_, index) => edged.slice(index, index + 2))
}
