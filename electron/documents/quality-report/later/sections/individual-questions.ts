import type { AnswerFigure, FollowUpQuestion } from '../../../../../shared/contracts/individual'
import { wholePercent } from '../../../../../shared/domain/percent'
import { formatNumber, formatPercent } from '../../../../../shared/text/format'
import { followUpAnswerNames, followUpQuestionTexts } from '../../../../../shared/text/individual-names'
import { heading, paragraphIf, row } from '../../../content/blocks'
import { shareText } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { say } from '../../../content/say'
import { table } from '../figures'
import type { IndividualPart } from '../view-model'
import { of } from './individual-figures'

/** What people answered to each question, over everybody; a protected question is told to be so. */
export function questions({ questions: asked }: IndividualPart, year: number): Block[] {
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
