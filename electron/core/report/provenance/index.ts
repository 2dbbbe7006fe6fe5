import type { provenanceContract } from '../../../../shared/contracts/provenance'
import type { Handlers } from '../../handler'
import { compareDocument } from './compare-document'
import { figureRows } from './figure-rows'

export const provenanceHandlers: Pick<Handlers, keyof typeof provenanceContract> = {
  'report.figureRows': figureRows,
  'report.compareDocument': compareDocument,
}
