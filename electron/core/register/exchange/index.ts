import type { exchangeContract } from '../../../../shared/contracts/exchange'
import type { Handlers } from '../../handler'

export const exchangeHandlers: Pick<Handlers, keyof typeof exchangeContract> = {}
