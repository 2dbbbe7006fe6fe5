import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openDocument } from '../electron/documents/opened'
import { expect, type Program, test } from './host'
import { download, open, writeDocument } from './ways'

test.use({ example: true })

/** A granskning of an agreement that a nämnd can act on, carried out, with its checklist chosen. */
function reviewed(program: Program): { id: string; provider: string } {
  const { agreements, providers } = program.ask('register.choices', {})
  const taken = new Set(
    program.ask('act.sanctionCases', { committeeId: null }).rows.map(({ providerId }) => providerId),
  )
  const agreement = agreements.find(({ form, providerId }) => form === 'LOV' && !taken.has(providerId))
  const provider = providers.find(({ id }) => id === agreement?.providerId)
  if (agreement === undefined || provider === undefined)
    throw new Error('The example has no agreement without sanctions')
  const { id, version } = program.ask('collect.saveReview', {
    id: null,
    version: null,
    draft: {
      number: null,
      agreementId: agreement.id,
      providerId: agreement.providerId,
      unitId: null,
      serviceTypeId: agreement.serviceTypeId,
      kind: 'quality',
      year: 2026,
      plannedMonth: 8,
      completedOn: null,
      method: 'visit',
      announced: true,
      responsible: 'Planerare',
      registryNumber: 'SN 2026/0777',
    },
  })
  program.ask('assess.recordOutcome', { id, version, completedOn: '2026-08-20', outcome: null })
  return { id, provider: provider.name }
}

test('the hardest case: from the first answer to the row in next year’s plan', async ({ page, program }) => {
  test.slow()
  const { id, provider } = reviewed(program)
  const step = page.getByRole('main')

  await test.step('an answer in the checklist becomes a serious brist', async () => {
    await open(page, `/samla-in/granskningar/${id}?flik=checklista`)
    await page.getByRole('button', { name: 'Använd checklistan' }).click()
    await expect(page.getByText(/^Fråga 1 av/)).toBeVisible()
    await page.locator('#checklist-question').focus()
    await page.keyboard.press('3')
    await page.keyboard.press('b')
    await page.getByRole('textbox', { name: 'Beskrivning' }).fill('Natten bemannas av en person, trots två i avtalet.')
    await page.getByRole('radio', { name: 'Allvarlig' }).check()
    await page.getByLabel('Åtgärdas senast').fill('2026-09-30')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('tab', { name: 'Brister 1' })).toBeVisible()
  })
  const finding = program.ask('collect.review', { id }).findings[0]
  if (finding === undefined) throw new Error('The brist was not saved')
  expect(finding).toMatchObject({ severity: 'serious' })

  await test.step('the granskning is judged, and a second person approves', async () => {
    for (const { qualityArea, version } of program.ask('assess.assessment', { reviewId: id }).areas) {
      const draft = { judgement: 'partly', reason: 'Nätterna är inte trygga.' } as const
      program.ask('collect.saveJudgement', { reviewId: id, version, qualityArea, draft })
    }
    await open(page, `/bedoma/bedomningar/${id}`)
    await page.getByRole('textbox', { name: 'Samlad bedömning' }).fill('Bemanningen räcker inte på natten.')
    await page.getByRole('radio', { name: 'Följer inte avtal' }).check()
    await sign(page, 'Skicka för godkännande', 'Bedömd av (roll)', 'Planerare', 'Skicka')
    await sign(page, 'Godkänn', 'Godkänd av (roll)', 'Gruppchef', 'Godkänn')
    await expect(page.getByText('Fastställd', { exact: true })).toBeVisible()
    expect(program.ask('collect.review', { id }).review.outcome).toBe('doesNotComply')
  })

  await test.step('a rättelse is asked for in a letter, and what is asked is not done', async () => {
    await open(page, `/atgarda/sanktioner/${id}`)
    await prepare(page, 'Bered begäran om rättelse', '2026-12-01')
    const letter = await download(page, step.getByRole('button', { name: 'Skriv begäran om rättelse' }))
    const { text } = openDocument(readFileSync(await letter.path()))
    for (const words of [provider, 'Natten bemannas av en person', '1 december 2026', 'Två personer vaka']) {
      expect(text).toContain(words)
    }
    await decideStep(page)
    await registerResult(page, 'Inte rättat', 'Schemat har en person på natten.')
  })

  await test.step('a varning, with the utförare heard and IVO and the police considered', async () => {
    await prepare(page, 'Bered varning', '2026-12-10')
    await page.getByLabel('Utföraren hörd').fill('2026-11-20')
    await page.getByLabel('Utförarens svar').fill('Utföraren har svårt att rekrytera.')
    await page.getByRole('button', { name: 'Skriv tjänsteskrivelse' }).click()
    const letter = await writeDocument(page)
    const { text } = openDocument(readFileSync(await letter.path()))
    for (const words of [provider, 'varning', 'svårt att rekrytera', '10 december 2026', 'Ingen kom till skada']) {
      expect(text).toContain(words)
    }
    await open(page, `/atgarda/sanktioner/${id}`)
    await decideStep(page)
    await registerResult(page, 'Rättat', 'Två personer vakar varje natt.', '2026-11-22')
    await expect(page.getByText('planen 2027', { exact: false }).first()).toBeVisible()
  })

  await test.step('the brist is mended, verified by a visit, and its effect asked for', async () => {
    const { version } = program.ask('act.finding', { id: finding.id }).finding
    program.ask('act.recordDone', { id: finding.id, version, measure: 'Två personer vakar.', doneOn: '2026-11-16' })
    await open(page, `/atgarda/brister/${finding.id}`)
    await page.getByRole('button', { name: 'Verifiera', exact: true }).click()
    await page.getByRole('radio', { name: 'Besök' }).check()
    await page.getByRole('button', { name: 'Verifiera', exact: true }).click()
    await page.getByRole('button', { name: 'Svara om effekten' }).click()
    await page.getByRole('radio', { name: /^Ja/ }).check()
    await page.getByRole('button', { name: 'Spara svaret' }).click()
    await expect(page.getByText('Inget återstår.')).toBeVisible()
  })

  await test.step('next year’s plan holds the row by itself, and the thread leads from one end to the other', async () => {
    const { review } = program.ask('act.sanctionCase', { reviewId: id })
    const plan = program.ask('plan.propose', { committeeId: review.committeeId, year: 2027, daysAvailable: 10 })
    const row = program.ask('plan.byId', { id: plan.id }).rows.find((one) => one.providerName === provider)
    expect(row).toMatchObject({ origin: 'mandatory' })
    expect(row?.reasons.join(' ')).toContain('Varning beslutad 2026-11-22')
    await open(page, `/atgarda/brister/${finding.id}/trad`)
    const links = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents()
    const whole = ['Fråga i checklistan', 'Åtgärd', 'Verifiering', 'Effekt', 'Begäran om rättelse', 'Varning']
    expect(links).toEqual(expect.arrayContaining([...whole, 'Tjänsteskrivelse om sanktion', 'Uppföljningsplan 2027']))
  })
})

async function sign(page: Page, button: string, label: string, role: string, action: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(label).fill(role)
  await dialog.getByRole('heading').click()
  await dialog.getByRole('button', { name: action, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Opens a proposal and fills in what every step needs. */
async function prepare(page: Page, button: string, deadline: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('checkbox', { name: /Natten bemannas/ }).setChecked(true)
  await page.getByLabel('Frist', { exact: false }).first().fill(deadline)
  await page.getByLabel('Vad som krävs').fill('Två personer vakar varje natt enligt avtalet.')
  await page.getByLabel('Vad som annars följer').fill('Ett strängare steg prövas.')
  await page.getByLabel('Skäl och proportionalitet').fill('Bristen rör tryggheten på natten.')
  await consider(page, 'Ska bristerna anmälas till IVO?', 'Nej, anmäls inte', /^Skäl om IVO/)
  await consider(page, 'Ska de polisanmälas?', 'Nej, anmäls inte', /^Skäl om polisanmälan/)
  await expect(page.getByRole('button', { name: 'Registrera beslutet' })).toBeEnabled()
}

async function consider(page: Page, question: string, answer: string, reason: RegExp): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check()
  await page.getByRole('textbox', { name: reason }).fill('Ingen kom till skada, och utföraren har åtgärdat natten.')
}

async function decideStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Registrera beslutet' }).click()
  await page.getByLabel('Beslutsdatum').fill('2026-11-22')
  await page.getByRole('combobox', { name: 'Beslutat av' }).fill('enhetschef, kvalitetsenheten')
  await page.getByRole('button', { name: 'Spara beslutet' }).click()
  await expect(page.getByRole('button', { name: 'Spara beslutet' })).toBeHidden()
}

async function registerResult(page: Page, effect: string, words: string, visit?: string): Promise<void> {
  await page.getByRole('button', { name: 'Registrera resultat' }).first().click()
  await page.getByRole('radio', { name: effect, exact: true }).check()
  await page.getByLabel('Resultatet känt').fill('2026-11-22')
  if (visit !== undefined) await page.getByLabel('Verifierat genom besök').fill(visit)
  await page
    .getByRole('textbox', { name: /^Resultat/ })
    .last()
    .fill(words)
  await page.getByRole('button', { name: 'Spara resultatet' }).click()
  await expect(page.getByRole('button', { name: 'Spara resultatet' })).toBeHidden()
}
