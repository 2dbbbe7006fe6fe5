import type { Output } from '../../shared/contracts'
import type { Router } from '../../electron/core/router'
import { printRow, time } from './measure'

const choice = {
  kind: 'kvalitetsberattelse',
  year: 2026,
  committeeId: null,
  registryNumber: 'SN 2026/0440',
  author: 'Kvalitetsstrateg',
}

/** A kvalitetsberättelse on the whole register: what the page, a section, a keystroke's saving and a figure have to wait for. */
export function benchWriting(router: Router): void {
  const ask = <Value>(operation: string, input: object): Value => {
    const envelope = router.call(operation, input)
    if (!envelope.ok) throw new Error(`${operation}: ${envelope.error.userMessage}`)
    return envelope.value as Value
  }
  const asJson = (operation: string, input: object) => time(() => JSON.stringify(ask(operation, input)))
  const { id } = ask<Output<'report.beginDraft'>>('report.beginDraft', choice)
  const { sections } = ask<Output<'report.draft'>>('report.draft', { id })
  const section = sections.find(({ key }) => key === 'systematisk-uppfoljning') ?? sections[0]
  if (section === undefined) throw new Error('The kvalitetsberättelse has no sections')
  printRow('Kvalitetsberättelsen, hela ur registret', asJson('report.preview', choice), null)
  printRow('Dokument i arbete, sidan', asJson('report.draft', { id }), null)
  printRow('Ett avsnitt med text, tabeller och diagram', asJson('report.section', { id: section.id }), null)
  printRow('Siffrorna jämförda med registret', asJson('report.compareFigures', { id }), null)
  const { text, textVersion, figures } = ask<Output<'report.section'>>('report.section', { id: section.id })
  let version = textVersion
  const save = time(() => {
    const words = { type: 'paragraph', content: [{ type: 'text', text: `Omgång ${version}` }] }
    const input = { id: section.id, textVersion: version, text: { ...text, content: [...text.content, words] } }
    version = ask<Output<'report.saveSection'>>('report.saveSection', input).textVersion
  }, 50)
  printRow('Spara ett avsnitt', save, null)
  const source = figures.flatMap(({ sources }) => sources).toSorted((a, b) => b.ids.length - a.ids.length)[0]
  if (source === undefined) return
  const rows = { recordTypes: ['review'], ids: source.ids, takenAt: '2026-11-22T12:00:00.000Z' }
  printRow(`Varifrån kommer siffran, ${source.ids.length} rader`, asJson('report.figureRows', rows), null)
}
