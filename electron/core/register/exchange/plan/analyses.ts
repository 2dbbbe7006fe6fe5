import { nameKey } from '../../../../../shared/domain/name-key'
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

/** Which analysis a row of Riskanalyser belongs to: the area's for the year, or the one before a change. */
export interface AnalysisKey {
  serviceAreaId: string
  year: number
  changeTitle: string | null
}

/** The risk analyses that rows of Riskanalyser belong to, made when there is none. */
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

  /** @param change what a new analysis before a change also holds */
  of(matter: AnalysisKey, change: { committeeId: string | null; changeOn: string | null }): AnalysisTarget {
    const key = keyOf(matter)
    const known = this.#byAreaAndYear.get(key)
    if (known !== undefined) return known
    const scale = JSON.stringify(readSettings(this.#context.db).settings.scale)
    const target: AnalysisTarget = { id: this.#context.newId(), status: 'draft', scale }
    this.#byAreaAndYear.set(key, target)
    const { serviceAreaId, year, changeTitle } = matter
    const occasion =
      changeTitle === null
        ? ({ occasion: 'yearly' } as const)
        : ({ occasion: 'change', title: changeTitle, ...change } as const)
    this.made.set(target.id, { ...occasion, serviceAreaId, year, revision: 1, status: 'draft', scale })
    return target
  }

  /** One more than any number used by any version of the analysis. */
  nextNumber(matter: AnalysisKey): number {
    const key = keyOf(matter)
    const number = (this.#numbers.get(key) ?? 0) + 1
    this.#numbers.set(key, number)
    return number
  }
}

const keyOf = ({ serviceAreaId, year, changeTitle }: AnalysisKey): string =>
  `${year}\n${serviceAreaId}\n${nameKey(changeTitle ?? '')}`
