import type { RoomHandlers } from '../handler'

export const assessHandlers: RoomHandlers<'assess'> = {}
