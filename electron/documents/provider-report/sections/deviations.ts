import { heading, paragraph, paragraphIf, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import type { Inline } from '../../content/model'
import { say, together } from '../../content/say'
import { sentenceCase } from '../../content/swedish'
import type { ProviderReport } from '../view-model'
import { comparedTable } from './compared-table'
import { comparedPhrase, known, since } from './words'

/** Avvikelser by type, and the reports enligt lex Sarah as numbers alone: nothing of what happened to a person. */
export const deviations: Section<ProviderReport> = (report) => {
  const { total, serious, types } = report.deviations
  const title = heading(1, 'Avvikelser och lex Sarah', 'avvikelser')
  if (!known(total.now)) {
    return [
      title,
      paragraph(together(say`Uppgift saknas: registret över avvikelser används inte än.`, lexSentence(report))),
    ]
  }
  const none = !total.now.value && !total.before?.value
  return [
    title,
    paragraph(
      together(
        none
          ? say`${since(report)} har inga avvikelser hos utföraren registrerats.`
          : say`${since(report)} registrerades ${comparedPhrase(report, total, 'avvikelse', 'avvikelser')}.`,
        total.now.value
          ? serious.now.value
            ? say`Av dem bedömdes ${serious.now} som ${serious.now.value === 1 ? 'allvarlig' : 'allvarliga'}.`
            : say`Ingen av dem bedömdes som allvarlig.`
          : [],
      ),
    ),
    ...(types.length === 0
      ? []
      : [
          comparedTable(report, {
            caption: 'Avvikelser efter slag',
            head: 'Slag',
            rows: types.map((one) => ({ ...one, name: sentenceCase(one.name) })),
          }),
        ]),
    ...paragraphIf(lexSentence(report)),
  ]
}

function lexSentence(report: ProviderReport): Inline[] {
  const { total, toIvo } = report.lexSarah
  if (!known(total.now)) return say`Uppgift saknas om rapporter enligt lex Sarah.`
  if (!total.now.value) return say`Ingen rapport enligt lex Sarah är registrerad ${String(report.year)}.`
  const sent =
    toIvo.value === 0
      ? say`Ingen av dem är anmäld till Inspektionen för vård och omsorg.`
      : say`${toIvo} är ${toIvo.value === 1 ? 'anmäld' : 'anmälda'} till Inspektionen för vård och omsorg.`
  const one =
    toIvo.value === 0
      ? say`Den är inte anmäld till Inspektionen för vård och omsorg.`
      : say`Den är anmäld till Inspektionen för vård och omsorg.`
  return together(
    say`${counted(total.now, 'rapport', 'rapporter')} enligt lex Sarah är ${total.now.value === 1 ? 'registrerad' : 'registrerade'}.`,
    total.now.value === 1 ? one : sent,
  )
}
