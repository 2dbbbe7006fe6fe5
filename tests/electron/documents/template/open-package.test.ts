import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openPackage, refuseLargeTemplate } from '../../../../electron/documents/template/open-package'
import { AppError } from '../../../../shared/errors'
import { field, paragraph } from '../../../fixtures/templates/word-package'
import { templates, withRelation, wordFile } from './templates'

const DOCUMENT = 'word/_rels/document.xml.rels'

function refusalOf(bytes: Uint8Array): string {
  try {
    openPackage('mall.docx', bytes)
  } catch (cause) {
    if (cause instanceof AppError) return cause.data.userMessage
    throw cause
  }
  throw new Error('The template was expected to be refused')
}

describe('a template that can be used', () => {
  it.each(Object.entries(templates))('%s opens', (name, bytes) => {
    expect(Object.keys(openPackage(name, bytes))).toContain('word/document.xml')
  })

  it('keeps its plain links', () => {
    const bytes = wordFile({}, withRelation(DOCUMENT, 'hyperlink', 'https://solberga.example', 'External'))
    expect(openPackage('mall.docx', bytes)).toHaveProperty(['word/document.xml'])
  })
})

describe('a file that is not a Word document', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'mall.docx är inte ett Word-dokument.'],
    ['nothing at all', Buffer.alloc(0), 'mall.docx är inte ett Word-dokument.'],
    [
      'an old .doc or one with a password',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'har ett lösenord eller är sparad i ett äldre format',
    ],
    ['half a zip', wordFile().subarray(0, 900), 'är skadad och går inte att packa upp'],
    [
      'an Excel workbook',
      wordFile({}, (parts) => {
        delete parts['word/document.xml']
        parts['[Content_Types].xml'] = '<Types>spreadsheetml</Types>'
      }),
      'är en Excel-arbetsbok',
    ],
    [
      'a broken part',
      wordFile({}, (parts) => {
        parts['word/styles.xml'] = '<w:styles><w:style></w:styles>'
      }),
      'delen word/styles.xml går inte att läsa',
    ],
    [
      'a part with entities',
      wordFile({}, (parts) => {
        parts['word/settings.xml'] = '<!DOCTYPE a [<!ENTITY b "c">]><a/>'
      }),
      'delen word/settings.xml går inte att läsa',
    ],
  ])('%s is refused with what to do, and nothing has changed', (_what, bytes, sentence) => {
    const said = refusalOf(bytes)
    expect(said).toContain(sentence)
    expect(said).toContain('Inget har ändrats.')
  })
})

describe('macros', () => {
  it.each([
    [
      '.docm by its content type',
      wordFile({}, (parts) => {
        parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        )
      }),
    ],
    [
      '.docm with another name',
      wordFile({}, (parts) => {
        parts['word/vbaProject.bin'] = new Uint8Array([1, 2])
      }),
    ],
  ])('%s is refused', (_what, bytes) => {
    expect(refusalOf(bytes)).toContain('innehåller makron')
  })
})

describe('references out of the file', () => {
  it.each([
    [
      'an attached template',
      withRelation('word/_rels/settings.xml.rels', 'attachedTemplate', 'file:///G:/mallar/normal.dotm', 'External'),
      'en kopplad mall',
    ],
    [
      'a picture from the web',
      withRelation(DOCUMENT, 'image', 'https://solberga.example/logga.png', 'External'),
      'en bild som hämtas från en annan plats',
    ],
    [
      'an embedded object',
      withRelation(DOCUMENT, 'oleObject', 'embeddings/oleObject1.bin'),
      'ett inbäddat eller länkat objekt',
    ],
    [
      'an embedded workbook outside a chart',
      withRelation(DOCUMENT, 'package', 'embeddings/bok.xlsx'),
      'en inbäddad fil',
    ],
    [
      'a link to a file',
      withRelation(DOCUMENT, 'hyperlink', 'file://server/hemligt.docx', 'External'),
      'en länk till en fil',
    ],
    ['an imported document', withRelation(DOCUMENT, 'aFChunk', 'del.html'), 'ett inbäddat dokument'],
  ])('%s is refused and named', (_what, change, words) => {
    expect(refusalOf(wordFile({}, change))).toContain(words)
  })

  it('a field that fetches from another file is refused, also when its words are split', () => {
    const split = field('INCLUDE')
      .replace('</w:instrText>', '</w:instrText></w:r><w:r><w:instrText>TEXT "C:\\hemligt.docx"</w:instrText>')
      .replace('INCLUDE ', 'INCLUDE')
    expect(refusalOf(wordFile({ body: paragraph(split) }))).toContain('(INCLUDETEXT)')
    expect(openPackage('mall.docx', wordFile({ body: paragraph(field('PAGE')) }))).toHaveProperty(['word/document.xml'])
  })
})

describe('sizes', () => {
  it('a file of 50 MB is refused before it is read, with its size', () => {
    expect(() => refuseLargeTemplate('stor.docx', 50 * 1024 * 1024)).toThrow(
      'Mallen stor.docx är 50 MB, och en mall får vara högst 10 MB.',
    )
  })

  it('a small file that unpacks to more than 60 MB is refused', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(61 * 1024 * 1024) }, { level: 6 })
    expect(bomb.byteLength).toBeLessThan(200_000)
    expect(refusalOf(bomb)).toContain('blir större än 60 MB när den packas upp')
  })
})
