import type { Handler } from '../../handler'
import { documentsOf } from './document-choice-repo'
import { yearOfRecord } from './year-repo'

/** What a tick may point at: the documents of the granskning or uppgiftsbegäran, or of the year. */
export const communicationDocuments: Handler<'act.communicationDocuments'> = ({ db }, { recordType, recordId }) => {
  const none = { reviewId: null, requestId: null, year: null, committeeId: null }
  switch (recordType) {
    case 'review':
      return { rows: documentsOf(db, { ...none, reviewId: recordId }) }
    case 'informationRequest':
      return { rows: documentsOf(db, { ...none, requestId: recordId }) }
    case 'year': {
      const [committee = ''] = recordId.split(':')
      const committeeId = committee === 'alla' ? null : committee
      return { rows: documentsOf(db, { ...none, year: yearOfRecord(recordId), committeeId }) }
    }
    default:
      return { rows: [] }
  }
}
