import type { PictureInput } from '../../../electron/documents/picture/view-model'
import { openReviewSample } from '../../support/review-sample'
import { head } from './figures'

/** Pictures of an utförare and of its insats, read from a register with something of most kinds in it. */
export function pictures(said = 'Natt utan vaken personal.'): Record<'provider' | 'serviceType', PictureInput> {
  const { app, given } = openReviewSample()
  const review = given.review({ agreementId: 'a-1', completedOn: '2026-03-12', outcome: 'minorRemaining' })
  given.review({ agreementId: 'a-1', year: 2025, completedOn: '2025-03-12', outcome: 'complies' })
  given.finding(review.id, { severity: 'serious', dueOn: '2026-06-01', description: said })
  given.table('sanction').insert({ reviewId: review.id, step: 'warning', decidedOn: '2026-04-01', result: said })
  for (const number of ['K-1', 'K-2', 'K-3', 'K-4']) {
    given.table('feedback').insert({
      number,
      receivedOn: '2026-09-01',
      kind: 'complaint',
      providerId: 'linden',
      measure: said,
      status: 'pågår',
    })
  }
  const base = { head: head(), madeAt: '2026-11-22T13:32:00.000Z' }
  return {
    provider: {
      ...base,
      of: 'provider',
      picture: app.call('analyse.providerPicture', { providerId: 'linden', year: 2026 }),
    },
    serviceType: {
      ...base,
      of: 'serviceType',
      picture: app.call('analyse.serviceTypePicture', { serviceTypeId: 'hvb', year: 2026 }),
    },
  }
}
