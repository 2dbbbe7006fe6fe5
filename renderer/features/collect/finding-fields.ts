import type { z } from 'zod'
import { FindingDraft, type FindingRow } from '../../../shared/contracts/assess'

export type FindingValues = z.input<typeof FindingDraft>

export const emptyFinding: FindingValues = {
  area: '',
  description: '',
  severity: null,
  requirementId: null,
  lawReference: null,
  measure: null,
  dueOn: null,
}

/** The record as its form holds it. */
export const findingValuesOf = ({
  area,
  description,
  severity,
  requirementId,
  lawReference,
  measure,
  dueOn,
}: FindingRow): FindingValues => ({ area, description, severity, requirementId, lawReference, measure, dueOn })
