import { shareChange } from '../../../../../shared/domain/report/change'
import { heading, paragraph, type Section } from '../../../content/blocks'
import { shareChangePhrase } from '../../../content/change-words'
import { counted, type Figure, shareText } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { dateText, inSentence } from '../../../content/swedish'
import { type Highlight, sectionHeading } from '../../report-base'
import type { IndividualPart, LaterReport } from '../view-model'
import { levelOf, levels, of, shownRows, wordsFor } from './individual-figures'
import { questions } from './individual-questions'
import { byServiceType } from './individual-service-types'

const key = 'individuppfoljning'
const title = 'Individuppföljning'

/** The caseworkers' judgements, protected as in the register: by insats, gender and year, and in which direction they go. */
export const individual: Section<LaterReport> = (model) => {
  const { individual: part, year } = model
  if (part.total.state === 'empty') {
    return [
      sectionHeading(key, title),
      paragraph(
        say`${part.any ? `För ${year} finns inga bedömningar från individuppföljningen som kan redovisas.` : 'Individuppföljning finns inte i registret.'} Om de enskilda har fått det som har beslutats, och om det har hjälpt, kan därför inte redovisas för året.`,
      ),
    ]
  }
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      say`Handläggarna frågar den enskilde om stödet, deltagandet, nöjdheten och hur situationen har ändrats, och väger samman svaren med hur uppdraget har utförts till en bedömning: bristande, godkänt eller mycket bra. Till registret kommer bara avidentifierade svar.`,
    ),
    paragraph(
      say`Grupper med färre än ${part.limit} svar visas inte, och inte heller tal som de skulle kunna räknas ut ur.${part.through === null ? '' : ` Bedömningar till och med den ${dateText(part.through)} är medräknade.`} Bakom talen finns avsiktligt ingen väg till enskilda svar.`,
      'note',
    ),
    ...whole(part, year),
    ...questions(part, year),
    ...byServiceType(part, year),
    ...genders(part, year),
    ...deviating(part, year),
  ]
}

function whole({ total, before }: IndividualPart, year: number): Block[] {
  if (total.state !== 'shown') {
    return [paragraph(say`Bedömningarna för ${String(year)} är för få för att visas.`)]
  }
  const answers = of(total.answers, `Bedömningar i individuppföljningen ${year}`)
  const phrases = levels.map(([level, name]) => say`${name} i ${shareText(levelOf(total, level, name, year))}`)
  const poor = levelOf(total, 'poor', 'bristande', year)
  const poorBefore = before.state === 'shown' ? levelOf(before, 'poor', 'bristande', year - 1) : null
  return [
    paragraph(
      together(
        say`${counted(answers, 'bedömning redovisas', 'bedömningar redovisas')} för ${String(year)}${total.whole ? '' : '; små grupper är utelämnade'}. Bedömningen är ${listed(phrases)}.`,
        poorBefore === null
          ? say`För ${String(year - 1)} finns inga bedömningar att jämföra med.`
          : say`Andelen bristande är ${shareChangePhrase(poor, poorBefore, wordsFor(year))}.`,
      ),
    ),
  ]
}

function genders({ genders: rows }: IndividualPart, year: number): Block[] {
  const [women, men] = (['woman', 'man'] as const).map((id) => shownRows(rows).find((one) => one.id === id))
  if (women === undefined || men === undefined) {
    return [
      paragraph(
        say`Bedömningarna redovisas inte uppdelade på kvinnor och män, eftersom någon av grupperna är för liten eller kön inte är angivet.`,
      ),
    ]
  }
  const poor = (one: typeof women): Figure =>
    of(one.all.poor, `Bristande ${year}, ${one.name.toLowerCase()}`, one.all.answers)
  const { points } = shareChange(
    { part: women.all.poor, base: women.all.answers },
    { part: men.all.poor, base: men.all.answers },
  )
  const isAlike = Math.abs(points ?? 0) < 5
  const part = women.all.whole && men.all.whole ? '' : ' Små grupper är utelämnade ur talen.'
  return [
    heading(2, 'Kvinnor och män'),
    paragraph(
      isAlike
        ? say`Andelen bristande är ungefär lika bland kvinnor, ${shareText(poor(women))}, och män, ${shareText(poor(men))}.${part}`
        : say`Andelen bristande är ${(points ?? 0) > 0 ? 'högre' : 'lägre'} bland kvinnor, ${shareText(poor(women))}, än bland män, ${shareText(poor(men))}.${part}`,
    ),
  ]
}

/** How many utförare deviate; which ones is told in the choice of whom to review, not here. */
function deviating({ deviating: rows, shown: all }: IndividualPart, year: number): Block[] {
  if (all === 0) return []
  const base = of(all, `Utförare och insatser som kan visas ${year}`)
  if (rows.length === 0) {
    return [
      heading(2, 'Tydliga avvikelser'),
      paragraph(
        say`Av ${counted(base, 'grupp', 'grupper')} av utförare och insats som kan visas avviker ingen tydligt: ingen har minst en fjärdedel bristande och mer än insatsen som helhet.`,
      ),
    ]
  }
  const names = [...new Set(rows.map(({ serviceType }) => inSentence(serviceType)))]
  return [
    heading(2, 'Tydliga avvikelser'),
    paragraph(
      say`Av ${counted(base, 'grupp', 'grupper')} av utförare och insats som kan visas avviker ${rows.length === 1 ? 'en' : String(rows.length)} tydligt, med minst en fjärdedel bristande och mer än insatsen som helhet, inom ${listed(names.slice(0, 4).map((name) => say`${name}`))}. En tydlig avvikelse leder till fördjupad uppföljning av utföraren.`,
    ),
  ]
}

/** More or fewer bristande than the year before. */
export function individualHighlights({ individual: { total, before }, year }: LaterReport): Highlight[] {
  if (total.state !== 'shown' || before.state !== 'shown') return []
  const { direction, tooFew } = shareChange(
    { part: total.poor, base: total.answers },
    { part: before.poor, base: before.answers },
  )
  if (direction === null || direction === 'unchanged' || tooFew) return []
  const poor = levelOf(total, 'poor', 'bristande', year)
  const poorBefore = levelOf(before, 'poor', 'bristande', year - 1)
  const words: Inline[] = say`I individuppföljningen är andelen bristande ${shareChangePhrase(poor, poorBefore, wordsFor(year))}.`
  return [{ kind: direction === 'rising' ? 'worse' : 'better', weight: 70, words }]
}
