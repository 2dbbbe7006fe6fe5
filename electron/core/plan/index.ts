import type { RoomHandlers } from '../handler'

export const planHandlers: RoomHandlers<'plan'> = {}
