import type {
  AnswerFigure,
  FollowUpQuestion,
  FollowUpRow,
  JudgementFigure,
} from '../../../../../shared/contracts/individual'
import { shareChange } from '../../../../../shared/domain/report/change'
import { formatNumber, formatPercent } from '../../../../../shared/text/format'
import { followUpAnswerNames, followUpQuestionTexts } from '../../../../../shared/text/individual-names'
import { wholePercent } from '../../../../../shared/domain/percent'
import { cell, heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { type ComparedWords, shareChangePhrase } from '../../../content/change-words'
import { counted, type Figure, shareText } from '../../../content/figure'
import type { Block, ChartBlock, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { dateText, inSentence } from '../../../content/swedish'
import { type Highlight, sectionHeading } from '../../report-base'
import { figure, shown, table } from '../figures'
import type { IndividualPart, LaterReport } from '../view-model'

const key = 'individuppfoljning'
const title = 'Individuppföljning'

type Shown = Extract<JudgementFigure, { state: 'shown' }>
const levels = [
  ['veryGood', 'mycket bra'],
  ['approved', 'godkänt'],
  ['poor', 'bristande'],
] as const

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

/** The figures carry no ids: a way back to the rows would undo the protection. */
const of = (value: number, what: string, base: number | null = null): Figure =>
  figure(value, what, 'individualFollowUp', [], base)

const wordsFor = (year: number): ComparedWords => ({
  when: `under ${year}`,
  than: String(year - 1),
  during: `under ${year - 1}`,
  before: year - 1,
})

const levelOf = (judged: Shown, level: (typeof levels)[number][0], name: string, year: number): Figure =>
  of(judged[level], `Bedömningen ${name} ${year}`, judged.answers)

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

/** What people answered to each question, over everybody; a protected question is told to be so. */
function questions({ questions: asked }: IndividualPart, year: number): Block[] {
  const told = asked.flatMap(({ question, answers }) =>
    answers.state === 'shown' && answers.answered > 0 ? [{ question, answers }] : [],
  )
  if (told.length === 0) return []
  return [
    heading(2, 'Frågorna'),
    ...paragraphIf(wellAndPoor(told, year)),
    table(
      `Svar på frågorna ${year}`,
      [
        ['Fråga', 3.6],
        ['Svar', 4],
        ['Antal svar', 1, 'right'],
      ],
      told.map(({ question, answers }) =>
        row(
          followUpQuestionTexts[question],
          answers.counts
            .filter(({ count }) => count > 0)
            .map(({ value, count }) => {
              const name = followUpAnswerNames[question][value] ?? value
              return `${name} ${formatPercent(wholePercent(count, answers.answered))} (${formatNumber(count)})`
            })
            .join(', '),
          of(answers.answered, `Svar ${year}: ${followUpQuestionTexts[question]}`),
        ),
      ),
    ),
  ]
}

/** The yes-and-no questions with the largest and the smallest share of yes. */
function wellAndPoor(told: readonly { question: FollowUpQuestion; answers: ShownAnswers }[], year: number): Inline[] {
  const ranked = told
    .flatMap(({ question, answers }) => {
      const yes = answers.counts.find(({ value }) => value === 'yes')
      return yes === undefined
        ? []
        : [
            {
              text: followUpQuestionTexts[question],
              yes: of(yes.count, `Ja ${year}: ${followUpQuestionTexts[question]}`, answers.answered),
            },
          ]
    })
    .toSorted((a, b) => (b.yes.value ?? 0) / (b.yes.base ?? 1) - (a.yes.value ?? 0) / (a.yes.base ?? 1))
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  return say`Störst andel ja har ”${first.text}”, ${shareText(first.yes)}, och minst ”${last.text}”, ${shareText(last.yes)}.`
}

type ShownAnswers = Extract<AnswerFigure, { state: 'shown' }>

const shownRows = (rows: readonly FollowUpRow[]): (FollowUpRow & { all: Shown })[] =>
  rows.flatMap((one) => (one.all.state === 'shown' ? [{ ...one, all: one.all }] : []))

function byServiceType({ serviceTypes, serviceTypesBefore }: IndividualPart, year: number): Block[] {
  const rows = shownRows(serviceTypes)
  const hidden = serviceTypes.filter(({ all }) => all.state !== 'shown' && all.state !== 'empty').length
  if (rows.length === 0) return []
  const ranked = rows.toSorted((a, b) => b.all.poor / b.all.answers - a.all.poor / a.all.answers)
  const [first] = ranked
  const beforeOf = (id: string) => serviceTypesBefore.find((one) => one.id === id)?.all ?? null
  const hasBefore = rows.some(({ id }) => beforeOf(id)?.state === 'shown')
  return [
    heading(2, 'Insatser'),
    ...paragraphIf(
      together(
        first === undefined || first.all.poor === 0 || rows.length < 2
          ? []
          : say`Andelen bristande är högst inom ${inSentence(first.name)}, ${shareText(levelOf(first.all, 'poor', 'bristande', year))}.`,
        hidden === 0
          ? []
          : say`${hidden === 1 ? 'En insats' : `${hidden} insatser`} visas inte, eftersom svaren är för få eller kunde räknas ut ur de övriga.`,
      ),
    ),
    table(
      `Handläggarnas bedömning per insats ${year}`,
      [
        ['Insats', 3.4],
        ['Antal', 0.9, 'right'],
        ['Mycket bra', 1.2, 'right'],
        ['Godkänt', 1.2, 'right'],
        ['Bristande', 1.2, 'right'],
        ...(hasBefore ? [[`Bristande ${year - 1}`, 1.2, 'right'] as [string, number, 'right']] : []),
      ],
      rows.map((one) =>
        row(
          one.name,
          of(one.all.answers, `Bedömningar ${year}: ${one.name}`),
          ...levels.map(([level, name]) => percentCell(one.all, level, `${one.name}, ${name}`, year)),
          ...(hasBefore ? [beforeCell(beforeOf(one.id), one.name, year - 1)] : []),
        ),
      ),
    ),
    chart(rows, year),
  ]
}

const percentCell = (judged: Shown, level: (typeof levels)[number][0], what: string, year: number) =>
  cell(
    shown(
      formatPercent(wholePercent(judged[level], judged.answers)),
      of(judged[level], `${what} ${year}`, judged.answers),
    ),
  )

const beforeCell = (judged: JudgementFigure | null, name: string, year: number) =>
  judged?.state === 'shown' ? percentCell(judged, 'poor', `${name}, bristande`, year) : cell('–')

function chart(rows: readonly (FollowUpRow & { all: Shown })[], year: number): ChartBlock {
  return {
    kind: 'chart',
    form: 'shares',
    caption: `Handläggarnas bedömning per insats ${year}, andelar (antal i staplarna)`,
    altText: `Liggande staplar delade efter bedömning, en per insats. ${rows
      .map(({ name, all }) => `${name}: mycket bra ${all.veryGood}, godkänt ${all.approved}, bristande ${all.poor}`)
      .join('. ')}.`,
    categories: rows.map(({ name, all }) => `${name} (${all.answers})`),
    series: levels.map(([level, name], place) => ({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      values: rows.map(({ all }) => all[level]),
      place: place === 2 ? 3 : place,
      labels: null,
    })),
  }
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
