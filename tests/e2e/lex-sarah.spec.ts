import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { choose, open, pressKey } from './ways'

test.use({ example: true })

const step = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).click()

test('a lex Sarah goes from report to IVO and closed, and what waits says why', async ({ page, program }) => {
  await open(page, '/samla-in/lex-sarah')
  await pressKey(page.getByRole('button', { name: 'Ny lex Sarah' }))
  await page.getByLabel('Rapporterad den').fill('2026-08-18')
  await choose(page.getByRole('combobox', { name: 'Utförare', exact: true }), 'Utförare Eken')
  await page.getByLabel('Missförhållande').fill('Gäller 19121212-1212.')
  await expect(page.getByText(/personnummer/i).first()).toBeVisible()
  await page.getByLabel('Missförhållande').fill('Vaken personal saknades en natt.')
  await save(page)
  await expect(page.getByRole('heading', { level: 1, name: 'LS 2026-08' })).toBeVisible()

  await expect(step(page, 'Avslutat')).toContainText('Kan inte avslutas: utredningen är inte klar, bedömningen saknas.')
  await expect(step(page, 'Bedömning')).toContainText('Kan inte bedömas: utredningen är inte inledd.')

  await page.getByRole('button', { name: 'Utred', exact: true }).click()
  await expect(page.getByLabel('Inledd den')).toBeFocused()
  await page.getByLabel('Inledd den').fill('2026-08-20')
  await page.getByLabel('Vad utredningen visar').fill('Schemat hade en lucka.')
  await page.getByLabel('Klar den').fill('2026-10-01')
  await save(page)
  await page.getByRole('button', { name: 'Bedöm', exact: true }).click()
  await page.getByRole('radio', { name: 'Allvarligt missförhållande' }).check()
  await save(page)
  await expect(page.getByRole('alert')).toContainText('Bedömt som allvarligt och inte anmält till IVO.')

  await page.getByRole('button', { name: 'Registrera anmälan' }).click()
  await page.getByRole('radio', { name: 'Ja, anmält' }).check()
  await page.getByLabel('Anmält den').fill('2026-10-02')
  await save(page)
  await page.getByRole('button', { name: 'Registrera beslutet' }).click()
  await page.getByLabel('Beslutat den').fill('2026-08-01')
  await save(page)
  await expect(page.getByText('IVO kan inte ha beslutat före anmälan 2026-10-02.').first()).toBeVisible()
  await page.getByLabel('Beslutat den').fill('2026-11-02')
  await save(page)

  await page.getByRole('button', { name: 'Avsluta ärendet' }).click()
  await expect(step(page, 'Avslutat')).toContainText(/Avslutat \d{4}-/)
  const { rows } = program.ask('collect.lexCases', { committeeId: null, kind: 'lexSarah', search: 'LS 2026-08' })
  expect(rows).toMatchObject([{ stage: 'closed', assessment: 'serious', reportedToIvo: true }])
})
