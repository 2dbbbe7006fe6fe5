import type { FrozenArea } from '../../contracts/assessment'
import type { AreaJudgementValue } from '../../contracts/collect-values'
import type { Outcome } from '../../contracts/values'
import { nameKey } from '../name-key'

export interface JudgementVersion {
  outcome: Outcome | null
  summary: string | null
  areas: readonly FrozenArea[]
}

export interface AreaChange {
  qualityArea: string
  before: { judgement: AreaJudgementValue | null; reason: string | null } | null
  after: { judgement: AreaJudgementValue | null; reason: string | null } | null
  changed: boolean
}

export interface JudgementChange {
  outcome: boolean
  summary: boolean
  /** Every kvalitetsområde of either version, in the order of the later one. */
  areas: AreaChange[]
}

/** What differs between two versions of a judgement, to be laid side by side. */
export function compareJudgements(before: JudgementVersion, after: JudgementVersion): JudgementChange {
  const find = (areas: readonly FrozenArea[], name: string) =>
    areas.find(({ qualityArea }) => nameKey(qualityArea) === nameKey(name)) ?? null
  const gone = before.areas.filter(({ qualityArea }) => find(after.areas, qualityArea) === null)
  return {
    outcome: before.outcome !== after.outcome,
    summary: (before.summary ?? '') !== (after.summary ?? ''),
    areas: [...after.areas, ...gone].map(({ qualityArea }) => {
      const [was, is] = [find(before.areas, qualityArea), find(after.areas, qualityArea)]
      const changed = was?.judgement !== is?.judgement || (was?.reason ?? '') !== (is?.reason ?? '')
      return { qualityArea, before: was, after: is, changed }
    }),
  }
}
