import type { Session, WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { guardContents, guardSession } from '../../../../electron/hosts/desktop/guards'
import { windowOptions } from '../../../../electron/hosts/desktop/window-options'

type Listener = (event: { url: string; preventDefault(): void }) => void

function guardedContents() {
  const listeners = new Map<string, Listener>()
  let openHandler: (() => { action: string }) | undefined
  const contents = {
    on: (name: string, listener: Listener) => void listeners.set(name, listener),
    setWindowOpenHandler: (handler: () => { action: string }) => {
      openHandler = handler
    },
  }
  guardContents(contents as unknown as WebContents)
  return {
    openWindow: () => openHandler?.().action,
    isStopped: (name: string, url: string): boolean => {
      const preventDefault = vi.fn()
      listeners.get(name)?.({ url, preventDefault })
      return preventDefault.mock.calls.length > 0
    },
  }
}

describe('what a page may not do', () => {
  it('open a window', () => {
    expect(guardedContents().openWindow()).toBe('deny')
  })

  it.each(['will-navigate', 'will-redirect'])('leave the program: %s', (name) => {
    const { isStopped } = guardedContents()
    for (const url of ['https://ond.example/', 'file:///etc/passwd', 'javascript:1', 'app://annat/', 'about:blank'])
      expect(isStopped(name, url)).toBe(true)
    expect(isStopped(name, 'app://kvalitetshjulet/#/planera/uppfoljningsplan')).toBe(false)
  })

  it('show another page inside itself', () => {
    expect(guardedContents().isStopped('will-attach-webview', 'app://kvalitetshjulet/')).toBe(true)
  })
})

describe('what the window’s session refuses', () => {
  type Request = Parameters<Session['setPermissionRequestHandler']>[0]
  type Check = Parameters<Session['setPermissionCheckHandler']>[0]
  type Before = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void

  function guardedSession() {
    let request: Request = null
    let check: Check = null
    let before: Before | undefined
    guardSession({
      setPermissionRequestHandler: (handler: Request) => {
        request = handler
      },
      setPermissionCheckHandler: (handler: Check) => {
        check = handler
      },
      webRequest: {
        onBeforeRequest: (handler: Before) => {
          before = handler
        },
      },
    } as unknown as Session)
    return {
      isGranted: (permission: string): boolean[] => {
        const answers: boolean[] = []
        const contents = {} as WebContents
        request?.(contents, permission as never, (granted) => answers.push(granted), {} as never)
        answers.push(check?.(contents, permission as never, '', {} as never) ?? false)
        return answers
      },
      isCancelled: (url: string): boolean | undefined => {
        let cancel: boolean | undefined
        before?.({ url }, (response) => {
          cancel = response.cancel
        })
        return cancel
      },
    }
  }

  it.each(['media', 'geolocation', 'notifications', 'fileSystem', 'clipboard-read', 'hid', 'openExternal', 'unknown'])(
    'the permission %s',
    (permission) => {
      expect(guardedSession().isGranted(permission)).toEqual([false, false])
    },
  )

  it('copying is allowed: the user asked for it', () => {
    expect(guardedSession().isGranted('clipboard-sanitized-write')).toEqual([true, true])
  })

  it('every address on the net', () => {
    const { isCancelled } = guardedSession()
    for (const url of ['https://ond.example/a', 'http://127.0.0.1/', 'ws://ond.example/', 'file:///etc/passwd'])
      expect(isCancelled(url)).toBe(true)
    for (const url of ['app://kvalitetshjulet/assets/a.js', 'blob:app://kvalitetshjulet/1', 'data:image/png;base64,'])
      expect(isCancelled(url)).toBe(false)
  })
})

describe('the window', () => {
  it('is isolated, sandboxed and without Node, and fetches no word lists', () => {
    const state = { width: 1366, height: 768, maximized: false }
    expect(windowOptions(state, '/preload.cjs', false).webPreferences).toEqual({
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
    })
  })

  it('has the page’s colour before the page stands, light or dark', () => {
    const state = { width: 1366, height: 768, maximized: false }
    const [light, dark] = [false, true].map((isDark) => windowOptions(state, '', isDark).backgroundColor)
    expect(light).toBe('#F4F1EB')
    expect(dark).toBe('#1A1917')
  })
})
