import { lowerSv } from '../swedish'

/** A name inside a sentence: 'Barn och unga' → 'barn och unga'; an abbreviation as 'HVB' keeps its capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : lowerSv(name.slice(0, 1)) + name.slice(1)
