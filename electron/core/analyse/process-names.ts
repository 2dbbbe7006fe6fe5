import type { Handler } from '../handler'
import { processNamesOf } from './risk-repo'

/** Processes to choose among: those of the management system, and those that risks name already. */
export const processNames: Handler<'analyse.processNames'> = ({ db }) => ({ names: processNamesOf(db) })
