import type { ControlActivity } from '../../../shared/contracts/control'
import { controlDeviationNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'

type Activity = ControlActivity

const tertialColumns = ([1, 2, 3] as const).flatMap((tertial): ExcelColumn<Activity>[] => {
  const of = (activity: Activity) => activity.followUps[tertial - 1]?.result ?? null
  const deviationOf = (activity: Activity): string | null => {
    const deviation = of(activity)?.deviation ?? null
    return deviation === null ? null : controlDeviationNames[deviation]
  }
  return [
    { header: `Tertial ${tertial}`, value: (activity) => of(activity)?.result ?? null, width: 30 },
    { header: `Avvikelse ${tertial}`, value: deviationOf, width: 18 },
    { header: `Åtgärd ${tertial}`, value: (activity) => of(activity)?.measure ?? null, width: 30 },
    {
      header: `Ansvarig för åtgärd ${tertial}`,
      value: (activity) => of(activity)?.measureResponsible ?? null,
      width: 20,
    },
    { header: `Åtgärd klar senast ${tertial}`, value: (activity) => of(activity)?.measureDueOn ?? null, kind: 'date' },
  ]
})

/** Plan and follow-up on one sheet, one row a kontrollmoment. */
export const controlExcelColumns: ExcelColumn<Activity>[] = [
  { header: 'Process', value: ({ risk }) => risk.process, width: 22 },
  { header: 'Risk', value: ({ risk }) => risk.event, width: 40 },
  { header: 'Sannolikhet', value: ({ risk }) => risk.likelihood, kind: 'number' },
  { header: 'Konsekvens', value: ({ risk }) => risk.consequence, kind: 'number' },
  { header: 'Riskvärde', value: ({ risk }) => risk.value, kind: 'number' },
  { header: 'Nivå', value: ({ risk }) => risk.word },
  { header: 'Kontrollmoment', value: ({ title }) => title, width: 40 },
  { header: 'Metod', value: ({ method }) => method, width: 24 },
  { header: 'Frekvens', value: ({ frequency }) => frequency, width: 18 },
  { header: 'Ansvarig', value: ({ responsible }) => responsible, width: 20 },
  { header: 'Rapporteras till', value: ({ reportsTo }) => reportsTo, width: 20 },
  ...tertialColumns,
]
