import { readFileSync } from 'node:fs'
import { faultsOf } from './axe'
import { openDocument } from '../electron/documents/opened'
import { templates, wordFile } from '../electron/documents/template/templates'
import { expect, test } from './host'
import { open, settled } from './ways'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('a template with macros is refused, a right one shows what it holds, is added and tried', async ({ page }) => {
  await open(page, '/installningar/mallar')
  const input = page.locator('input[type=file]')
  const macro = wordFile({}, (parts) => {
    parts['word/vbaProject.bin'] = new Uint8Array([1])
  })
  await input.setInputFiles({ name: 'makro.docm', mimeType: word, buffer: macro })
  await expect(page.getByRole('alert')).toContainText('makro.docm innehåller makron')

  await input.setInputFiles({ name: 'Solbergas-mall.docx', mimeType: word, buffer: templates['libreoffice.docx'] })
  await expect(page.getByText('{{projektnummer}} känns inte igen och lämnas tomt i dokumenten.')).toBeVisible()
  await settled(page)
  expect(await faultsOf(page, 'a checked template')).toEqual([])
  await page.getByRole('button', { name: 'Lägg till mallen' }).click()
  await expect(page.getByText('Mallen Solbergas mall är tillagd')).toBeVisible()

  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Provskriv i mallen Solbergas mall' }).click()
  const { text } = openDocument(readFileSync(await (await waiting).path()))
  expect(text).toContain('Så här ser mallen ut')
})
