import type { Output } from '../../../../shared/contracts'
import type { JudgementFigure } from '../../../../shared/contracts/individual'
import { caseworkerJudgementNames } from '../../../../shared/text/collect-names'

/** `figures individuppfoljning` as scripts read it: names as in interfaces.md, own additions first. */
export const individualJson = ({ year, through, limit, rows }: Output<'collect.individualGroups'>) => ({
  year,
  /** The last day that is counted; null before the year's first tertial has closed. */
  through,
  limit,
  groups: rows.map(({ provider, serviceType, all, women, men }) => {
    const shown = countsOf(all)
    const split = { women: shown && countsOf(women), men: shown && countsOf(men) }
    return { provider, serviceType, ...shown, ...split, suppressed: shown === null }
  }),
})

function countsOf(figure: JudgementFigure): { answers: number; judgement: Record<string, number> } | null {
  if (figure.state !== 'shown') return null
  const { answers, poor, approved, veryGood } = figure
  const names = caseworkerJudgementNames
  return { answers, judgement: { [names.poor]: poor, [names.approved]: approved, [names.veryGood]: veryGood } }
}
