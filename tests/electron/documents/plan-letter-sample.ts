import type { PlanLetterInput, PlanLetterRisk, PlanLetterRow } from '../../../electron/documents/plan-letter/view-model'
import type { PlanOrigin, ReviewKind } from '../../../shared/contracts/values'
import { defaultScales } from '../../../shared/domain/risk'
import { head, MADE_AT } from './figures'
import { layout, statements } from './letter-sample'

const services: [area: string, service: string][] = [
  ['Barn och unga', 'HVB för barn och unga'],
  ['Barn och unga', 'Familjehemsvård'],
  ['Äldre', 'Hemtjänst'],
  ['Äldre', 'Särskilt boende'],
  ['Funktionsnedsättning', 'Daglig verksamhet'],
  ['Missbruk', 'Öppenvård missbruk'],
]
const places = ['Björken', 'Eken', 'Granen', 'Hasseln', 'Linden', 'Rönnen', 'Tallen', 'Videt']

/** A plan with as many rows as asked for, in a fixed pattern: every fifth mandatory, every ninth chosen by hand. */
export function planRows(count: number): PlanLetterRow[] {
  return Array.from({ length: count }, (_, index) => {
    const [serviceArea, serviceType] = services[index % services.length] ?? ['Äldre', 'Hemtjänst']
    const origin: PlanOrigin = index % 5 === 0 ? 'mandatory' : index % 9 === 0 ? 'manual' : 'proposed'
    const kind: ReviewKind = index % 5 === 0 ? 'followUp' : index % 11 === 0 ? 'screening' : 'agreement'
    return {
      id: `plan-${index + 1}`,
      provider: `Utförare ${places[index % places.length]}`,
      serviceType,
      serviceArea,
      kind,
      month: index % 13 === 12 ? null : (index % 12) + 1,
      days: index % 5 === 0 ? 4 : 2.5,
      responsible: 'Planerare',
      unit: null,
      method: null,
      regularity: 'Vart tredje år',
      focus: index % 7 === 0 ? 'Bemanning och dokumentation' : null,
      origin,
      reasons: origin === 'mandatory' ? ['2 öppna brister från granskning 2025-09-14 följs upp.'] : ['Hög prioritet.'],
    }
  })
}

const risk = (
  id: string,
  serviceArea: string,
  event: string,
  likelihood: number,
  consequence: number,
  treatment: string | null = null,
): PlanLetterRisk => ({ id, serviceArea, event, likelihood, consequence, treatment })

export const sampleRisks = (): PlanLetterRisk[] => [
  risk(
    'r1',
    'Barn och unga',
    'HVB håller inte bemanningen nattetid',
    3,
    4,
    'Oanmälda nattbesök och bemanningslistor varje månad',
  ),
  risk(
    'r2',
    'Barn och unga',
    'Kompetensen räcker inte för målgruppen',
    3,
    3,
    'Krav på utbildningsplan vid uppföljning',
  ),
  risk('r3', 'Barn och unga', 'Oro för barn anmäls sent eller inte alls', 2, 4, null),
  risk('r4', 'Äldre', 'Beviljad tid ges inte', 4, 2, 'Stickprov av utförd tid varje tertial'),
  risk('r5', 'Äldre', 'Genomförandeplaner är inaktuella', 3, 2),
  risk('r6', 'Funktionsnedsättning', 'Den enskilde kan inte påverka innehållet', 2, 2),
  risk('r7', 'Missbruk', 'Samverkan med regionen brister', 2, 3),
  risk('r8', 'Missbruk', 'Synpunkter besvaras sent', 3, 1),
]

export const planLetter = (changes: Partial<PlanLetterInput> = {}): PlanLetterInput => ({
  head: head({ date: '2026-11-22' }),
  year: 2027,
  madeAt: MADE_AT,
  plan: { id: 'plan', status: 'draft', revision: 1, decidedOn: null, decidedBy: null, daysAvailable: 120 },
  rows: planRows(41),
  special: ['De vanligaste bristerna 2026 gällde bemanning (7 brister); de frågorna ägnas särskild uppmärksamhet.'],
  riskGroups: [{ scale: defaultScales[4], risks: sampleRisks() }],
  riskYear: changes.year ?? 2027,
  areasWithoutAnalysis: ['Ekonomiskt bistånd'],
  basis: [
    { title: 'Riskanalys för barn och unga 2027, fastställd', date: '2026-10-12' },
    { title: 'Riskanalys för äldre 2027, utkast', date: null },
  ],
  layout: layout(),
  statements: statements(),
  signatories: [
    { role: 'Kvalitetsstrateg', task: 'Handläggare' },
    { role: 'Förvaltningschef', task: 'Ansvarig chef' },
  ],
  recipients: [],
  ...changes,
})
