import { controlLines, type ControlLine } from './catalogue/internal-control.ts'
import type { Row } from './rows.ts'

/** 2026 with what two tertials showed, and 2027 as it is being planned: one risk waits for its kontrollmoment. */
export const internalControlRows = (): Row[] => [
  ...controlLines.flatMap((line) => rowOf(2026, line.values2026, line)),
  ...controlLines.flatMap((line) => rowOf(2027, line.values2027, line)),
]

function rowOf(year: number, values: string, line: ControlLine): Row[] {
  if (values === '') return []
  const [first, second] = year === 2026 ? line.results : [null, null]
  const isControlled = line.control !== null
  return [
    {
      År: year,
      Risk: line.risk,
      Process: line.process,
      Sannolikhet: Number(values[0]),
      Konsekvens: Number(values[1]),
      Kontrollmoment: line.control,
      Metod: isControlled ? line.method : null,
      Frekvens: isControlled ? line.frequency : null,
      Ansvarig: line.responsible,
      'Tertial 1': first,
      'Tertial 2': second,
    },
  ]
}
