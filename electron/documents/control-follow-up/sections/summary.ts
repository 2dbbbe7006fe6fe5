import { bullets, heading, paragraph } from '../../content/blocks'
import type { Block, Inline } from '../../content/model'
import { asShareOf, counted, shareText } from '../../content/figure'
import { listed, say, strong, together } from '../../content/say'
import { dateText } from '../../content/swedish'
import type { FollowUpModel, TertialReport } from '../view-model'

/** The result of every tertial that has begun, in one sentence each. */
export function summary(model: FollowUpModel): Block[] {
  const { view, year, total, reports, today, missed } = model
  const whose =
    view.committeeName === null
      ? `Planen för ${year} gäller alla nämnder`
      : `Planen gäller ${view.committeeName} ${year}`
  const late =
    missed.length === 0
      ? []
      : say`${counted({ ...total, value: missed.length, source: { ...total.source, description: 'Sena uppföljningar', ids: missed.map(({ activity }) => activity.id) } }, 'uppföljning är sen', 'uppföljningar är sena')}.`
  return [
    heading(1, 'Sammanfattning'),
    paragraph(
      together(
        say`${whose} och har ${total} kontrollmoment.`,
        late,
        reports.length === 0
          ? say`Inget tertial har börjat än.`
          : say`Så här långt, den ${dateText(today)}, har kontrollerna visat:`,
      ),
      'lead',
    ),
    ...(reports.length === 0 ? [] : [bullets(reports.map(tertialSentence))]),
  ]
}

export function tertialSentence(report: TertialReport): Inline[] {
  const { summary: of, done, owed, late } = report
  const name = strong(`Tertial ${of.tertial}`)
  if (of.done === 0) {
    const state =
      of.phase === 'late' ? 'uppföljningen är sen' : of.phase === 'due' ? 'ska följas upp nu' : 'tertialet pågår'
    return say`${name}: inget av ${owed} kontrollmoment är uppföljt, ${state}.`
  }
  const rest = of.late > 0 ? say`; ${counted(late, 'uppföljning är sen', 'uppföljningar är sena')}` : []
  return say`${name}: ${shareText(asShareOf(done, owed))} kontrollmoment är uppföljda, ${deviationParts(report)}${rest}.`
}

function deviationParts({
  serious,
  minor,
  unjudged,
  measuresLate,
  measuresOpen,
  measuresClosed,
}: TertialReport): Inline[] {
  const some = (figure: TertialReport['minor'], one: string, many: string): Inline[][] =>
    (figure.value ?? 0) > 0 ? [[counted(figure, one, many)]] : []
  const found = [
    ...some(serious, 'allvarlig avvikelse', 'allvarliga avvikelser'),
    ...some(minor, 'mindre avvikelse', 'mindre avvikelser'),
    ...some(unjudged, 'resultat utan bedömning', 'resultat utan bedömning'),
  ]
  const measures = [
    ...some(measuresLate, 'åtgärd är sen', 'åtgärder är sena'),
    ...some(measuresOpen, 'åtgärd är öppen', 'åtgärder är öppna'),
    ...some(measuresClosed, 'åtgärd är klar', 'åtgärder är klara'),
  ]
  const what = found.length === 0 ? say`utan avvikelse` : say`med ${listed(found)}`
  return measures.length === 0 ? what : say`${what}; ${listed(measures)}`
}
