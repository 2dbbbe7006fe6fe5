import type { SheetName } from '../../../../exchange/sheets/column'
import type { RowDraft } from '../plan/row-draft'
import type { ControlTargets } from '../control/control-targets'
import type { Analyses } from '../plan/analyses'
import type { RegisterIndex } from '../plan/register-index'

/** What a rule may look at beside the row. */
export interface Surroundings {
  register: RegisterIndex
  analyses: Analyses
  controls: ControlTargets
  /** The numbers that stand in a sheet of the file, as keys: their rows are not given to rows without a number. */
  numbersInFile: (sheet: SheetName) => ReadonlySet<string>
  today: string
}

/** What a sheet demands beyond its columns. Each step may add fields to the row and say what is wrong. */
export interface SheetRules {
  /** Before names within something are read: fills in what another field gives. */
  derive?(draft: RowDraft, around: Surroundings): void
  /** Before the register is asked for the row: fills in what its key needs. */
  locate?(draft: RowDraft, around: Surroundings): void
  /** With the register's row known. */
  check?(draft: RowDraft, around: Surroundings): void
}

export type RulesBySheet = Partial<Record<SheetName, SheetRules>>
