import type { RiskDocumentInput, RiskInput } from '../../../electron/documents/risk-analysis/view-model'
import { defaultScales } from '../../../shared/domain/risk'
import { head, MADE_AT } from './figures'

/** Risks in a fixed pattern over the whole scale: every third not valued after treatment, every fifth raised in the year. */
const risks = (count: number, event: string): RiskInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `risk-${index + 1}`,
    number: index + 1,
    event: `${event} ${index + 1}`,
    cause: index % 2 === 0 ? 'Vakanser och hög omsättning bland personalen' : null,
    requirement: 'Bemanning dygnet runt (Avtal HVB p. 4.2)',
    likelihood: (index % 4) + 1,
    consequence: ((index * 3) % 4) + 1,
    residualLikelihood: index % 3 === 0 ? null : 1,
    residualConsequence: index % 3 === 0 ? null : ((index * 3) % 4) + 1,
    treatment: 'Oanmälda besök under kvällar och helger',
    responsible: 'Planerare',
    dueOn: '2026-05-31',
    raised: index % 5 === 0 ? { words: 'Klagomål K-14 om bemanning', on: '2026-03-12', thisYear: true } : null,
  }))

/** Two areas of one year and an analysis before a change, on two scales. */
export function riskDocument(event = 'Bemanningen räcker inte', count = 14): RiskDocumentInput {
  const analysis = {
    status: 'decided',
    revision: 1,
    scale: defaultScales[4],
    scope: null,
    changeOn: null,
    participants: ['Kvalitetsstrateg', 'Planerare'],
    decidedBy: 'Gruppchef',
    decidedOn: '2025-11-27',
    draft: { revision: 2, raised: 1 },
  } as const
  const earlier = { year: 2025, addedIds: ['risk-1'], removedIds: ['old'], revaluedIds: null }
  return {
    head: head(),
    year: 2026,
    madeAt: MADE_AT,
    serviceArea: null,
    analyses: [
      {
        ...analysis,
        id: 'a-1',
        name: 'Barn och unga',
        serviceArea: 'Barn och unga',
        occasion: 'yearly',
        risks: risks(count, event),
        earlier,
        participants: [...analysis.participants],
      },
      {
        ...analysis,
        id: 'a-2',
        name: event,
        serviceArea: 'Äldre',
        occasion: 'change',
        scale: defaultScales[5],
        status: 'draft',
        scope: event,
        changeOn: '2026-12-15',
        participants: [],
        draft: null,
        risks: [],
        earlier: null,
      },
    ],
    areasWithout: ['Äldre'],
  }
}
