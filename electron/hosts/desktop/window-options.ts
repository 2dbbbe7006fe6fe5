import type { BrowserWindowConstructorOptions } from 'electron'
import type { WindowState } from './window-state'

/** A window that shows one page and can do nothing by itself: isolated, sandboxed, without Node. */
export const windowOptions = (state: WindowState, preload: string): BrowserWindowConstructorOptions => ({
  width: state.width,
  height: state.height,
  x: state.x,
  y: state.y,
  minWidth: 800,
  minHeight: 500,
  show: false,
  title: 'Kvalitetshjulet',
  backgroundColor: '#F4F1EB',
  webPreferences: {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
    spellcheck: true,
    devTools: process.env['KVALITETSHJULET_LOG'] === 'debug',
  },
})
