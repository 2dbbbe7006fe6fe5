import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { Envelope } from '../../../shared/errors'
import type { Router } from '../../core/router'
import { channel } from './channel'
import { isOwnPage } from './protocol'

/** The one channel. Only the main frame of a window that shows the program's own page is answered. */
export function registerIpc(ipcMain: Pick<IpcMain, 'handle'>, router: Pick<Router, 'call'>): void {
  ipcMain.handle(channel, (event: IpcMainInvokeEvent, name: unknown, input: unknown): Envelope<unknown> => {
    const { senderFrame } = event
    const trusted = senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url)
    if (!trusted || typeof name !== 'string') {
      return { ok: false, error: { code: 'USAGE', userMessage: 'Frågan kom inte från programmets eget fönster.' } }
    }
    return router.call(name, input ?? {})
  })
}
