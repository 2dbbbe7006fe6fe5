import type { Audience, CommunicationResult } from '../../contracts/act-values'
import type { MatrixRule } from './matrix'

const notOwed: MatrixRule = {
  owed: false,
  how: null,
  frequency: 'yearly',
  days: null,
  documentKinds: [],
  byDecision: false,
}

type Means = Partial<Pick<MatrixRule, 'documentKinds' | 'byDecision'>>

const each = (how: string, days: number, means: Means = {}): MatrixRule => ({
  ...notOwed,
  owed: true,
  frequency: 'each',
  how,
  days,
  ...means,
})

/** Days are counted from the last day of the year. */
const yearly = (how: string, days: number, means: Means = {}): MatrixRule => ({
  ...notOwed,
  owed: true,
  how,
  days,
  ...means,
})

const yearReport: Means = { documentKinds: ['arsrapport-avtalsuppfoljning'] }
const toCommittee: Means = { ...yearReport, byDecision: true }

/**
 * The matrix before anybody has changed it. Rows, columns and ways to tell follow domain.md "Communication matrix (Nacka)".
 * The numbers of days are the program's own first guess: no source gives them, and each municipality sets its own.
 */
export const defaultMatrix: Record<CommunicationResult, Record<Audience, MatrixRule>> = {
  survey: {
    provider: yearly('dialog om utförarens resultat', 60),
    committee: yearly('informationsärende', 90),
    internal: yearly('genomgång på arbetsplatsträff', 60),
    public: yearly('resultat på webben', 90),
  },
  qualityReview: {
    provider: each('dialog och minnesanteckningar', 30, { documentKinds: ['minnesanteckningar'] }),
    committee: yearly('årsrapport med tjänsteskrivelse', 90, toCommittee),
    internal: yearly('genomgång med handläggarna', 60, yearReport),
    public: yearly('årsrapport på webben', 120, yearReport),
  },
  promptedReview: {
    provider: each('dialog och minnesanteckningar', 14, {
      documentKinds: ['minnesanteckningar', 'begaran-om-rattelse'],
    }),
    committee: each('anmälningsärende', 60, {
      documentKinds: ['minnesanteckningar', 'tjansteskrivelse-sanktion'],
      byDecision: true,
    }),
    internal: each('återkoppling till den som påkallade', 30, { documentKinds: ['minnesanteckningar'] }),
    public: yearly('årsrapport på webben', 120, yearReport),
  },
  providerData: {
    provider: each('återkoppling i avtalsdialog', 60),
    committee: yearly('årsrapport med tjänsteskrivelse', 90, toCommittee),
    internal: yearly('genomgång med handläggarna', 60, yearReport),
    public: notOwed,
  },
  caseworkerFinding: {
    provider: each('dialog', 30),
    committee: yearly('informationsärende', 90),
    internal: each('svar till handläggaren', 30),
    public: notOwed,
  },
  lexSarah: {
    provider: each('återkoppling om utredningen', 30),
    committee: each('anmälningsärende', 60),
    internal: each('genomgång i ledningsgruppen', 30),
    public: yearly('kvalitetsberättelse på webben', 120),
  },
  lexMaria: {
    provider: each('återkoppling om utredningen', 30),
    committee: each('anmälningsärende', 60),
    internal: each('genomgång i ledningsgruppen', 30),
    public: yearly('kvalitetsberättelse på webben', 120),
  },
  feedback: {
    provider: yearly('sammanställning i avtalsdialog', 60),
    committee: yearly('informationsärende', 90),
    internal: yearly('genomgång på arbetsplatsträff', 60),
    public: yearly('kvalitetsberättelse på webben', 120),
  },
}
