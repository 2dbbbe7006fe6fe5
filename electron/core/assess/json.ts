import type { OutcomeFigures, PlanFulfilment } from '../../../shared/contracts/assess'
import { agreementFormNames, reviewKindNames } from '../../../shared/text/names'

/** `figures avtalsuppfoljning` as scripts read it: names and order as in interfaces.md, own additions last. */
export const outcomesJson = (figures: OutcomeFigures) => ({
  year: figures.year,
  planned: figures.planned,
  completed: figures.completed,
  notCompleted: figures.notCompleted,
  serviceTypes: figures.serviceTypes.map((group) => ({
    name: group.name,
    form: group.form === null ? null : agreementFormNames[group.form],
    agreements: group.agreements,
    planned: group.planned,
    completed: group.completed,
    assessed: group.assessed,
    outcomes: group.outcomes,
    source: group.source,
  })),
  differences: figures.differences,
})

/** `figures planuppfyllelse`. */
export const planFulfilmentJson = (figures: PlanFulfilment) => ({
  ...figures,
  byKind: figures.byKind.map(({ kind, ...counts }) => ({ kind: reviewKindNames[kind], ...counts })),
})
