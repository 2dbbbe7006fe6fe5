import type { Inline } from '../../content/model'
import { numbered, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import { say } from '../../content/say'
import { dateText, numberText } from '../../content/swedish'
import { committeeName, departmentName } from '../../letter/closing'
import type { PlanLetter } from '../view-model'

function planSentence(letter: PlanLetter): Inline[] {
  const { plan, year, items, daysPlanned } = letter
  const size = say`${counted(items, 'uppföljning', 'uppföljningar')} och ${counted(daysPlanned, 'arbetsdag', 'arbetsdagar')}`
  const committee = committeeName(letter)
  const revised = plan.revision > 1 ? 'den reviderade uppföljningsplanen' : 'uppföljningsplanen'
  return plan.status === 'draft'
    ? say`${committee} fastställer ${revised} för ${String(year)} enligt bilaga 1, med ${size}.`
    : say`${committee} godkänner ${revised} för ${String(year)}, fastställd den ${dateText(plan.decidedOn)}, enligt bilaga 1, med ${size}.`
}

/** Each point a whole sentence that stands by itself as the decision, one action each (law.md). */
export const decision: Section<PlanLetter> = (letter) => {
  const committee = committeeName(letter)
  const department = departmentName(letter)
  const over = letter.daysOver ?? 0
  return [
    numbered([
      planSentence(letter),
      say`${committee} ger ${department} i uppdrag att genomföra uppföljningarna i uppföljningsplanen för ${String(letter.year)}.`,
      say`${committee} ger ${department} i uppdrag att redovisa resultatet i årsrapporten om avtalsuppföljning ${String(letter.year)}.`,
      ...(over > 0
        ? [
            say`${committee} noterar att uppföljningsplanen för ${String(letter.year)} överskrider de tillgängliga arbetsdagarna med ${numberText(over)} ${over === 1 ? 'dag' : 'dagar'}.`,
          ]
        : []),
    ]),
  ]
}
