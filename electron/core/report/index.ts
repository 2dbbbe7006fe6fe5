import type { RoomHandlers } from '../handler'

export const reportHandlers: RoomHandlers<'report'> = {}
