import type { BrowserWindowConstructorOptions } from 'electron'
import type { WindowState } from './window-state'

/**
 * A window that shows one page and can do nothing by itself: isolated, sandboxed, without Node.
 * @param dark the system's choice, so that the window does not flash white before its page stands
 */
export const windowOptions = (state: WindowState, preload: string, dark: boolean): BrowserWindowConstructorOptions => ({
  width: state.width,
  height: state.height,
  x: state.x,
  y: state.y,
  minWidth: 800,
  minHeight: 500,
  show: false,
  title: 'Kvalitetshjulet',
  backgroundColor: dark ? '#1A1917' : '#F4F1EB',
  webPreferences: {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
    // Chromium fetches its word lists from the net, and nothing here goes there.
    spellcheck: false,
    devTools: process.env['KVALITETSHJULET_LOG'] === 'debug',
  },
})
