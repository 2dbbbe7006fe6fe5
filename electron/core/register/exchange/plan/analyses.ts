import type { Context } from '../../../context'
import { readSettings } from '../../../settings/settings-repo'
import { currentAnalyses, highestRiskNumbers } from '../exchange-repo'
import type { NewAnalysis } from './planned-row'

export interface AnalysisTarget {
  id: string
  status: 'draft' | 'decided'
  /** JSON, as stored. */
  scale: string
}

/** The risk analyses that rows of Riskanalyser belong to: one for each area and year, made when there is none. */
export class Analyses {
  readonly made = new Map<string, NewAnalysis>()
  readonly #byAreaAndYear: Map<string, AnalysisTarget>
  readonly #numbers: Map<string, number>
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
    this.#byAreaAndYear = new Map(currentAnalyses(context.db).map((found) => [keyOf(found), found]))
    this.#numbers = new Map(highestRiskNumbers(context.db).map((found) => [keyOf(found), found.number]))
  }

  of(serviceAreaId: string, year: number): AnalysisTarget {
    const key = keyOf({ serviceAreaId, year })
    const known = this.#byAreaAndYear.get(key)
    if (known !== undefined) return known
    const scale = JSON.stringify(readSettings(this.#context.db).settings.scale)
    const target: AnalysisTarget = { id: this.#context.newId(), status: 'draft', scale }
    this.#byAreaAndYear.set(key, target)
    this.made.set(target.id, {
      serviceAreaId,
      year,
      revision: 1,
      status: 'draft',
      scale,
      participants: null,
      decidedBy: null,
      decidedOn: null,
      copiedFromId: null,
    })
    return target
  }

  /** One more than any number used by any version of the area's analysis for the year. */
  nextNumber(serviceAreaId: string, year: number): number {
    const key = keyOf({ serviceAreaId, year })
    const number = (this.#numbers.get(key) ?? 0) + 1
    this.#numbers.set(key, number)
    return number
  }
}

const keyOf = ({ serviceAreaId, year }: { serviceAreaId: string; year: number }): string => `${year}\n${serviceAreaId}`
