/** What happens if a requirement is not met: a step on the scale, or words. The library holds either. */
export type StatedConsequence = { step: number; words: null } | { step: null; words: string }

/** '3' is a step, 'Uppgifter röjs' are words; null where nothing is stated. */
export function statedConsequence(written: string | null): StatedConsequence | null {
  const text = (written ?? '').trim()
  if (text === '') return null
  return /^[1-5]$/u.test(text) ? { step: Number(text), words: null } : { step: null, words: text }
}

/**
 * What a risk made from a requirement begins with: the words of the consequence are what can happen, a step is its
 * konsekvens. A step that the analysis's scale does not have is left out.
 */
export function riskFromRequirement(
  { text, consequence }: { text: string; consequence: string },
  size: number,
): { event: string; consequence: number | null } {
  const stated = statedConsequence(consequence)
  const step = stated?.step ?? null
  const event = stated?.words ?? `Kravet uppfylls inte: ${text}`
  return { event, consequence: step !== null && step <= size ? step : null }
}
