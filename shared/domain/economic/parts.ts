import { EconomicPart, type EconomicPartResult } from '../../contracts/collect-values'
import { type EconomicControl, readsAsRemark } from '../economic-control'

/** What one part of a control found; no result means that the part has not been checked. */
export interface PartFinding {
  part: EconomicPart
  result: EconomicPartResult | null
  note: string | null
}

/** The columns of a control that say what its parts say: what the workbook holds and the priorities read. */
export interface FlatColumns extends Omit<EconomicControl, 'remark'> {
  boardChecked: number | null
}

type TextPart = keyof typeof readsAsRemark

/** What stands in the workbook where a part is checked and nothing is written about it. */
const plainWords: Record<TextPart, Record<EconomicPartResult, string>> = {
  employerContributions: { clear: 'betalda', remark: 'med anmärkning' },
  taxDebts: { clear: 'nej', remark: 'med anmärkning' },
  creditRating: { clear: 'utan anmärkning', remark: 'med anmärkning' },
  exclusionGround: { clear: 'nej', remark: 'med anmärkning' },
}

/**
 * The parts as columns, in words that are read back as the same results: what somebody has decided of a part is written out
 * where its words alone would be understood as the opposite.
 */
export function flatColumns(parts: readonly PartFinding[]): FlatColumns {
  const of = (part: EconomicPart): PartFinding => parts.find((one) => one.part === part) ?? unchecked(part)
  const yesNo = (part: EconomicPart): number | null => {
    const { result } = of(part)
    return result === null ? null : Number(result === 'clear')
  }
  const text = (part: TextPart): string | null => {
    const { result, note } = of(part)
    if (result === null) return null
    if (note === null) return plainWords[part][result]
    return readsAsRemark[part](note) === (result === 'remark') ? note : `${note}, ${decisionWords[result]}`
  }
  const board = of('board')
  return {
    fTax: yesNo('fTax'),
    registered: yesNo('registered'),
    employerContributions: text('employerContributions'),
    taxDebts: text('taxDebts'),
    creditRating: text('creditRating'),
    exclusionGround: text('exclusionGround'),
    boardChecked: board.result === null ? null : 1,
    boardRemark: board.result === 'remark' ? (board.note ?? 'anmärkning') : null,
  }
}

const decisionWords: Record<EconomicPartResult, string> = { clear: 'utan anmärkning', remark: 'med anmärkning' }

/** What the columns say of each part: for a control that came by workbook and has no parts of its own. */
export function partsOfColumns(control: FlatColumns): PartFinding[] {
  const yesNo = (part: EconomicPart, value: number | null): PartFinding => ({
    part,
    result: value === null ? null : value === 1 ? 'clear' : 'remark',
    note: null,
  })
  const text = (part: TextPart): PartFinding => {
    const words = control[part]
    return { part, result: words === null ? null : readsAsRemark[part](words) ? 'remark' : 'clear', note: words }
  }
  return [
    yesNo('fTax', control.fTax),
    yesNo('registered', control.registered),
    text('employerContributions'),
    text('taxDebts'),
    text('creditRating'),
    text('exclusionGround'),
    {
      part: 'board',
      // 'nej' in Styrelse kontrollerad says that nobody looked, not that something was wrong.
      result: control.boardRemark === null ? (control.boardChecked === 1 ? 'clear' : null) : 'remark',
      note: control.boardRemark,
    },
  ]
}

const unchecked = (part: EconomicPart): PartFinding => ({ part, result: null, note: null })

/** Every part in its usual order, those without a row as not checked. */
export const allParts = <Part extends { part: EconomicPart }>(
  parts: readonly Part[],
): (Part | { part: EconomicPart })[] =>
  EconomicPart.options.map((part) => parts.find((one) => one.part === part) ?? { part })
