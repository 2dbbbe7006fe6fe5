import { EconomicPart } from '../../../../../shared/contracts/collect-values'
import { economicPartNames } from '../../../../../shared/text/collect-names'
import { paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { countSentence, shareChangePhrase } from '../../../content/change-words'
import { asShareOf, counted, type Figure } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { sentenceCase } from '../../../content/swedish'
import { sectionHeading, wordsOf, yearTitle } from '../../report-base'
import { beforeTitle, countOfRows, figure, table } from '../figures'
import type { ControlLine, LaterReport } from '../view-model'

const key = 'ekonomisk-kontroll'
const title = 'Ekonomisk kontroll'

/** How many utförare were controlled, how many remarked on, and for what; set beside the year before. */
export const economic: Section<LaterReport> = (model) => {
  const { economic: part } = model
  const words = wordsOf(model)
  if (part.now.length === 0) {
    return [
      sectionHeading(key, title),
      paragraph(
        say`Inga ekonomiska kontroller är registrerade ${words.when}. Om utförarna sköter skatter, avgifter och registreringar kan därför inte redovisas.`,
      ),
    ]
  }
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      say`Utförare utanför kommunens egen regi kontrolleras ekonomiskt: F-skatt, registrering, arbetsgivaravgifter, skatteskulder, kreditbetyg, uteslutningsgrunder och styrelse.`,
    ),
    paragraph(together(controls(model), remarks(model))),
    ...paragraphIf(commonParts(part.now)),
    ...parts(model),
    ...paragraphIf(owed(model)),
  ]
}

const remarked = (rows: readonly ControlLine[]): ControlLine[] => rows.filter(({ hasRemark }) => hasRemark)
const of = (rows: readonly ControlLine[], what: string): Figure => countOfRows(rows, what, 'economicControl')

function controls(model: LaterReport): Inline[] {
  const { now, before } = model.economic
  const words = wordsOf(model)
  const providers = figure(
    new Set(now.map(({ providerId }) => providerId)).size,
    `Kontrollerade utförare ${words.when}`,
    'economicControl',
    now.map(({ id }) => id),
  )
  const things = { one: 'ekonomisk kontroll', many: 'ekonomiska kontroller' }
  const done = {
    now: of(now, `Ekonomiska kontroller ${words.when}`),
    before: before === null ? null : of(before, `Ekonomiska kontroller ${words.during}`),
    things,
  }
  return say`${countSentence(done, say`gjorts`, words)}. De gällde ${counted(providers, 'utförare', 'utförare')}.`
}

function remarks(model: LaterReport): Inline[] {
  const { now, before } = model.economic
  const words = wordsOf(model)
  const share = (rows: readonly ControlLine[], when: string): Figure =>
    asShareOf(of(remarked(rows), `Kontroller med anmärkning ${when}`), of(rows, `Ekonomiska kontroller ${when}`))
  if (remarked(now).length === 0) return say`Ingen av kontrollerna gav någon anmärkning.`
  const phrase = shareChangePhrase(
    share(now, words.when),
    before === null || before.length === 0 ? null : share(before, words.during),
    words,
  )
  return say`Andelen kontroller med anmärkning är ${phrase}.`
}

function commonParts(now: readonly ControlLine[]): Inline[] {
  const ranked = EconomicPart.options
    .map((part) => ({ part, rows: now.filter((control) => control.parts.includes(part)) }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length)
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (first === undefined) return []
  const phrases = ranked
    .slice(0, 3)
    .map(({ part, rows }) => say`${economicPartNames[part]} (${of(rows, `Anmärkning på ${economicPartNames[part]}`)})`)
  if (ranked.length === 1) return say`Anmärkningarna gäller ${phrases[0] ?? []}.`
  if (first.rows.length === last?.rows.length) return say`Anmärkningarna gäller ${listed(phrases)}.`
  return say`Vanligast är anmärkningar på ${listed(phrases)}.`
}

function parts(model: LaterReport): Block[] {
  const { now, before } = model.economic
  const words = wordsOf(model)
  const rows = EconomicPart.options
    .map((part) => ({
      name: sentenceCase(economicPartNames[part]),
      now: of(
        now.filter((control) => control.parts.includes(part)),
        `Anmärkning på ${economicPartNames[part]} ${words.when}`,
      ),
      before:
        before === null
          ? null
          : of(
              before.filter((control) => control.parts.includes(part)),
              `Anmärkning på ${economicPartNames[part]} ${words.during}`,
            ),
    }))
    .filter((line) => (line.now.value ?? 0) + (line.before?.value ?? 0) > 0)
  if (rows.length === 0) return []
  return [
    table(
      `Anmärkningar per del av kontrollen ${words.when}`,
      [
        ['Del', 3],
        [yearTitle(model), 1.4, 'right'],
        ...(before === null ? [] : [[sentenceCase(beforeTitle(model)), 1.8, 'right'] as [string, number, 'right']]),
      ],
      rows.map((line) => row(line.name, line.now, ...(line.before === null ? [] : [line.before]))),
    ),
    paragraph(
      say`En kontroll kan ha anmärkning på flera delar. En anmärkning visar att något ska utredas, inte att utföraren har gjort fel.`,
      'note',
    ),
  ]
}

/** How it stands today; said only in the year that goes on. */
function owed({ economic: { owed: now }, yearIsOver }: LaterReport): Inline[] {
  if (yearIsOver || now.providers === 0) return []
  const providersOf = (value: number, what: string): Figure => figure(value, what, 'provider', [])
  const late = providersOf(now.late, 'Utförare vars kontroll är sen')
  const never = providersOf(now.never, 'Utförare som aldrig har kontrollerats')
  if (now.late === 0 && now.never === 0) return say`Ingen utförares kontroll är sen när uppgifterna hämtades.`
  const phrases = [
    ...(now.late > 0 ? [say`${counted(late, 'utförares kontroll sen', 'utförares kontroller sena')}`] : []),
    ...(now.never > 0 ? [say`${counted(never, 'utförare aldrig kontrollerad', 'utförare aldrig kontrollerade')}`] : []),
  ]
  return say`När uppgifterna hämtades var ${listed(phrases)}; en kontroll görs minst var ${now.months}:e månad.`
}
