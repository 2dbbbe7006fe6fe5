import type { IndicatorDirection } from '../../../shared/contracts/collect-values'
import { againstGroup, betweenGenders, type Verdict } from '../../../shared/domain/report/compared'
import { formatIndicator } from '../../../shared/text/indicator-value'
import { type Figure, shareText } from './figure'
import type { Inline } from './model'
import { say } from './say'

const verdictWords: Record<Verdict, string> = {
  better: 'bättre än',
  worse: 'sämre än',
  about: 'ungefär som',
  equal: 'lika med',
}

/** "82 %", "15 dagar": a measured value with its unit and its source. */
export const measured = ({ value, source }: Figure, unit: string | null): Inline => ({
  text: value === null ? 'uppgift saknas' : formatIndicator(value, unit),
  strong: false,
  source,
})

/**
 * "bättre än liknande kommuner (78 %)", "ungefär som riket (81 %)"; where nobody has said whether high is good: "högre än".
 * Empty where either value is unknown. @param name as it stands in a sentence
 */
export function groupPhrase(
  own: Figure,
  group: { name: string; figure: Figure },
  about: { better: IndicatorDirection | null; unit: string | null },
): Inline[] {
  const compared = againstGroup(own.value, group.figure.value, about)
  if (compared === null) return []
  const { verdict, direction } = compared
  const word =
    verdict === null
      ? { rising: 'högre än', falling: 'lägre än', unchanged: 'lika med' }[direction]
      : verdictWords[verdict]
  return say`${word} ${group.name} (${measured(group.figure, about.unit)})`
}

/**
 * "Andelen är högre bland kvinnor, 19 av 34 (56 %), än bland män, …"; few of either and neither is told. Empty where a share
 * is unknown. @param what the subject: "Andelen som är nöjda" @param limit the settings' small-group limit
 */
export function genderSentence(what: string, women: Figure, men: Figure, limit: number): Inline[] {
  const [hers, his] = [shareOf(women), shareOf(men)]
  if (hers === null || his === null) return []
  const compared = betweenGenders(hers, his, limit)
  if (!compared.told) return say`${what} redovisas inte uppdelat på kön, eftersom någon av grupperna är för liten.`
  if (compared.about)
    return say`${what} är ungefär lika bland kvinnor, ${shareText(women)}, och män, ${shareText(men)}.`
  const [high, low] =
    compared.points > 0
      ? [say`kvinnor, ${shareText(women)},`, say`män, ${shareText(men)}`]
      : [say`män, ${shareText(men)},`, say`kvinnor, ${shareText(women)}`]
  return say`${what} är högre bland ${high} än bland ${low}.`
}

const shareOf = ({ value, base }: Figure) => (value === null || base === null ? null : { part: value, base })
