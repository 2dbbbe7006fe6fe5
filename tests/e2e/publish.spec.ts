import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test } from './host'
import { choose, download, open, settled, writeDocument } from './ways'

test.describe('what a written document becomes, with the example', () => {
  test.use({ example: true })

  test('a web page for anybody, and a package for the nämnd with an attachment first', async ({ page, program }) => {
    await open(page, '/dokument/nytt?slag=arshjul')
    await writeDocument(page)
    const [document] = program.ask('report.documents', { committeeId: null, year: null }).rows
    if (document === undefined) throw new Error('Nothing was written')
    await open(page, `/dokument/${document.id}`)
    const web = await download(page, page.getByRole('button', { name: 'Hämta webbsida' }))
    expect(web.suggestedFilename()).toMatch(/^arshjul-.*\.html$/)
    expect(readFileSync(await web.path(), 'utf8')).toContain('<html lang="sv">')

    await open(page, '/dokument/paket')
    await expect(page.getByText('Paketet är tomt. Lägg till minst ett dokument.')).toBeVisible()
    await choose(page.getByRole('combobox', { name: 'Ett skrivet dokument' }), `${document.title}, 2026-11-22`)
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Välj fil', exact: true }).click(),
    ])
    await chooser.setFiles({ name: 'Följebrev.txt', mimeType: 'text/plain', buffer: Buffer.from('Hej.') })
    await page.getByRole('button', { name: 'Flytta Följebrev.txt uppåt' }).click()
    await page.getByRole('textbox', { name: 'Paketets namn' }).fill('Socialnämnden 9 december')
    await settled(page)
    const zip = await download(page, page.getByRole('button', { name: 'Gör paketet' }))
    expect(zip.suggestedFilename()).toBe('Socialnämnden 9 december.zip')
    expect(Object.keys(unzipSync(readFileSync(await zip.path())))).toEqual([
      '00 Innehåll.html',
      '00 Innehåll.docx',
      '01 Följebrev.txt',
      `02 ${document.title}.docx`,
    ])
  })
})
