import { type Download, expect, type Locator, type Page } from '@playwright/test'

/** Opens an address of the program as a kept link does, and waits for what it shows. */
export const open = (page: Page, path: string): Promise<void> => page.evaluate(standStill, { path })

/** Until the page has its heading, nothing is being fetched and nothing on it moves. */
export const settled = (page: Page): Promise<void> => page.evaluate(standStill, {})

/** As if the machine's own setting were changed; waits until every colour has followed. */
export async function chooseColours(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(changeAtOnce, null)
  await page.emulateMedia({ colorScheme: scheme })
  await page.evaluate(standStill, { scheme })
}

/** As if the window were dragged to another size, and the text were set larger or smaller. */
export async function chooseSize(page: Page, width: number, height: number, textPercent: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate(changeAtOnce, textPercent)
  await page.evaluate(standStill, {})
}

/**
 * Where what is inherited has a transition of its own on every element, however short, it goes through the page a frame for
 * each level: seconds, each time the colours or the size of the text are changed from outside.
 */
function changeAtOnce(textPercent: number | null): void {
  if (document.adoptedStyleSheets.length === 0) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, *::before, *::after { transition: none !important }')
    document.adoptedStyleSheets = [sheet]
  }
  if (textPercent !== null) document.documentElement.style.fontSize = `${textPercent}%`
}

/**
 * Runs in the window, where every frame is seen: three frames in a row with nothing to wait for, or it fails with what was
 * waited for. The page before stays until the next has been fetched, so the next is known by its heading being another.
 */
async function standStill({ path, scheme }: { path?: string; scheme?: 'light' | 'dark' }): Promise<void> {
  const { nextFrame, isFetching, wait } = window.seen
  const pageOf = (hash: string): string => hash.replace(/^#?\/?/, '').split('?')[0] ?? ''
  const before = document.querySelector('h1')
  const from = location.hash
  if (path !== undefined) location.hash = path
  const leaves = pageOf(from) !== pageOf(location.hash)

  let changes = 0
  const observer = new MutationObserver((records) => {
    changes += records.length
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const isMoving = (animation: Animation): boolean =>
    animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity
  const waitedFor = (): string | undefined => {
    const changed = changes
    changes = 0
    const heading = document.querySelector('h1')
    if (heading === null || (leaves && heading === before)) return 'the heading of the page'
    if (isFetching()) return 'an answer'
    if (document.querySelector('[aria-busy="true"]') !== null) return 'what is busy'
    if (scheme !== undefined && document.documentElement.dataset['mantineColorScheme'] !== scheme) return 'the colours'
    if (document.fonts.status !== 'loaded') return 'the letters'
    if (document.getAnimations().some(isMoving)) return 'what moves'
    return changed > 0 ? 'what is drawn anew' : undefined
  }

  let late = false
  void wait(15_000).then(() => {
    late = true
  })
  for (let still = 0; still < 3; ) {
    await nextFrame()
    const missing = waitedFor()
    if (missing !== undefined && late) throw new Error(`${location.hash} did not come to rest: waited for ${missing}`)
    still = missing === undefined ? still + 1 : 0
  }
  observer.disconnect()
}

/**
 * Presses a key on a control once it can be used. Playwright's own `press` does not wait for that: what the answer before
 * has yet to turn from waiting into usable, or what is still busy with it, gets the key and does nothing.
 */
export async function pressKey(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await expect(control).toBeEnabled()
  await expect(control).not.toHaveAttribute('aria-busy', 'true')
  await control.press(key)
}

/** What a button hands over, pressed once it is no longer busy: until then it takes no press. */
export async function download(page: Page, button: Locator): Promise<Download> {
  await expect(button).not.toHaveAttribute('aria-busy', 'true')
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return file
}

/** From the choices of a new document to the file: seen through first, as one does. */
export async function writeDocument(page: Page): Promise<Download> {
  await page.getByRole('button', { name: 'Skriv dokumentet' }).click()
  await expect(page.getByRole('region', { name: 'Dokumentet' }).getByRole('textbox')).toBeVisible()
  return fetchDocument(page)
}

/** From a document in work to its finished Word file. */
export async function fetchDocument(page: Page): Promise<Download> {
  await page.getByRole('button', { name: 'Hämta', exact: true }).click()
  return download(page, page.getByRole('button', { name: 'Hämta Word-filen' }))
}

/**
 * Chooses in a field with a list: opens it and takes the choice with exactly these words. What there is to choose among is
 * an answer too: a list that is opened before it has come is empty.
 */
export async function choose(field: Locator, words: string): Promise<void> {
  await settled(field.page())
  await field.click()
  await field.page().getByRole('option', { name: words, exact: true }).click()
}

/** The year in the top bar, which every page goes by. */
export async function chooseYear(page: Page, year: number): Promise<void> {
  await choose(page.getByRole('combobox', { name: 'År', exact: true }), String(year))
  await settled(page)
}

/** Gives every row of the plan that has no responsible the same one. */
export async function fillInResponsible(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fyll i ansvarig' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Ansvarig (roll)' }).fill('Planerare')
  await dialog.getByRole('heading').click()
  await dialog.getByRole('button', { name: 'Fyll i', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Decides what the page shows, a plan or a riskanalys, as Gruppchef. */
export async function decide(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fastställ', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Fastställd av (roll)').fill('Gruppchef')
  await dialog.getByRole('button', { name: 'Fastställ', exact: true }).click()
  await expect(dialog).toBeHidden()
}
