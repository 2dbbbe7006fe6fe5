import type { RoomHandlers } from '../handler'
import { counts, listChecks } from './list-checks'
import { listHits } from './list-hits'

export const xrayHandlers: RoomHandlers<'xray'> = {
  'xray.counts': counts,
  'xray.checks': listChecks,
  'xray.hits': listHits,
}
