import { beforeAll, describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import { renderDocument } from '../../../../electron/documents/render'
import { demoChoice } from '../../../../electron/hosts/cli/commands/demo-documents'
import { DocumentChoice } from '../../../../shared/contracts/report'
import { DocumentKind } from '../../../../shared/contracts/values'
import { openXmlFaults, validator } from '../../../support/open-xml'
import { openTestApp } from '../../../support/test-app'
import { openDocument } from '../opened'
import { templates } from './templates'

/** Where each kind is drawn: the built-in look, and three templates that behave differently. */
const looks: Record<string, Buffer | null> = { inbyggd: null, ...templates }
const files = new Map<string, { name: string; bytes: Buffer }[]>()

beforeAll(async () => {
  const app = openTestApp()
  await app.job('settings.loadExample', {})
  const committeeId = app.call('settings.frame', {}).committees.find(({ name }) => name === 'Socialnämnden')?.id ?? null
  for (const kind of DocumentKind.options) {
    const found = demoChoice({ router: app.router } as Parameters<typeof demoChoice>[0], kind, {
      year: 2026,
      committeeId,
    })
    if ('reasons' in found) throw new Error(`${kind}: ${found.reasons.join(' ')}`)
    const { content } = composeDocument(app.context(), DocumentChoice.parse(found.choice))
    if (content === null) throw new Error(`${kind} has nothing to say`)
    for (const [look, template] of Object.entries(looks)) {
      const bytes = await renderDocument(content, 'quick', { template })
      files.set(look, [...(files.get(look) ?? []), { name: `${kind}.docx`, bytes }])
    }
  }
}, 120_000)

describe.each(Object.keys(looks))('every kind of the example in %s', (look) => {
  it.skipIf(validator === undefined)('follows the Open XML rules', async () => {
    const written = files.get(look) ?? []
    expect(written).toHaveLength(DocumentKind.options.length)
    const faults = [...(await openXmlFaults(written))].filter(([, said]) => said.length > 0)
    expect(faults).toEqual([])
  })

  it('leaves no placeholder behind, and gives every picture its words', () => {
    for (const { name, bytes } of files.get(look) ?? []) {
      const file = openDocument(bytes)
      const drawn = file.paths.filter((path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path)).map(file.part)
      expect(drawn.join(''), name).not.toMatch(/\{\{|\}\}|undefined|NaN/)
      for (const [drawing] of drawn.join('').matchAll(/<wp:docPr[^>]*>/g))
        expect(drawing, name).toMatch(/descr="[^"]+"/)
    }
  })
})
