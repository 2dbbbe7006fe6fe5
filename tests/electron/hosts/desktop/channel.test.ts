import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { describe, expect, it } from 'vitest'
import { channel } from '../../../../electron/hosts/desktop/channel'
import { registerIpc } from '../../../../electron/hosts/desktop/ipc'
import { openTestApp } from '../../../support/test-app'

type Listener = Parameters<IpcMain['handle']>[1]

/** What the main process answers a frame with; the frame is a stand-in, the router is real. */
function openChannel() {
  const listeners = new Map<string, Listener>()
  registerIpc({ handle: (name, listener) => void listeners.set(name, listener) }, openTestApp().router)
  return {
    names: [...listeners.keys()],
    ask: (senderFrame: unknown, name: unknown, input: unknown = {}): unknown =>
      listeners.get(channel)?.({ senderFrame } as IpcMainInvokeEvent, name, input),
  }
}
const own = { url: 'app://kvalitetshjulet/', parent: null }

describe('the one channel between window and core', () => {
  it('is one, and answers the program’s own page', () => {
    const { names, ask } = openChannel()
    expect(names).toEqual([channel])
    expect(ask(own, 'settings.frame')).toMatchObject({ ok: true, value: { isEmpty: true } })
    expect(ask({ ...own, url: 'app://kvalitetshjulet/#/register/avtal' }, 'settings.frame')).toMatchObject({ ok: true })
  })

  it.each([
    ['a page from the net', { url: 'https://ond.example/', parent: null }],
    ['a page with a name that begins as ours', { url: 'app://kvalitetshjulet.ond.example/', parent: null }],
    ['a file on the disk', { url: 'file:///tmp/a.html', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a frame inside the page', { ...own, parent: own }],
    ['a frame that is gone', null],
  ])('%s gets no answer', (_who, frame) => {
    expect(openChannel().ask(frame, 'settings.frame')).toMatchObject({ ok: false, error: { code: 'USAGE' } })
  })

  it.each([undefined, null, 7, {}, ['settings.frame'], '__proto__', 'finns.inte'])('%j is no operation', (name) => {
    expect(openChannel().ask(own, name)).toMatchObject({ ok: false, error: { code: 'USAGE' } })
  })

  it('a question without input is a question with none', () => {
    const { ask } = openChannel()
    expect(ask(own, 'settings.frame', null)).toMatchObject({ ok: true })
  })
})
