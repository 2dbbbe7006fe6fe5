import type { RoomHandlers } from '../handler'
import { create } from './create'
import { dispatchHandlers } from './dispatch'
import { documentRepo } from './document-repo'
import { preview } from './preview'
import { templateHandlers } from './template'
import { writingHandlers } from './writing'
import { provenanceHandlers } from './provenance'
import { publishHandlers } from './publish'

export const reportHandlers: RoomHandlers<'report'> = {
  ...dispatchHandlers,
  ...writingHandlers,
  ...provenanceHandlers,
  ...publishHandlers,
  ...templateHandlers,
  'report.preview': preview,
  'report.create': create,
  'report.documents': ({ db }, { committeeId, year }) => ({ rows: documentRepo(db).list(committeeId, year) }),
  'report.document': ({ db }, { id }) => documentRepo(db).byId(id),
}
