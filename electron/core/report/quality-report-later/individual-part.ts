import type { IndividualPart } from '../../../documents/quality-report/later/view-model'
import { individual } from '../../collect/individual/individual'
import { individualGroup } from '../../collect/individual/individual-group'
import { individualChange } from '../../collect/individual/individual-change'
import type { Context } from '../../context'

interface Scope {
  year: number
  committeeId: string | null
}

const everybody = {
  serviceTypeId: null,
  providerId: null,
  unitId: null,
  district: null,
  gender: null,
  tertial: null,
} as const

/** The year's judgements as the room shows them: what it withholds is withheld here too. */
export function individualPart(context: Context, scope: Scope): IndividualPart {
  const of = (year: number, by: 'serviceType' | 'gender') =>
    individual(context, { ...everybody, committeeId: scope.committeeId, year, by })
  const now = of(scope.year, 'serviceType')
  const before = of(scope.year - 1, 'serviceType')
  const { rows } = individualChange(context, scope)
  return {
    limit: now.limit,
    through: now.through,
    any: now.any,
    total: now.total,
    before: before.total,
    questions: individualGroup(context, { ...everybody, ...scope }).questions.map(({ question, group }) => ({
      question,
      answers: group,
    })),
    serviceTypes: now.rows,
    serviceTypesBefore: before.rows,
    genders: of(scope.year, 'gender').rows,
    deviating: rows.filter(({ deviation }) => deviation !== null),
    shown: rows.filter(({ now: figure }) => figure.state === 'shown').length,
  }
}
