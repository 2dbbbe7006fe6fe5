import { describe, expect, it } from 'vitest'
import { judgeEvidence } from '../../../../shared/domain/review-work/evidence-type'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)
const zip = (inside: string): Uint8Array => bytes(`PK\u0003\u0004 ${inside}`)

describe('what may be kept as underlag', () => {
  it.each([
    ['rutin.pdf', bytes('%PDF-1.4'), 'application/pdf'],
    ['plan.DOCX', zip('word/document.xml'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['lista.xlsx', zip('xl/workbook.xml'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['bild.jpeg', bytes('\u00ff\u00d8\u00ff\u00e0'), 'image/jpeg'],
    ['foto.heic', bytes('\u0000\u0000\u0000\u0018ftypheic'), 'image/heic'],
    ['brev.msg', bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'), 'application/vnd.ms-outlook'],
    ['anteckning.txt', bytes('Sett vid besöket.'), 'text/plain'],
  ])('%s is known by what it holds', (name, content, mediaType) => {
    expect(judgeEvidence(name, content, 25)).toMatchObject({ ok: true, mediaType })
  })

  it.each([
    ['tabell.docx', zip('xl/workbook.xml'), 'är en Excel-arbetsbok'],
    ['rutin.txt', bytes('%PDF-1.4'), 'är en PDF'],
    ['makro.xlsx', zip('xl/workbook.xml xl/vbaProject.bin'), 'makron'],
    ['utan-namn', bytes('hej'), 'tas inte emot'],
    ['sida.html', bytes('<html>'), 'tas inte emot'],
  ])('%s is refused', (name, content, reason) => {
    const verdict = judgeEvidence(name, content, 25)
    expect(verdict.ok ? '' : verdict.reason).toContain(reason)
  })

  it('the limit is in whole megabytes of 1 048 576 bytes, itself allowed', () => {
    const large = new Uint8Array(1_048_576)
    large.set(bytes('%PDF-1.4'))
    expect(judgeEvidence('stor.pdf', large, 1).ok).toBe(true)
    expect(judgeEvidence('stor.pdf', new Uint8Array([...bytes('%PDF-'), ...large]), 1).ok).toBe(false)
  })
})
