import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../support/test-app'

const facts = (name: string) => readFileSync(new URL(`../../../fixtures/facts/${name}`, import.meta.url))
const expected = facts('forvantat-avtalsuppfoljning-2023.csv')
  .toString()
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(';') as [string, string, string])

/** From an empty database through the import to the words of the report, as a stranger with the file would go. */
async function importedPreview() {
  const app = openTestApp()
  const fileName = 'historik-avtalsuppfoljning-2023.csv'
  const file = { fileName, contentBase64: facts(fileName).toString('base64') }
  const { token } = await app.job('register.previewImport', { file, sheet: 'Historik' })
  if (token === null) throw new Error('The published figures could not be read')
  await app.job('register.runImport', { token, skipInvalid: false })
  return app.call('report.preview', {
    kind: 'arsrapport-avtalsuppfoljning',
    year: 2023,
    committeeId: null,
    registryNumber: null,
    author: null,
  })
}

describe('the published figures of 2023 in the yearly report (Stockholm, årsrapport avtalsuppföljning)', () => {
  const shown = importedPreview()

  it.each(expected)('%s, %s: %s %', async (name, outcome, percent) => {
    const { blocks } = await shown
    const table = blocks.find(
      (block) => block.type === 'table' && block.head[0] === 'Utfall' && block.caption.includes(name.toLowerCase()),
    )
    const rows = table?.type === 'table' ? table.rows : []
    const row = rows.find(([word]) => word?.toLowerCase() === outcome)
    expect(row?.[2]).toBe(`${percent}\u00a0%`)
  })

  it('are marked as coming from Historik, and lead to its rows alone', async () => {
    const { blocks, figures } = await shown
    expect(JSON.stringify(blocks)).toContain('Uppgifterna för 2023 kommer från historik')
    expect(new Set(figures.map(({ recordType }) => recordType))).toEqual(new Set(['history']))
  })
})
