import type { Handler } from '../handler'
import { readSettings } from './settings-repo'

export const getSettings: Handler<'settings.get'> = ({ db }) => readSettings(db)
