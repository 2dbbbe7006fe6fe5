import { expect, test } from './host'

test.use({ example: true })

test('a granskning is added, gets a serious brist and a judgement to write, and the brist is mended and verified', async ({
  page,
  program,
}) => {
  const { agreements } = program.ask('register.choices', {})
  const agreement = agreements.find(({ form }) => form === 'LOV')
  if (agreement === undefined) throw new Error('The example has no agreement of form LOV')

  await page.goto(`${program.origin}/#/samla-in/granskningar`)
  await page.getByRole('button', { name: 'Ny granskning' }).click()
  await expect(page.getByText('Välj avtal, eller utförare och insats.').first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Avtal' }).or(page.getByLabel('Avtal')).first().fill(agreement.number)
  await page.getByRole('option', { name: new RegExp(`^${agreement.number} `) }).click()
  await page.getByRole('button', { name: 'Spara granskning' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('Planerad', { exact: true })).toBeVisible()
  const id = page.url().split('/').at(-1) ?? ''
  expect(program.ask('collect.review', { id }).review).toMatchObject({ agreementId: agreement.id, form: 'LOV' })

  await page.getByRole('tab', { name: 'Brister' }).click()
  await page.keyboard.press('b')
  await page.keyboard.type('Bemanning')
  await page.getByLabel('Beskrivning').fill('Gäller 811218-9876 på enheten.')
  await expect(page.getByText('Ta bort', { exact: false }).first()).toBeVisible()
  await page.getByLabel('Beskrivning').fill('Natt utan vaken personal vid två tillfällen.')
  await expect(page.getByText('Inga personnummer hittade')).toBeVisible()
  await page.getByRole('radio', { name: 'Allvarlig' }).check()
  await page.getByLabel('Åtgärdas senast').fill('2026-11-20')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Bristen är sparad.')).toBeVisible()
  await expect(page.getByText('sen 2 dagar')).toBeVisible()

  await page.getByRole('tab', { name: 'Bedömning' }).click()
  await expect(page.getByText('Ange vilken dag granskningen genomfördes.')).toBeVisible()
  await page.getByLabel('Genomförd den').fill('2026-11-10')
  await page.getByRole('radio', { name: 'Följer inte avtal' }).check()
  // A serious brist: the day is registered, and the outcome waits for a judgement that somebody else approves.
  await page.getByRole('button', { name: 'Registrera dagen och fortsätt i bedömningen' }).click()
  await expect(page.getByText('En andra person ska godkänna bedömningen')).toBeVisible()
  expect(program.ask('collect.review', { id }).review).toMatchObject({ completedOn: '2026-11-10', outcome: null })
  await expect(page).toHaveURL(/#\/bedoma\/bedomningar\//)
  await expect.poll(() => program.ask('assess.assessment', { reviewId: id }).open?.outcome).toBe('doesNotComply')

  const finding = program.ask('collect.review', { id }).findings[0]
  await page.goto(`${program.origin}/#/atgarda/brister?brist=${finding?.id}`)
  await page.getByLabel('Vad har utföraren gjort?').fill('Vaken natt är införd.')
  await page.getByRole('button', { name: 'Registrera åtgärd' }).click()
  await expect(page.getByText('Välj hur åtgärden är verifierad.')).toBeVisible()
  await page.getByRole('radio', { name: 'Besök' }).check()
  await page.getByRole('button', { name: 'Verifiera' }).click()
  await expect(page.getByRole('button', { name: 'Öppna igen' })).toBeVisible()
  expect(program.ask('collect.review', { id }).findings[0]).toMatchObject({ status: 'closed', verifiedBy: 'visit' })
})

test('what was written and not saved is there when one comes back', async ({ page, program }) => {
  const [review] = program.ask('collect.reviews', { committeeId: null, year: 2026 }).rows
  const address = `${program.origin}/#/samla-in/granskningar/${review?.id}?flik=uppgifter`
  await page.goto(address)
  await page.getByLabel('Diarienummer').fill('SN 2026/0999')
  await page.goto(`${program.origin}/#/bedoma/utfall`)
  await expect(page.getByRole('heading', { name: 'Utfall', exact: true })).toBeVisible()
  await page.goto(address)
  await expect(page.getByText('Här finns ändringar som inte är sparade.')).toBeVisible()
  await expect(page.getByLabel('Diarienummer')).toHaveValue('SN 2026/0999')
})

test('every figure of the outcome opens exactly its rows', async ({ page, program }) => {
  const figures = program.ask('assess.outcomes', { committeeId: null, year: 2026 })
  const group = figures.serviceTypes.find(({ planned, outcomes }) => (planned ?? 0) > 3 && outcomes.length > 1)
  if (group === undefined) throw new Error('The example has no group with several outcomes')
  const index = figures.serviceTypes.indexOf(group)
  const counts = [group.planned, group.completed, group.assessed, ...group.outcomes.map(({ count }) => count)]
  for (const [at, count] of counts.entries()) {
    await page.goto(`${program.origin}/#/bedoma/utfall`)
    await page.locator('tbody tr').nth(index).getByRole('link').nth(at).click()
    await expect(page.getByRole('heading', { name: 'Granskningar' })).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${count} av`) })).toBeVisible()
  }
})

test('Översikt leads from what waits to where it is done', async ({ page, program }) => {
  await page.goto(`${program.origin}/#/`)
  const todos = program.ask('act.todos', { committeeId: null, year: 2026 })
  const [first] = todos.rows
  await page.getByRole('button', { name: `${first?.action}: ${first?.sentence}` }).click()
  await expect(page).toHaveURL(new RegExp(`#${first?.path.replace('?', '\\?')}$`))
})
