import type { RoomHandlers } from '../handler'

export const actHandlers: RoomHandlers<'act'> = {}
