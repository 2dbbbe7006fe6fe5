import type { SanctionMatter } from '../../../electron/documents/sanction-letter/matter'
import type { SanctionLetter } from '../../../electron/documents/sanction-letter/view-model'
import { figure, head, MADE_AT } from './figures'
import { layout } from './letter-sample'

/** A case with two brister and a rättelse before; `text` is added to everything that people write. */
export function sanctionMatter(changes: Partial<SanctionMatter> = {}, text = ''): SanctionMatter {
  return {
    head: head({ registryNumber: 'SN 2026/0174', authorRole: 'enhetschef' }),
    madeAt: MADE_AT,
    review: {
      id: 'r-1',
      number: '2026-096',
      kind: 'quality',
      completedOn: '2026-09-16',
      outcome: 'doesNotComply',
      serviceTypeName: 'HVB för barn och unga',
      serviceAreaName: 'Barn och unga',
      responsible: 'planerare barn och unga',
    },
    provider: `Utförare Björken${text}`,
    unit: 'Enhet Väst',
    agreement: { number: 'A-108', form: 'LOU', registryNumber: 'SN 2022/0359', startDate: '2023-01-01', endDate: null },
    step: {
      step: 'penalty',
      decidedOn: null,
      decidedBy: null,
      deadlineOn: '2027-01-29',
      demand: `Natten ska bemannas med vaken personal.${text}`,
      consequence: `Annars prövas hävning.${text}`,
      reason: `En ny varning vore verkningslös.${text}`,
      orderReason: null,
      heardOn: '2026-11-16',
      heardNote: `Utföraren instämmer.${text}`,
      reportedToIvo: true,
      ivoReason: `Risk för barnens säkerhet.${text}`,
      reportedToPolice: false,
      policeReason: 'Inget tyder på brott.',
    },
    findings: [
      {
        id: 'f-1',
        area: 'Bemanning',
        description: `Vaken personal saknades två nätter.${text}`,
        severity: 'serious',
        question: 'Räcker bemanningen till?',
        evidence: `Listorna för augusti.${text}`,
        requirement: 'En vaken i tjänst nattetid (Avtal p. 4.2)',
        lawReference: 'SoL (2025:400) 5 kap. 3 §',
        measure: 'Natten bemannas.',
        dueOn: '2026-10-16',
      },
      {
        id: 'f-2',
        area: 'Dokumentation',
        description: 'Planer saknas.',
        severity: 'minor',
        question: null,
        evidence: null,
        requirement: null,
        lawReference: null,
        measure: null,
        dueOn: null,
      },
    ],
    count: figure(2, 'brister', 'finding'),
    serious: figure(1, 'allvarliga brister', 'finding'),
    earlier: [
      {
        id: 's-1',
        step: 'rectification',
        decidedOn: '2026-09-25',
        decidedBy: 'enhetschef',
        deadlineOn: '2026-10-16',
        effect: 'no',
        result: `Oförändrat.${text}`,
        reportedToIvo: 0,
        reportedToPolice: 0,
      },
    ],
    reported: { ivo: false, police: false },
    plans: [
      {
        area: 'Bemanning',
        round: 1,
        askedOn: '2026-09-20',
        answerDueOn: '2026-10-11',
        receivedOn: '2026-10-14',
        judgement: 'returned',
      },
    ],
    law: {
      control: 'KL (2017:725) 10 kap. 8 §',
      quality: 'SoL (2025:400) 5 kap. 1 § första stycket',
      ivo: 'SoL (2025:400) 27 kap. 7 §',
    },
    ...changes,
  }
}

export const sanctionLetter = (changes: Partial<SanctionLetter> = {}, text = ''): SanctionLetter => ({
  ...sanctionMatter({}, text),
  layout: layout(),
  statements: {
    economy: { kind: 'notStated' },
    goals: { kind: 'notRelevant' },
    equality: { kind: 'notStated' },
    children: { kind: 'stated', text: `Barnens trygghet kräver vaken personal.${text}` },
    consultation: { kind: 'notStated' },
    negotiation: { kind: 'notRelevant' },
  },
  signatories: [{ role: 'enhetschef', task: 'Handläggare' }],
  recipients: [],
  basis: [{ title: 'Granskning 2026-096', date: '2026-09-16' }],
  ...changes,
})
