import { actHandlers } from './act'
import { analyseHandlers } from './analyse'
import { assessHandlers } from './assess'
import { collectHandlers } from './collect'
import type { Handlers } from './handler'
import { planHandlers } from './plan'
import { registerHandlers } from './register'
import { exchangeHandlers } from './register/exchange'
import { reportHandlers } from './report'
import { settingsHandlers } from './settings'
import { xrayHandlers } from './xray'

/** Operation name → use case, room by room. A missing one does not compile. */
export const handlers: Handlers = {
  ...registerHandlers,
  ...exchangeHandlers,
  ...analyseHandlers,
  ...planHandlers,
  ...collectHandlers,
  ...assessHandlers,
  ...actHandlers,
  ...reportHandlers,
  ...settingsHandlers,
  ...xrayHandlers,
}
