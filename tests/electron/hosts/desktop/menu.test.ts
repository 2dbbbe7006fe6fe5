import { readFileSync } from 'node:fs'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuActions, menuTemplate } from '../../../../electron/hosts/desktop/menu'

const routes = readFileSync(new URL('../../../../renderer/app/routes.tsx', import.meta.url), 'utf8')

/** The menu, and what its items did when they were chosen. */
function openMenu(isMac = false) {
  const did: string[] = []
  const actions: MenuActions = {
    openDatabase: () => did.push('openDatabase'),
    saveBackup: () => did.push('saveBackup'),
    print: () => did.push('print'),
    goTo: (path) => did.push(path),
    showFolder: () => did.push('showFolder'),
  }
  const menus = menuTemplate(actions, isMac)
  const items = menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
  return { menus, items: items.filter(({ type }) => type !== 'separator'), did }
}
const choose = ({ click }: MenuItemConstructorOptions): void =>
  click?.(undefined as never, undefined, undefined as never)

describe('the menu', () => {
  it('is in Swedish and in the usual order', () => {
    const { menus, items } = openMenu()
    expect(menus.map(({ label }) => label)).toEqual(['&Arkiv', '&Redigera', '&Visa', '&Fönster'])
    expect(items.every(({ label }) => label !== undefined && label !== '')).toBe(true)
  })

  it.each([false, true])('every item does something (Mac: %s)', (isMac) => {
    const { items, did } = openMenu(isMac)
    for (const item of items) {
      const before = did.length
      choose(item)
      expect(item.role !== undefined || did.length === before + 1, item.label).toBe(true)
    }
    expect(new Set(did).size).toBe(did.length)
  })

  it('leads only to pages that there are', () => {
    const { items, did } = openMenu()
    for (const item of items) choose(item)
    const paths = did.filter((what) => what.startsWith('/'))
    expect(paths).toEqual(['/register/import'])
    for (const path of paths) expect(routes).toContain(`path: '${path}'`)
  })

  it('has the usual keys, and none twice', () => {
    const keys = openMenu().items.flatMap(({ accelerator, label }) => (accelerator ? [[label, accelerator]] : []))
    expect(keys).toEqual(
      expect.arrayContaining([
        ['Öppna databas …', 'CmdOrCtrl+O'],
        ['Skriv ut …', 'CmdOrCtrl+P'],
      ]),
    )
    expect(new Set(keys.map(([, key]) => key)).size).toBe(keys.length)
  })

  it('lets the program be left on Windows and the window be closed on a Mac', () => {
    expect(openMenu(false).items.find(({ role }) => role === 'quit')?.label).toBe('Avsluta')
    expect(openMenu(true).items.find(({ role }) => role === 'close')?.label).toBe('Stäng fönstret')
  })
})
