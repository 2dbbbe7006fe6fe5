import type { RoomHandlers } from '../handler'

export const analyseHandlers: RoomHandlers<'analyse'> = {}
