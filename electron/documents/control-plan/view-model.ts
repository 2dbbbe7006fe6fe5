import type { ControlActivity, ControlPlanView, ControlRisk } from '../../../shared/contracts/control'
import type { BandLevel, RiskScale } from '../../../shared/domain/risk'
import type { Figure } from '../content/figure'
import type { DocumentHead } from '../content/model'

/** Plain figures and texts from the core; the same for plan and follow-up. */
export interface ControlInput {
  head: DocumentHead
  year: number
  /** When the figures were read, ISO with time. */
  madeAt: string
  /** Today in Sweden: what is late is late on this day. */
  today: string
  view: ControlPlanView
  /** The law on the nämnd's internal control as it held on the day of the decision, else today; null where unknown. */
  law: string | null
}

/** The risks of the plan on one scale. */
export interface ControlRiskPicture {
  scale: RiskScale
  total: Figure
  bands: Array<{ level: BandLevel; word: string; span: string; figure: Figure }>
  /** Rows by falling likelihood, cells by rising consequence. */
  matrix: Array<{
    likelihood: number
    cells: Array<{ value: number; word: string; level: BandLevel; figure: Figure; numbers: string[] }>
  }>
}

/** The kontrollmoment of one process; null where the risk names none. */
export interface ProcessGroup {
  process: string | null
  activities: ControlActivity[]
}

/** Everything the plan says. */
export interface ControlPlanModel extends ControlInput {
  total: Figure
  risks: Figure
  /** null where no risk names its process. */
  processes: Figure | null
  pictures: ControlRiskPicture[]
  groups: ProcessGroup[]
  uncontrolled: ControlRisk[]
  /** Portfolios that the risks come from. */
  portfolios: string[]
}
