import type { EditableTable, Tables } from '../../../../electron/database/tables'
import type { ReviewSample } from '../../../support/review-sample'

/** Rows as they come to mind: what a table may lack is left out. */
export type Put = <T extends EditableTable>(table: T, fields: Partial<Tables[T]>) => string

export interface Given {
  put: Put
  review: (fields?: Partial<Tables['review']>) => string
  finding: (fields?: Partial<Tables['finding']>, review?: Partial<Tables['review']>) => string
  sanction: (fields?: Partial<Tables['sanction']>, review?: Partial<Tables['review']>) => string
}

export interface Case {
  key: string
  /** The rule as it is read: what is found, and what isn't. */
  says: string
  /** Puts a row that breaks the rule, and gives its id. */
  wrong: (given: Given) => string
  /** Puts a row just like it that keeps the rule. */
  right: (given: Given) => void
}

export function givenIn({ given }: Pick<ReviewSample, 'given'>): Given {
  const put: Put = (table, fields) => given.table(table).insert(fields as never).id
  const review: Given['review'] = (fields = {}) =>
    given.review({ completedOn: '2026-03-10', outcome: 'minorRemaining', agreementId: 'a-1', ...fields }).id
  return {
    put,
    review,
    finding: (fields = {}, of = {}) =>
      given.finding(review(of), { severity: 'moderate', lawReference: 'SOSFS 2011:9', ...fields }).id,
    sanction: (fields = {}, of = {}) =>
      put('sanction', {
        reviewId: review({ outcome: 'doesNotComply', ...of }),
        step: 'rectification',
        decidedOn: '2026-10-20',
        reportedToIvo: 0,
        reportedToPolice: 0,
        ...fields,
      }),
  }
}
