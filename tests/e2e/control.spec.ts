import { expect, test } from './host'
import { choose, decide } from './ways'

test('risks become kontrollmoment, the plan is decided, and a tertial is followed up from the keyboard', async ({
  page,
  program,
}) => {
  const { id: portfolio } = program.ask('analyse.startPortfolio', {
    committeeId: null,
    year: 2026,
    title: 'Internkontroll',
    scope: null,
    copyFromId: null,
  })
  const risk = (event: string, likelihood: number) =>
    program.ask('analyse.saveRisk', {
      id: null,
      version: null,
      analysisId: portfolio,
      draft: {
        event,
        cause: null,
        requirementId: null,
        requirementText: null,
        likelihood,
        consequence: 3,
        treatment: 'Stickprov',
        responsible: 'Ekonom',
        dueOn: null,
        residualLikelihood: null,
        residualConsequence: null,
        process: 'Ekonomi',
      },
    })
  risk('Fakturor betalas utan leveranskontroll', 3)
  risk('Behörigheter finns kvar', 2)
  const { version } = program.ask('analyse.analysis', { id: portfolio }).analysis
  program.ask('analyse.decide', { id: portfolio, version, decidedBy: 'Gruppchef', decidedOn: '2026-01-10' })

  await page.goto(`${program.origin}/#/planera/internkontroll`)
  await page.getByRole('button', { name: 'Starta en tom plan' }).click()
  await page.getByRole('button', { name: 'Hämta risker' }).first().click()
  await page.getByRole('checkbox', { name: /Fakturor betalas/ }).check()
  await page.getByRole('checkbox', { name: /Behörigheter/ }).check()
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await expect(page.getByText(/Kan inte fastställas: 2 kontrollmoment saknar ansvarig/)).toBeVisible()

  for (const [field, value] of [
    ['Ansvarig', 'Ekonom'],
    ['Metod', 'Tjugo stickprov'],
    ['Frekvens', 'Varje tertial'],
  ] as const) {
    await page.getByRole('button', { name: 'Fyll i det som saknas' }).click()
    const dialog = page.getByRole('dialog')
    await choose(dialog.getByRole('combobox', { name: 'Uppgift' }), `${field}: saknas i 2 kontrollmoment`)
    await dialog.getByRole('combobox', { name: field, exact: true }).fill(value)
    await dialog.getByRole('heading').click()
    await dialog.getByRole('button', { name: 'Fyll i', exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  await decide(page)
  await expect(page.getByText('Fastställd 2026-11-22')).toBeVisible()

  await page.getByRole('tab', { name: 'Uppföljning' }).click()
  await page.getByRole('button', { name: /^Tertial 1/ }).click()
  const table = page.getByRole('grid', { name: 'Uppföljning av tertial 1' })
  await table.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Visade kontrollen någon avvikelse?')).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('En avvikelse kräver en åtgärd.').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Resultat' }).fill('Tre av tjugo saknade leveranskontroll.')
  await page.getByRole('textbox', { name: 'Åtgärd', exact: true }).fill('Attestanterna påminns, och nya stickprov tas.')
  await page.getByRole('combobox', { name: 'Ansvarig för åtgärden (roll)' }).fill('Ekonomichef')
  await page.getByRole('textbox', { name: 'Åtgärden klar senast' }).fill('2026-06-30')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('1 av 2 uppföljda').first()).toBeVisible()
  await page.keyboard.press('Escape')
  const { view } = program.ask('plan.controlPlan', { committeeId: null, year: 2026 })
  const saved = view?.activities.flatMap(({ followUps }) => followUps).find(({ result }) => result !== null)
  expect(saved).toMatchObject({ state: 'done', measureState: 'late', result: { deviation: 'minor' } })
})
