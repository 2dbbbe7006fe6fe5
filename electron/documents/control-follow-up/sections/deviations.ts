import { measureStateNames } from '../../../../shared/domain/control/measure'
import { controlDeviationNames } from '../../../../shared/text/names'
import { cell, heading, paragraph, row } from '../../content/blocks'
import type { Block } from '../../content/model'
import { counted } from '../../content/figure'
import { say } from '../../content/say'
import { orMissing, sentenceCase } from '../../content/swedish'
import { countFigure } from '../../control-plan/build'
import { withStop } from '../../control-plan/sections/activities'
import type { DeviationRow, FollowUpModel } from '../view-model'

/** What was not as it should be, and what is done about it. */
export function deviations({ deviations: rows, year }: FollowUpModel): Block[] {
  if (rows.length === 0) {
    return [heading(1, 'Avvikelser och åtgärder'), paragraph(say`Inga avvikelser har registrerats.`)]
  }
  return [
    heading(1, 'Avvikelser och åtgärder'),
    paragraph(
      say`Kontrollerna har visat ${counted(
        countFigure(
          'Avvikelser i kontrollerna',
          rows.map(({ result }) => result),
          'controlResult',
        ),
        'avvikelse',
        'avvikelser',
      )}. Tabellen visar vad som var fel, vad som görs åt det och hur långt åtgärden har kommit.`,
    ),
    {
      kind: 'table',
      caption: `Avvikelser ${year} med åtgärd, de allvarligaste först`,
      columns: [
        { title: 'Kontrollmoment', align: 'left', width: 2.3 },
        { title: 'Avvikelse', align: 'left', width: 1.3 },
        { title: 'Vad kontrollen visade', align: 'left', width: 2.4 },
        { title: 'Åtgärd', align: 'left', width: 2.4 },
        { title: 'Ansvarig och läge', align: 'left', width: 2.1 },
      ],
      rows: rows.map((entry) =>
        row(
          entry.activity.title,
          degreeCell(entry),
          orMissing(entry.result.result),
          orMissing(entry.result.measure),
          whoAndWhen(entry),
        ),
      ),
    },
  ]
}

const degreeCell = ({ result, followUp }: DeviationRow) =>
  cell(
    `Tertial\u00a0${followUp.tertial}, ${(result.deviation === null ? 'ej bedömd' : controlDeviationNames[result.deviation]).replace(' avvikelse', '')}`,
    result.deviation === 'serious' ? 'high' : 'mid',
  )

function whoAndWhen({ result, followUp }: DeviationRow): string {
  const state =
    followUp.measureState === null ? '' : ` ${withStop(sentenceCase(measureStateNames[followUp.measureState]))}`
  return `${withStop(sentenceCase(orMissing(result.measureResponsible)))} Klart senast ${orMissing(result.measureDueOn).replaceAll('-', '\u2011')}.${state}`
}
