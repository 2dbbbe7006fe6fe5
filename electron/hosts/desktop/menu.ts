import type { MenuItemConstructorOptions } from 'electron'

export interface MenuActions {
  openDatabase(): void
  saveBackup(): void
  print(): void
  /** Leads the window to an address inside the program. */
  goTo(path: string): void
  showFolder(): void
}

/** The Swedish menu with the usual keys. */
export function menuTemplate(actions: MenuActions, isMac: boolean): MenuItemConstructorOptions[] {
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    {
      label: '&Arkiv',
      submenu: [
        { label: 'Öppna databas …', accelerator: 'CmdOrCtrl+O', click: () => actions.openDatabase() },
        { label: 'Läs in arbetsbok …', click: () => actions.goTo('/register/import') },
        line,
        { label: 'Spara säkerhetskopia som …', click: () => actions.saveBackup() },
        { label: 'Visa databasens mapp', click: () => actions.showFolder() },
        line,
        { label: 'Skriv ut …', accelerator: 'CmdOrCtrl+P', click: () => actions.print() },
        line,
        isMac ? { role: 'close', label: 'Stäng fönstret' } : { role: 'quit', label: 'Avsluta' },
      ],
    },
    {
      label: '&Redigera',
      submenu: [
        { role: 'undo', label: 'Ångra' },
        { role: 'redo', label: 'Gör om' },
        line,
        { role: 'cut', label: 'Klipp ut' },
        { role: 'copy', label: 'Kopiera' },
        { role: 'paste', label: 'Klistra in' },
        { role: 'selectAll', label: 'Markera allt' },
      ],
    },
    {
      label: '&Visa',
      submenu: [
        { role: 'zoomIn', label: 'Större text', accelerator: 'CmdOrCtrl+Plus' },
        { role: 'zoomOut', label: 'Mindre text' },
        { role: 'resetZoom', label: 'Normal storlek' },
        line,
        { role: 'togglefullscreen', label: 'Helskärm' },
        { role: 'reload', label: 'Ladda om' },
      ],
    },
    {
      label: '&Fönster',
      submenu: [
        { role: 'minimize', label: 'Minimera' },
        { role: 'zoom', label: 'Zooma' },
      ],
    },
  ]
}
