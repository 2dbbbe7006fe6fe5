import type { RoomHandlers } from '../handler'
import { backUp } from './back-up'
import { beginEmpty } from './begin-empty'
import { check } from './check'
import { databases } from './databases'
import { fillWithExample } from './fill-with-example'
import { frame } from './frame'
import { getSettings } from './get-settings'
import { history } from './history'
import { listChanges } from './list-changes'
import { keepLogo, logo } from './logo'
import { openOtherDatabase } from './open-database'
import { openExample } from './open-example'
import { restore } from './restore'
import { saveSettings } from './save-settings'
import { search } from './search'

export const settingsHandlers: RoomHandlers<'settings'> = {
  'settings.frame': frame,
  'settings.get': getSettings,
  'settings.save': saveSettings,
  'settings.keepLogo': keepLogo,
  'settings.logo': logo,
  'settings.history': history,
  'settings.changes': listChanges,
  'settings.search': search,
  'settings.beginEmpty': beginEmpty,
  'settings.databases': databases,
  'settings.openDatabase': openOtherDatabase,
  'settings.loadExample': fillWithExample,
  'settings.openExample': openExample,
  'settings.backUp': backUp,
  'settings.restore': restore,
  'settings.check': check,
}
