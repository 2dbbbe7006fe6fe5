import { SanctionStep } from '../../../../../shared/contracts/values'
import { sanctionStepNames } from '../../../../../shared/text/names'
import { heading, paragraph, paragraphIf, row, totalRow } from '../../../content/blocks'
import { capitalised, countSentence } from '../../../content/change-words'
import { asShareOf, counted } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { say, together } from '../../../content/say'
import { sentenceCase } from '../../../content/swedish'
import { wordsOf, yearTitle } from '../../report-base'
import { beforeTitle, countOfRows, isSingular, partText, table } from '../figures'
import type { LaterReport, SanctionLine } from '../view-model'

/** What was demanded of utförare: åtgärdsplaner, and the steps of the ladder. */
export const measures = (model: LaterReport): Block[] => [
  heading(2, 'Åtgärdsplaner och sanktioner'),
  ...paragraphIf(plans(model)),
  ...sanctions(model),
]

function plans({ followUp: { plans: rows }, ...base }: LaterReport): Inline[] {
  const { when } = wordsOf(base)
  const asked = countOfRows(rows, `Begärda åtgärdsplaner ${when}`, 'actionPlan')
  if (rows.length === 0) return say`Inga åtgärdsplaner har begärts ${when} enligt registret.`
  const of = (what: string, passes: (row: (typeof rows)[number]) => boolean) =>
    asShareOf(countOfRows(rows.filter(passes), `${what} ${when}`, 'actionPlan'), asked)
  const received = of('Inkomna åtgärdsplaner', ({ receivedOn }) => receivedOn !== null)
  const approved = of('Godkända åtgärdsplaner', ({ judgement }) => judgement === 'approved')
  const late = countOfRows(
    rows.filter(
      ({ receivedOn, answerDueOn }) => receivedOn === null && answerDueOn !== null && answerDueOn < base.today,
    ),
    'Åtgärdsplaner som inte har kommit in i tid',
    'actionPlan',
  )
  return together(
    say`För ${counted(asked, 'brist', 'brister')} har en åtgärdsplan begärts av utföraren ${when}.`,
    say`${capitalised([partText(received, asked)])} har kommit in och ${partText(approved, asked)} är ${isSingular(approved) ? 'godkänd' : 'godkända'}.`,
    late.value ? say`${counted(late, 'åtgärdsplan', 'åtgärdsplaner')} har inte kommit in i tid.` : [],
  )
}

function sanctions(model: LaterReport): Block[] {
  const { followUp: part, days } = model
  const words = wordsOf(model)
  const now = part.sanctions.filter(({ decidedOn }) => decidedOn >= days.from && decidedOn <= days.until)
  const before = part.sanctions.filter(({ decidedOn }) => decidedOn >= days.beforeFrom && decidedOn <= days.beforeUntil)
  if (now.length === 0 && before.length === 0) {
    return [paragraph(say`Ingen sanktion har beslutats ${words.when}, och ingen ${words.during}.`)]
  }
  const of = (rows: readonly SanctionLine[], step: SanctionStep | null, when: string) =>
    countOfRows(
      step === null ? rows : rows.filter((one) => one.step === step),
      `${step === null ? 'Beslutade steg i sanktionstrappan' : sentenceCase(sanctionStepNames[step])} ${when}`,
      'sanction',
    )
  const steps = SanctionStep.options.filter((step) => [...now, ...before].some((one) => one.step === step))
  const [total, totalBefore] = [of(now, null, words.when), of(before, null, words.during)]
  const things = { one: 'steg i sanktionstrappan', many: 'steg i sanktionstrappan' }
  return [
    paragraph(
      together(
        say`${countSentence({ now: total, before: totalBefore, things }, say`beslutats`, words)}.`,
        effects(now),
        say`En varning verifieras med ett besök när fristen har gått ut och följs upp igen året därpå. För egen regi finns inga sanktioner: där går resultatet till den ansvariga förvaltningen.`,
      ),
    ),
    table(
      `Beslutade steg i sanktionstrappan ${yearTitle(model)} och ${beforeTitle(model)}`,
      [
        ['Steg', 4],
        [yearTitle(model), 1.4, 'right'],
        [sentenceCase(beforeTitle(model)), 1.8, 'right'],
      ],
      [
        ...steps.map((step) =>
          row(sentenceCase(sanctionStepNames[step]), of(now, step, words.when), of(before, step, words.during)),
        ),
        totalRow('Summa', total, totalBefore),
      ],
    ),
  ]
}

function effects(now: readonly SanctionLine[]): Inline[] {
  const answered = now.filter(({ effect }) => effect !== null)
  if (answered.length === 0) return []
  const mended = countOfRows(
    answered.filter(({ effect }) => effect === 'yes'),
    'Sanktioner där bristerna är åtgärdade',
    'sanction',
  )
  const base = countOfRows(answered, 'Sanktioner med registrerad effekt', 'sanction')
  if (base.value === 1 && mended.value === 1) return say`Enligt den registrerade effekten är bristerna åtgärdade.`
  return say`Enligt den registrerade effekten är bristerna åtgärdade efter ${partText(mended, base, 'ett')} ${mended.value === base.value && base.value === 2 ? 'besluten' : 'beslut'}.`
}
