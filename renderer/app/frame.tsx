import { useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Output } from '../../shared/contracts'
import { CommandPalette } from './command-palette'
import { schemes } from './colour-scheme'
import { pageCommands, type Command } from './commands'
import { DatabaseNote } from './database-note'
import classes from './frame.module.css'
import { groupOf, pageOf, rooms, steps } from './navigation'
import { Outlet } from './outlet'
import { useGeneralShortcuts } from './shortcuts'
import { ShortcutsDialog } from './shortcuts-dialog'
import { Sidebar } from './sidebar'
import { Topbar } from './topbar'
import { XrayNote } from './xray-note'

/** What stays while pages change: the menu, the top bar, search and help. */
export function Frame({ frame }: { frame: Output<'settings.frame'> }) {
  const [location] = useLocation()
  const [open, setOpen] = useState<'search' | 'help' | null>(null)
  const [doors] = useState(() => ({ openSearch: () => setOpen('search'), openHelp: () => setOpen('help') }))
  const { setColorScheme } = useMantineColorScheme()
  useGeneralShortcuts(doors)

  const commands: Command[] = [
    ...pageCommands(),
    ...schemes.map(({ value, label }) => ({
      title: `Byt utseende: ${label.toLocaleLowerCase('sv')}`,
      detail: 'Inställningar',
      run: () => setColorScheme(value),
    })),
    { title: 'Visa alla kortkommandon', detail: 'F1', run: doors.openHelp },
  ]
  const active = groupOf(location, [...steps, ...rooms])

  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#innehall"
        onClick={(event) => {
          event.preventDefault()
          document.querySelector<HTMLElement>('[data-area="main"]')?.focus()
        }}
      >
        Hoppa till innehållet
      </a>
      <Sidebar
        municipality={frame.municipality}
        location={location}
        foot={
          <>
            <DatabaseNote frame={frame} />
            {!frame.isEmpty && <XrayNote location={location} />}
          </>
        }
      />
      <div className={classes.right}>
        <Topbar committees={frame.committees} years={frame.years} onSearch={doors.openSearch} />
        {active && active.pages.length > 1 && (
          <nav className={classes.stepPages} aria-label={`Sidor i ${active.label}`}>
            {active.pages.map((page) => (
              <Link
                key={page.path}
                href={page.path}
                aria-current={page === pageOf(location, active.pages) ? 'page' : undefined}
              >
                {page.label}
              </Link>
            ))}
          </nav>
        )}
        <main className={classes.main} id="innehall" data-area="main" tabIndex={-1}>
          <Outlet location={location} />
        </main>
      </div>
      <CommandPalette opened={open === 'search'} onClose={() => setOpen(null)} commands={commands} />
      <ShortcutsDialog opened={open === 'help'} onClose={() => setOpen(null)} />
    </div>
  )
}
