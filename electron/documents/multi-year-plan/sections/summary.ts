import { heading, paragraph, paragraphIf, type Section } from '../../content/blocks'
import { counted, type Figure, figureText } from '../../content/figure'
import type { Inline } from '../../content/model'
import { listed, say, together } from '../../content/say'
import type { MultiYearDocument } from '../view-model'

const countOrNone = (figure: Figure): Inline =>
  figure.value === 0 ? { text: 'ingen', strong: false, source: figure.source } : figureText(figure)

/** The whole plan in a few sentences, and what the planner wants to say of it. */
export const summary: Section<MultiYearDocument> = ({ plan, partOfJoint, years, total, spread, gaps, coverage }) => {
  const open = gaps.filter(({ kind }) => kind !== 'nobody').length
  return [
    heading(1, 'Sammanfattning'),
    paragraph(
      together(
        say`${partOfJoint ? 'Flerårsplanen är gemensam för alla nämnder; här redovisas nämndens insatser. De' : 'Flerårsplanen'} omfattar ${counted(total, 'uppföljning', 'uppföljningar')} åren ${String(years[0])}–${String(years.at(-1))}:`,
        [...listed(spread.map(({ year, expected }) => say`${countOrNone(expected)} under ${String(year)}`)), ...say`.`],
      ),
    ),
    paragraph(
      together(
        open === 0
          ? say`Planen har inga luckor: varje insats följs upp inom sitt intervall.`
          : say`${open === 1 ? 'En lucka' : `${open} luckor`} finns i planen och är namngivna nedan.`,
        say`${coverage.words}.`,
        coverage.alsoWords === '' ? [] : say`${coverage.alsoWords}`,
      ),
    ),
    ...paragraphIf(plan.comment === null ? [] : say`${plan.comment}`),
  ]
}
