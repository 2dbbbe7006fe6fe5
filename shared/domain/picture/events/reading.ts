/** What an event says: its words, what it adds, where it stands, and whether somebody has to do something about it. */
export interface EventReading {
  /** One line: 'Klagomål om bemötande'. */
  words: string
  /** What is known beside the line; null when nothing is. */
  detail: string | null
  /** Where it stands: 'öppen', 'följer avtal'. */
  state: string
  attention: boolean
}

/** 'Bemötande' → 'bemötande' inside a sentence, but 'HSL-uppföljning' and 'IVO' stay. */
export function insideSentence(text: string): string {
  const second = text.charAt(1)
  const isAbbreviation = second !== second.toLocaleLowerCase('sv-SE')
  return isAbbreviation ? text : text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1)
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)

/** Several things that are known, as one line; null when none is. */
export const joined = (...parts: ReadonlyArray<string | null | false>): string | null => {
  const known = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '')
  return known.length === 0 ? null : known.map((part) => part.trim().replace(/\.$/, '')).join(' · ')
}

/** Words that people use for a matter that is over; anything else, and nothing at all, is still going on. */
const ended = /^(avslut|klar|stäng|åtgärdad|åtgärdat|besvarad|besvarat|färdig|utredd|utrett|löst)/i

/** A matter whose status says that it is over. A status that is missing never counts as over. */
export const isEnded = (status: string | null): boolean => status !== null && ended.test(status.trim())
