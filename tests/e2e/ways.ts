import { expect, type Locator, type Page } from '@playwright/test'

/** Opens an address of the program as a kept link does, and waits for what it shows. */
export async function open(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
  await settled(page)
}

/** Until the page has its heading and nothing is being fetched. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Chooses in a field with a list: opens it and takes the choice with exactly these words. */
export async function choose(field: Locator, words: string): Promise<void> {
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
