import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findPdfPrograms } from '../../electron/documents/pdf/programs'

/** CHROMIUM_PATH or an installed Edge, Chrome or Chromium, else Playwright's own; null where there is none. */
export function installedBrowser(): string | null {
  const own = chromium.executablePath()
  return findPdfPrograms().browser ?? (existsSync(own) ? own : null)
}
