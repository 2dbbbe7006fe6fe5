import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { fillForm, type Written } from '../support/answer-file'
import { expect, test } from './host'
import { open } from './ways'

test.use({ example: true })

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

test('answer files are read in though one is broken, and a deviation becomes a visit with one click', async ({
  page,
  program,
}) => {
  const screening = program.ask('collect.questionnaires', { committeeId: null, kind: 'screening' }).rows[0]
  const id = screening?.id ?? ''
  const { questions } = program.ask('collect.questionnaire', { id })
  await open(page, `/samla-in/formular/${id}?flik=svar`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta filer att skicka' }).click(),
  ])
  const forms = Object.values(unzipSync(readFileSync(await download.path())))
  expect(forms).toHaveLength(3)

  const answers = (staffed: Written): Record<string, Written> =>
    Object.fromEntries(
      questions.map(({ key, answerKind, choices }) => {
        if (answerKind === 'yesNo') return [key, key === 'bemanning-plan' ? staffed : 'ja']
        if (answerKind === 'choice') return [key, choices[0] ?? '']
        if (answerKind === 'date') return [key, '2026-10-20']
        return [key, answerKind === 'text' ? 'Inget särskilt.' : answerKind === 'percent' ? 90 : 0]
      }),
    )
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType, buffer: Buffer.from(bytes) })
  const [first, second, third] = forms.map((form, index) =>
    fillForm(form, answers(['nej', 'ja', 'vet ej'][index] ?? '')),
  )
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('ett.xlsx', first ?? new Uint8Array()),
      file('två.xlsx', second ?? new Uint8Array()),
      file('tre.xlsx', third ?? new Uint8Array()),
    ])
  await expect(page.getByRole('heading', { name: '2 filer inlästa, 1 fil inte inläst' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^tre.xlsx/ })).toContainText(
    'Fråga 1 (rad 9): Svaret är varken ja eller nej.',
  )
  expect(program.ask('collect.questionnaire', { id }).questionnaire).toMatchObject({ answered: 15, recipients: 16 })

  const { recipient } = program
    .ask('collect.questionnaireRecipients', { id })
    .rows.map((row) => ({ recipient: row }))
    .find(({ recipient: row }) => row.answerFile === 'ett.xlsx') ?? { recipient: undefined }
  await page.getByRole('tab', { name: /^Avvikelser/ }).click()
  const row = page.getByRole('row').filter({ hasText: recipient?.agreementNumber ?? '?' })
  await row.getByRole('button', { name: 'Gör besök' }).click()
  await row.getByRole('link', { name: /^2026-\d+/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(recipient?.providerName ?? '?')
})
