import type { exchangeContract } from '../../../shared/contracts/exchange'
import type { RoomHandlers } from '../handler'

export const registerHandlers: Omit<RoomHandlers<'register'>, keyof typeof exchangeContract> = {}
