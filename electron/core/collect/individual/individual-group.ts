import { FollowUpQuestion } from '../../../../shared/contracts/individual'
import { type Selection, valuesIn } from '../../../../shared/domain/individual/group'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { answerFigure, judgementFigure, judgementOrPart } from './figures'
import { serviceTypesWithCommittee, yearsWithAnswers } from './individual-repo'
import { countedYear, limitOf } from './protected-years'
import { insatserOf, selectionOf } from './selection'

/** So many years are set beside each other. */
const shownYears = 5

/** Questions and aids of one group beside its insats as a whole, and how its judgements have gone year by year. */
export const individualGroup: Handler<'collect.individualGroup'> = (context, { committeeId, year, ...group }) => {
  const { db } = context
  const serviceTypes = serviceTypesWithCommittee(db)
  const selection = selectionOf(group, insatserOf(committeeId, serviceTypes))
  const { answers, through } = countedYear(context, year)
  const insats = serviceTypes.find(({ id }) => id === group.serviceTypeId)
  const narrower = Object.entries(selection).some(([name, values]) => name !== 'serviceType' && values !== undefined)
  const whole = insats === undefined || !narrower ? null : { serviceType: selection.serviceType }
  return {
    limit: limitOf(db),
    through,
    questions: FollowUpQuestion.options.map((question) => ({
      question,
      group: answerFigure(answers, question, selection),
      insats: whole && answerFigure(answers, question, whole),
    })),
    judgement: judgementOrPart(answers, selection),
    insats: whole && judgementFigure(answers, whole),
    insatsName: whole === null ? null : (insats?.name ?? null),
    years: yearsWithAnswers(db)
      .filter((one) => one <= year)
      .slice(0, shownYears)
      .toReversed()
      .map((one) => yearFigures(context, one, selection)),
  }
}

function yearFigures(context: Context, year: number, selection: Selection) {
  const { answers, through } = countedYear(context, year)
  return {
    year,
    through,
    figure: judgementOrPart(answers, selection),
    tertials: valuesIn(answers, 'tertial', selection)
      .toSorted()
      .map((tertial) => ({
        tertial: Number(tertial),
        figure: judgementOrPart(answers, { ...selection, tertial: new Set([tertial]) }),
      })),
  }
}
