import type { Inline } from '../../content/model'
import { type Figure, shareText } from '../../content/figure'
import { allOf, listed, say, together } from '../../content/say'
import type { OutcomeLine } from '../view-model'
import { followedThing, type Measure, outcomeVerb } from '../words'

/** The outcomes in one sentence, with the count and share of each. Empty when nothing has been assessed. */
export function outcomeSentence(outcomes: readonly OutcomeLine[], assessed: Figure, measure: Measure): Inline[] {
  const thing = followedThing(measure)
  const [first] = outcomes
  if (!first) return []
  if (assessed.value === 1)
    return say`Den enda uppföljningen med utfall visar att ${thing} ${outcomeVerb(first).replace(/,$/, '')}.`
  if (outcomes.length === 1) {
    return say`${allOf(assessed, 'uppföljningar', 'uppföljningarna')} med utfall visar att ${thing} ${outcomeVerb(first).replace(/,$/, '')}.`
  }
  const phrases = outcomes.map((line, index) =>
    index === 0
      ? say`${outcomeVerb(line)} i ${shareText(line.figure)} uppföljningar`
      : say`${outcomeVerb(line)} i ${shareText(line.figure)}`,
  )
  return say`Resultatet visar att ${thing} ${listed(phrases)}.`
}

/** The base of the shares, said aloud when it is smaller than the number of completed reviews. */
export function baseSentence(completed: Figure, assessed: Figure, outcomes: readonly OutcomeLine[]): Inline[] {
  if (assessed.value === 0 || assessed.value === null || completed.value === null) return []
  const without = completed.value - assessed.value
  if (without <= 0) return []
  const missing =
    without === 1
      ? say`En av de ${completed} genomförda uppföljningarna har inget registrerat utfall.`
      : say`Av de ${completed} genomförda uppföljningarna saknar ${without} ett registrerat utfall.`
  // One outcome alone is told without shares: then there is no base to state.
  if (outcomes.length < 2) return missing
  return together(missing, say`Andelarna är därför räknade på ${assessed} uppföljningar.`)
}
