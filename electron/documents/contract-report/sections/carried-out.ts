import { formatNumber } from '../../../../shared/text/format'
import type { Inline } from '../../content/model'
import { counted, difference, type Figure, figureText } from '../../content/figure'
import { allOf, listed, say, together } from '../../content/say'
import type { NamedFigure } from '../view-model'

const phrase = ({ name, figure }: NamedFigure): Inline[] => say`${name ?? 'orsak saknas'} (${figureText(figure)})`
const namedOnly = (entries: readonly NamedFigure[]) => entries.filter((entry) => entry.name !== null)

/** Planned against completed, in words. */
export function plannedSentence(planned: Figure, completed: Figure, year: number): Inline[] {
  if (planned.value === null && completed.value === null)
    return say`Uppgift om planerade och genomförda uppföljningar saknas.`
  if (planned.value === null)
    return say`Under ${String(year)} genomfördes ${counted(completed, 'avtalsuppföljning', 'avtalsuppföljningar')}. Uppgift om hur många som planerades saknas.`
  if (completed.value === null)
    return say`För ${String(year)} planerades ${counted(planned, 'avtalsuppföljning', 'avtalsuppföljningar')}. Uppgift om hur många som genomfördes saknas.`
  if (planned.value === completed.value) {
    return planned.value === 1
      ? say`Den enda avtalsuppföljning som planerades för ${String(year)} genomfördes.`
      : say`${allOf(planned, 'avtalsuppföljningar', 'avtalsuppföljningarna')} som planerades för ${String(year)} genomfördes.`
  }
  if (completed.value === 0)
    return say`För ${String(year)} planerades ${counted(planned, 'avtalsuppföljning', 'avtalsuppföljningar')}. Ingen är registrerad som genomförd.`
  const sentence = say`För ${String(year)} planerades ${counted(planned, 'avtalsuppföljning', 'avtalsuppföljningar')} och ${completed} genomfördes.`
  if (completed.value < planned.value) return sentence
  return together(
    sentence,
    say`De genomförda är fler än de planerade eftersom påkallade granskningar inte räknas som planerade.`,
  )
}

/** Why planned reviews were not carried out, and how many lack a reason or remain. */
export function reasonSentence(
  planned: Figure,
  completed: Figure,
  reasons: readonly NamedFigure[],
  yearIsOver: boolean,
): Inline[] {
  const missing = difference(planned, completed, 'Planerade men inte genomförda')
  if (missing.value === null || missing.value <= 0) return []
  const named = namedOnly(reasons)
  const explained = named.reduce((sum, entry) => sum + (entry.figure.value ?? 0), 0)
  const unexplained: Figure = { ...missing, value: Math.max(0, missing.value - explained) }
  const why =
    named.length === 0
      ? []
      : say`${whatWasNotDone(named.length, explained)} inte genomfördes: ${listed(named.map(phrase))}.`
  return together(why, withoutReason(unexplained, named.length > 0, yearIsOver))
}

const whatWasNotDone = (reasons: number, explained: number): string =>
  `${reasons === 1 ? 'Registrerad orsak' : 'Registrerade orsaker'} till att ${explained === 1 ? 'en uppföljning' : 'uppföljningar'}`

/** While the year goes on, what isn't done yet lacks no reason: it remains. */
function withoutReason(left: Figure, others: boolean, yearIsOver: boolean): Inline[] {
  if (!left.value) return []
  const one = left.value === 1
  if (!yearIsOver) return one ? say`En uppföljning återstår.` : say`${left} uppföljningar återstår.`
  if (others) return say`För ${counted(left, 'uppföljning', 'uppföljningar')} saknas uppgift om orsak.`
  return one
    ? say`För den uppföljning som inte genomfördes saknas uppgift om orsak.`
    : say`För de ${left} uppföljningar som inte genomfördes saknas uppgift om orsak.`
}

/** Which methods were used, as registered. */
export function methodSentence(methods: readonly NamedFigure[], completed: Figure): Inline[] {
  const named = namedOnly(methods)
  const unnamed = methods.find((entry) => entry.name === null)
  const [only] = named
  if (!only) return unnamed ? say`Uppgift om hur uppföljningarna genomfördes saknas.` : []
  if (only.figure.value === completed.value) return say`Registrerad metod är ${only.name ?? ''}.`
  const how = say`${named.length === 1 ? 'Registrerad metod är' : 'Registrerade metoder är'} ${listed(named.map(phrase))}.`
  if (!unnamed) return how
  return together(how, say`För ${counted(unnamed.figure, 'uppföljning', 'uppföljningar')} är metoden inte angiven.`)
}

/** Announced and unannounced; silent when neither is registered. */
export function announcedSentence(announced: Figure, unannounced: Figure, completed: Figure): Inline[] {
  if (!announced.value && !unannounced.value) return []
  const all = completed.value === 1 ? 'Uppföljningen var' : 'Samtliga var'
  if (announced.value === completed.value) return say`${all} ${completed.value === 1 ? 'föranmäld' : 'föranmälda'}.`
  if (unannounced.value === completed.value) return say`${all} ${completed.value === 1 ? 'oanmäld' : 'oanmälda'}.`
  const parts = [
    ...(announced.value ? [say`${announced} ${announced.value === 1 ? 'föranmäld' : 'föranmälda'}`] : []),
    ...(unannounced.value ? [say`${unannounced} ${unannounced.value === 1 ? 'oanmäld' : 'oanmälda'}`] : []),
  ]
  const known = (announced.value ?? 0) + (unannounced.value ?? 0)
  const left = completed.value === null ? 0 : completed.value - known
  return say`Av uppföljningarna var ${listed(parts)}${left > 0 ? `; för ${formatNumber(left)} är det inte registrerat` : ''}.`
}
