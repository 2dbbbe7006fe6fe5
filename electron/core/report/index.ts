import type { RoomHandlers } from '../handler'
import { create } from './create'
import { dispatchHandlers } from './dispatch'
import { documentRepo } from './document-repo'
import { preview } from './preview'
import { provenanceHandlers } from './provenance'

export const reportHandlers: RoomHandlers<'report'> = {
  ...dispatchHandlers,
  ...provenanceHandlers,
  'report.preview': preview,
  'report.create': create,
  'report.documents': ({ db }, { committeeId, year }) => ({ rows: documentRepo(db).list(committeeId, year) }),
  'report.document': ({ db }, { id }) => documentRepo(db).byId(id),
}
