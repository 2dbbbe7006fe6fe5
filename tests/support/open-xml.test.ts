import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { contractReportDocument } from '../../electron/documents/contract-report/document'
import { renderDocument } from '../../electron/documents/render'
import { publishedReport } from '../electron/documents/contract-report-sample'
import { openXmlFaults, validator } from './open-xml'

/** Something that must not stand there, in a part of its own each: what the validator has to come to in every document. */
const spoils = [
  ['word/document.xml', '<w:body>', '<w:body><w:jc w:val="mitt"/>'],
  ['word/styles.xml', '</w:styles>', '<w:jc w:val="left"/></w:styles>'],
  ['word/header1.xml', '</w:hdr>', '<w:jc w:val="left"/></w:hdr>'],
  ['word/charts/chart1.xml', '</c:chartSpace>', '<c:apa/></c:chartSpace>'],
] as const

function spoiled(document: Uint8Array): Buffer {
  const parts = unzipSync(document)
  for (const [part, words, put] of spoils)
    parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(words, put))
  return Buffer.from(zipSync(parts))
}

it.skipIf(validator === undefined)(
  'documents that are validated as one tell every fault, each of the document that has it',
  async () => {
    const bytes = await renderDocument(contractReportDocument(publishedReport()), 'quick')
    const faults = await openXmlFaults([
      { name: 'rätt.docx', bytes },
      { name: 'fel.docx', bytes: spoiled(bytes) },
    ])
    expect(faults.get('rätt.docx')).toEqual([])
    const told = (faults.get('fel.docx') ?? []).map((fault) => fault.split(': ')[0])
    expect(new Set(told)).toEqual(new Set(spoils.map(([part]) => `/${part}`)))
  },
)
