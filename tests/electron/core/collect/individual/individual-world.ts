import type { Tables } from '../../../../../electron/database/tables'
import { openReviewSample, type ReviewSample } from '../../../../support/review-sample'

type Fields = Partial<Tables['individualFollowUp']>

export interface IndividualWorld extends ReviewSample {
  /** So many answers, every other one bristande and the rest godkänt, unless told. */
  answers: (count: number, fields?: Fields) => void
}

export function openIndividualWorld(options: { day?: string } = {}): IndividualWorld {
  const sample = openReviewSample(options)
  let rows = 0
  return {
    ...sample,
    answers: (count, fields = {}) => {
      for (let index = 0; index < count; index += 1) {
        rows += 1
        sample.given.table('individualFollowUp').insert({
          rowKey: `row-${rows}`,
          answeredOn: '2025-03-04',
          providerId: 'linden',
          serviceTypeId: 'hvb',
          judgement: index % 2 === 0 ? 'approved' : 'poor',
          supportAsDecided: index % 2 === 0 ? 'yes' : 'no',
          ...fields,
        })
      }
    },
  }
}
