import type { JudgementFigure } from '../../contracts/individual'
import { formatShare } from '../../text/format'

/** From this share of bristande an utförare deviates clearly, when it is more than the insats as a whole has. */
export const clearShare = 0.25

/** Fewer bristande than this can be chance. */
const fewest = 3

/**
 * Why an utförare calls for a deepened follow-up (Stockholm A): at least three bristande, a quarter or more of the
 * judgements, and a larger share than in the insats as a whole where that is shown. Null where it does not, and for every
 * group that is not shown.
 */
export function deviationWords(figure: JudgementFigure, insats: JudgementFigure): string | null {
  if (figure.state !== 'shown' || figure.poor < fewest) return null
  const share = figure.poor / figure.answers
  if (share < clearShare) return null
  if (insats.state === 'shown' && share <= insats.poor / insats.answers) return null
  const beside = insats.state === 'shown' ? `, mot ${formatShare(insats.poor, insats.answers)} i hela insatsen` : ''
  return `${formatShare(figure.poor, figure.answers)} är bristande${beside}.`
}
