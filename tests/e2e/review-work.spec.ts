import type { Page } from '@playwright/test'
import { expect, test } from './host'
import { open, settled } from './ways'

test.use({ example: true })

/** Goes to a control as one does with Tab, without counting the stops on the way. */
const reach = (
  page: Page,
  role: 'button' | 'tab' | 'textbox' | 'radio' | 'checkbox' | 'combobox',
  name: string | RegExp,
) => page.getByRole(role, { name }).first().focus()

/** Moves along the row of tabs with the arrow keys until the named one is open. */
async function tabTo(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { selected: true }).focus()
  const wanted = page.getByRole('tab', { name })
  for (let steps = 0; steps < 9 && (await wanted.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    await page.keyboard.press('ArrowRight')
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
}

test('a full kvalitetsgranskning is carried through by keyboard alone, from preparation to outcome', async ({
  page,
  program,
}) => {
  test.slow()
  const { keyboard } = page
  const { agreements } = program.ask('register.choices', {})
  const agreement = agreements.find(({ form }) => form === 'LOV')
  if (agreement === undefined) throw new Error('The example has no agreement of form LOV')
  const { id } = program.ask('collect.saveReview', {
    id: null,
    version: null,
    draft: {
      number: null,
      unitId: null,
      plannedMonth: 11,
      completedOn: null,
      method: null,
      announced: null,
      responsible: 'Planerare',
      registryNumber: null,
      kind: 'quality',
      year: 2026,
      agreementId: agreement.id,
      providerId: agreement.providerId,
      serviceTypeId: agreement.serviceTypeId,
    },
  })

  await test.step('preparation: documents are asked for, and one comes', async () => {
    await open(page, `/samla-in/granskningar/${id}`)
    await settled(page)
    await expect(page.getByRole('tab', { selected: true })).toHaveText('Förberedelse')
    await reach(page, 'button', 'Begär handlingar')
    await keyboard.press('Enter')
    await reach(page, 'textbox', 'Begärda uppgifter')
    await keyboard.type('Bemanningslista')
    await keyboard.press('Enter')
    await keyboard.type('Rutin för lex Sarah')
    await keyboard.press('Control+Enter')
    await reach(page, 'checkbox', 'Bemanningslista')
    await keyboard.press('Space')
    await expect(page.getByText('1 av 2', { exact: true })).toBeVisible()
    await reach(page, 'checkbox', 'Rutin för lex Sarah')
    await keyboard.press('Space')
    await expect(page.getByRole('tab', { name: 'Förberedelse klar' })).toBeVisible()
  })

  await test.step('visit: made, with roles and an iakttagelse', async () => {
    await tabTo(page, 'Besök')
    await reach(page, 'textbox', 'Besöket gjordes')
    await keyboard.type('2026-11-20')
    await reach(page, 'textbox', /^Vilka som deltog/)
    await keyboard.type('Verksamhetschef och två medarbetare')
    await expect(page.getByText('Sparat', { exact: false }).first()).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Besök klar' })).toBeVisible()
    await reach(page, 'button', 'Ny iakttagelse')
    await keyboard.press('Enter')
    await keyboard.type('Dokumentation')
    await reach(page, 'textbox', 'Iakttagelse')
    await keyboard.type('Tre av fem planer är uppdaterade.')
    await keyboard.press('Control+Enter')
    await expect(page.getByText('Iakttagelsen är sparad.')).toBeVisible()
  })

  await test.step('interviews: every group, written while it is saved', async () => {
    await tabTo(page, 'Intervjuer')
    for (const group of ['Ledning', 'Personal', 'Handläggare', 'Brukare']) {
      await reach(page, 'button', group)
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: `Intervju med ${group.toLowerCase()}` })).toBeVisible()
    }
    await reach(page, 'textbox', 'Anteckning')
    await keyboard.type('De flesta är nöjda.')
    await expect(page.getByRole('textbox', { name: 'Anteckning 1' })).toHaveValue('De flesta är nöjda.')
    await expect(page.getByRole('textbox', { name: 'Anteckning 1' })).toBeFocused()
    await expect(page.getByRole('tab', { name: 'Intervjuer klar' })).toBeVisible()
  })

  await test.step('checklist: answered with 1–4, and B makes a brist of an answer', async () => {
    await tabTo(page, 'Checklista')
    await reach(page, 'button', 'Använd checklistan')
    await keyboard.press('Enter')
    await expect(page.getByText(/^Fråga 1 av/)).toBeVisible()
    await page.locator('#checklist-question').focus()
    await keyboard.press('1')
    await keyboard.press('n')
    await expect(page.getByText(/^Fråga 2 av/)).toBeVisible()
    await keyboard.press('3')
    await keyboard.press('b')
    await reach(page, 'textbox', 'Beskrivning')
    await keyboard.type('Riskanalyser görs inte vid förändringar.')
    await keyboard.press('Control+Enter')
    await expect(page.getByRole('tab', { name: 'Brister 1' })).toBeVisible()
  })

  await test.step('judgement and outcome', async () => {
    await tabTo(page, 'Bedömning')
    await reach(page, 'textbox', /^Skäl.*Trygghet/)
    await keyboard.type('Rutiner finns och är kända.')
    await reach(page, 'combobox', /^Bedömning.*Trygghet/)
    await keyboard.press('Enter')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await expect(page.getByText(/^1 av [68] bedömda$/)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Genomförd den' })).toHaveValue('2026-11-20')
    await reach(page, 'radio', 'Följer avtal till största del')
    await keyboard.press('Space')
    await reach(page, 'button', 'Registrera utfall')
    await keyboard.press('Enter')
    await expect(page.getByText('Genomförd 2026-11-20.')).toBeVisible()
  })

  const { review, findings } = program.ask('collect.review', { id })
  expect(review).toMatchObject({ outcome: 'minorRemaining', completedOn: '2026-11-20' })
  expect(findings).toHaveLength(1)
  const work = program.ask('collect.reviewWork', { id })
  expect(work.done).toMatchObject({ forberedelse: true, besok: true, intervjuer: true, bedomning: true })
  expect(work.interviews.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual(['De flesta är nöjda.'])
})
