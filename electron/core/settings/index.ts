import type { RoomHandlers } from '../handler'
import { frame } from './frame'
import { getSettings } from './get-settings'
import { saveSettings } from './save-settings'

export const settingsHandlers: RoomHandlers<'settings'> = {
  'settings.frame': frame,
  'settings.get': getSettings,
  'settings.save': saveSettings,
}
