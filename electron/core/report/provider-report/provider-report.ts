import { yearOf } from '../../../../shared/domain/iso-date'
import { providerReportDocument } from '../../../documents/provider-report/document'
import type { ProviderReport } from '../../../documents/provider-report/view-model'
import { listInWords } from '../../../../shared/domain/swedish'
import { formatCount } from '../../../../shared/text/format'
import { type Composer, notYet, written } from '../composed'
import { providerReportInput } from './provider-report-input'

/** One utförare in one year: agreements, granskningar, brister, events, economy, judgement and what comes next. */
export const composeProviderReport: Composer = (context, choice) => {
  if (choice.providerId === null) return notYet('En verksamhetsrapport handlar om en utförare: välj vilken.')
  if (choice.year > yearOf(context.today)) {
    return notYet(`${choice.year} har inte börjat än. Välj ett år som har varit eller pågår.`)
  }
  const report = providerReportInput(context, choice, choice.providerId)
  return written(providerReportDocument(report), missingIn(report))
}

function missingIn({ reviews, completed, judgements, unknown, year }: ProviderReport): string[] {
  const without = (completed.value ?? 0) - judgements.length
  const outcomes = reviews.filter(({ completedOn, outcome }) => completedOn !== null && outcome === null).length
  return [
    ...(completed.value === 0 ? [`Ingen granskning är genomförd ${year}. Rapporten säger det.`] : []),
    ...(outcomes > 0 ? [`${formatCount(outcomes, 'granskning', 'granskningar')} saknar utfall.`] : []),
    ...(without > 0
      ? [
          `${formatCount(without, 'genomförd granskning', 'genomförda granskningar')} saknar samlad bedömning som är fastställd.`,
        ]
      : []),
    ...(unknown.length > 0 ? [`Uppgift saknas om ${listInWords(unknown)}: registren används inte än.`] : []),
  ]
}
