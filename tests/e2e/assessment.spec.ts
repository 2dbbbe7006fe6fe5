import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { choose, settled } from './ways'

test.use({ example: true })

test('a granskning is judged beside its material, refused its own approval, and approved by somebody else', async ({
  page,
  program,
}) => {
  const review = program.ask('collect.reviews', { committeeId: null, search: '2026-127' }).rows[0]
  const reviewId = review?.id ?? ''
  await page.goto(`${program.origin}/#/bedoma/bedomningar`)
  await page.getByRole('row', { name: /2026-127/ }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 saker återstår')).toBeVisible()

  await page
    .getByRole('textbox', { name: 'Samlad bedömning' })
    .fill('Bemanningen räcker inte, trots tidigare rättelse.')
  await page.getByRole('radio', { name: 'Följer inte avtal' }).check()
  await expect(page.getByText('En andra person ska godkänna bedömningen')).toBeVisible()
  for (const { qualityArea, version } of program.ask('assess.assessment', { reviewId }).areas.slice(1)) {
    const draft = { judgement: 'fulfilled', reason: null } as const
    program.ask('collect.saveJudgement', { reviewId, version, qualityArea, draft })
  }
  await page.reload()
  const area = page.getByRole('region', { name: 'Självbestämmande och integritet' })
  await choose(area.getByRole('combobox'), 'Ej uppfyllt')
  await expect(page.getByText('Skäl saknas till bedömningen ej uppfyllt')).toBeVisible()
  await area.getByRole('textbox', { name: /^Skäl/ }).fill('Genomförandeplaner saknas i tre av fem ärenden.')

  await page.getByRole('button', { name: 'Skicka för godkännande' }).click()
  const dialog = page.getByRole('dialog')
  await signAs(page, 'Bedömd av (roll)', 'Planerare')
  await dialog.getByRole('button', { name: 'Skicka' }).click()
  await expect(page.getByText('Väntar på godkännande. Bedömd 2026-11-22 av Planerare.')).toBeVisible()

  await page.getByRole('button', { name: 'Godkänn' }).click()
  await signAs(page, 'Godkänd av (roll)', 'planerare')
  await dialog.getByRole('button', { name: 'Godkänn' }).click()
  await expect(dialog.getByText('kan inte också godkänna den')).toBeVisible()
  await signAs(page, 'Godkänd av (roll)', 'Gruppchef')
  await dialog.getByRole('button', { name: 'Godkänn' }).click()
  await expect(page.getByText('Fastställd', { exact: true })).toBeVisible()
  expect(program.ask('collect.review', { id: reviewId }).review.outcome).toBe('doesNotComply')
})

test('a decided judgement is changed with a reason, and the versions are read side by side', async ({
  page,
  program,
}) => {
  const { rows } = program.ask('assess.assessments', { committeeId: null, year: 2026, state: 'decided' })
  const row = rows.find(({ outcome, revision }) => outcome === 'complies' && revision === 1)
  await page.goto(`${program.origin}/#/bedoma/bedomningar/${row?.id}`)
  await page.getByRole('button', { name: 'Ändra bedömningen' }).click()
  await page.getByLabel('Varför bedömningen ändras').fill('Nya uppgifter från utföraren.')
  await page.getByRole('button', { name: 'Börja ändra' }).click()
  await expect(page.getByText('Version 1 gäller tills den här är fastställd.')).toBeVisible()
  await page.getByRole('radio', { name: 'mindre brister kvarstår' }).check()
  await expect(page.getByText(/^Sparat/)).toBeVisible()
  await settled(page)
  await page.getByRole('button', { name: 'Fastställ' }).click()
  const dialog = page.getByRole('dialog')
  await signAs(page, 'Bedömd av (roll)', 'Planerare')
  await dialog.getByRole('button', { name: 'Fastställ' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Jämför med version 2' }).click()
  const compared = page.getByRole('region', { name: 'Versionerna sida vid sida' })
  await expect(compared.getByRole('row', { name: /^Utfall Ändrad/ })).toBeVisible()
  expect(program.ask('assess.assessment', { reviewId: row?.id ?? '' })).toMatchObject({
    decided: { revision: 2, outcome: 'minorRemaining' },
    earlier: [{ revision: 1, outcome: 'complies' }],
  })
})

/** Tab takes away the suggestions, which lie over the buttons while one writes. */
async function signAs(page: Page, label: string, role: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label).fill(role)
  await page.keyboard.press('Tab')
}
