import type { RoomHandlers } from '../handler'

export const collectHandlers: RoomHandlers<'collect'> = {}
