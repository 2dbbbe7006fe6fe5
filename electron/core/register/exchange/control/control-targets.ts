import { nameKey } from '../../../../../shared/domain/name-key'
import { currentControlPlan } from '../../../plan/control/control-plan-repo'
import type { Tables } from '../../../../database/tables'
import type { Context } from '../../../context'
import { readSettings } from '../../../settings/settings-repo'
import { currentPortfolio, type PortfolioKey, riskIn } from './control-target-repo'

/** A risk that an earlier row of the file has valued. */
interface Valued {
  row: number
  values: string
}

/** The portfolios and plans that rows of Internkontroll go into, and what the file has said of their risks so far. */
export class ControlTargets {
  readonly #context: Context
  readonly #valued = new Map<string, Valued>()

  constructor(context: Context) {
    this.#context = context
  }

  portfolio(key: PortfolioKey): Tables['riskAnalysis'] | undefined {
    return currentPortfolio(this.#context.db, key)
  }

  /** The scale of a portfolio that is not there yet, as JSON. */
  newScale(): string {
    return JSON.stringify(readSettings(this.#context.db).settings.scale)
  }

  risk(portfolioId: string, event: string): Tables['risk'] | undefined {
    return riskIn(this.#context.db, portfolioId, event)
  }

  plan(year: number, committeeId: string | null): Tables['controlPlan'] | undefined {
    return currentControlPlan(this.#context.db, committeeId, year)
  }

  /** The earlier row of the file that gives the same risk other values; null where they agree or it is the first. */
  otherValues({ year, committeeId, title }: PortfolioKey, event: string, values: string, row: number): number | null {
    const key = [year, committeeId ?? '', nameKey(title), nameKey(event)].join('\n')
    const before = this.#valued.get(key)
    if (before === undefined) this.#valued.set(key, { row, values })
    return before === undefined || before.values === values ? null : before.row
  }
}
