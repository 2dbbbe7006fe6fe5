import type { RoomHandlers } from '../../handler'
import { addEvidence } from './add-evidence'
import { archiveEvidence } from './archive-evidence'
import { getEvidence } from './get-evidence'

type Own = 'collect.addEvidence' | 'collect.evidenceFile' | 'collect.archiveEvidence'

export const evidenceHandlers: Pick<RoomHandlers<'collect'>, Own> = {
  'collect.addEvidence': addEvidence,
  'collect.evidenceFile': getEvidence,
  'collect.archiveEvidence': archiveEvidence,
}
