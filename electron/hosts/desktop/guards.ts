import type { Session, WebContents } from 'electron'
import { isOwnPage } from './protocol'

/** The page may not lead anywhere else, open windows or attach views; links to the outside do nothing. */
export function guardContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

type GuardedSession = Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'> & {
  webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>
}

/** What a page makes itself (a picture, a file to save), and the tools that the developer opens. */
const madeHere = /^(blob|data|devtools):/

/** Camera, position, notices, the net: the program needs none. The clipboard may be written to when the user copies. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  )
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnPage(url) && !madeHere.test(url) }))
}
