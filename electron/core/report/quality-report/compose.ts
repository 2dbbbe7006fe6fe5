import { yearOf } from '../../../../shared/domain/iso-date'
import { qualityReportDocument, type QualityReport } from '../../../documents/quality-report/document'
import { type Composer, notYet, written } from '../composed'
import { laterInput } from '../quality-report-later/later-input'
import { reportBase } from './base'
import { earlierInput } from './input'

/** The kvalitetsberättelse of a year, of one nämnd or of all: a year that has not begun has nothing to tell. */
export const composeQualityReport: Composer = (context, choice) => {
  if (choice.year > yearOf(context.today)) {
    return notYet(`${choice.year} har inte börjat. Kvalitetsberättelsen skrivs om ett år som har gått eller pågår.`)
  }
  const base = reportBase(context, choice)
  const report: QualityReport = { ...base, ...earlierInput(context, base), ...laterInput(context, choice) }
  return written(qualityReportDocument(report), missingIn(report))
}

/** What the document says is missing, so that it can be registered before it is written. */
function missingIn({
  year,
  yearIsOver,
  feedback,
  deviations,
  risks,
  goals,
  events,
  organisation,
}: QualityReport): string[] {
  return [
    ...(yearIsOver ? [] : [`Året är inte slut: dokumentet gäller till och med i dag och säger det.`]),
    ...(organisation.areas.length === 0 ? ['Registret har inga verksamhetsområden.'] : []),
    ...(goals.total.value ? [] : [`Mål och uppdrag saknas för ${year}.`]),
    ...(risks.areas.length === 0 ? [`Riskanalys saknas för ${year}.`] : []),
    ...(feedback.all.now.value ? [] : [`Inga synpunkter eller klagomål är registrerade för ${year}.`]),
    ...(deviations.all.now.value ? [] : [`Inga avvikelser är registrerade för ${year}.`]),
    ...(events.serious.value && events.cases.length === 0
      ? [`Allvarliga händelser finns för ${year}, men ingen händelseanalys.`]
      : []),
    ...feedback.differences,
    ...deviations.differences,
  ]
}
