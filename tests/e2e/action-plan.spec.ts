import { expect, test } from './host'
import { open, pressKey } from './ways'

test.use({ example: true })

test('a brist goes from asked to effect by keyboard, one next step at a time', async ({ page, program }) => {
  const [row] = program.ask('act.actionPlans', { committeeId: null, stage: 'toAsk', search: 'Trappsteget' }).rows
  const id = row?.id ?? ''
  await open(page, `/atgarda/atgardsplaner?lage=toAsk&sok=Trappsteget`)
  await pressKey(page.getByRole('grid', { name: 'Brister i gång' }))
  await expect(page.getByRole('heading', { name: row?.area, level: 1 })).toBeVisible()

  // Each form takes the focus when it opens: what is filled in already is saved with Enter.
  const press = (name: string) => pressKey(page.getByRole('button', { name, exact: true }))
  await press('Begär åtgärdsplan')
  await expect(page.getByLabel('Svar senast')).toHaveValue('2026-12-13')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Utföraren svarar med en åtgärdsplan senast 2026-12-13.')).toBeVisible()
  await press('Registrera svaret')
  await page.keyboard.type('Tavlan i entrén får ny information.')
  await press('Spara planen')
  await press('Bedöm planen')
  await pressKey(page.getByRole('radio', { name: /^Godkänn/ }), 'Space')
  await press('Godkänn planen')
  await press('Registrera åtgärd')
  await page.getByLabel('Vad har utföraren gjort?').fill('Tavlan har ny information.')
  await press('Registrera åtgärd')
  await press('Verifiera')
  await expect(page.getByText('Välj hur åtgärden är verifierad.')).toBeVisible()
  await pressKey(page.getByRole('radio', { name: 'Handlingar' }), 'Space')
  await expect(page.getByLabel('Effekten följs upp senast')).toHaveValue('2027-05-22')
  await press('Verifiera')
  await press('Svara om effekten')
  await pressKey(page.getByRole('radio', { name: /^Ja/ }), 'Space')
  await press('Spara svaret')
  await expect(page.getByText('Inget återstår.')).toBeVisible()
  expect(program.ask('act.finding', { id })).toMatchObject({
    stage: 'ended',
    finding: { effect: 'yes', verifiedBy: 'documents', effectDueOn: '2027-05-22' },
    rounds: [{ round: 1, judgement: 'approved', answerDueOn: '2026-12-13' }],
  })
})

test('the thread of a brist shows its links, says what is missing, and prints on A4 without the frame', async ({
  page,
  program,
}) => {
  const { rows } = program.ask('act.actionPlans', { committeeId: null, search: 'Lindgården vaken' })
  await open(page, `/atgarda/brister/${rows[0]?.id}/trad`)
  const thread = page.getByRole('main')
  for (const heading of ['Lagrum', 'Granskning 2026-096', 'Brist: Bemanning', 'Åtgärdsplan, omgång 1', 'Varning']) {
    await expect(thread.getByRole('heading', { name: heading, exact: true })).toBeVisible()
  }
  await expect(thread.getByText('Åtgärden är inte verifierad.')).toBeVisible()
  await expect(thread.getByRole('link', { name: 'Granskningen' })).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeHidden()
  await expect(page.getByText('Solberga kommun, Socialnämnden')).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  // 210 × 297 mm in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
})
