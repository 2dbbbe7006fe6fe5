import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readForm } from '../../../../electron/exchange/questionnaire/read-form'
import { openXmlFaults, validator } from '../../../support/open-xml'
import { oneOfEach, openQuestionnaireSample } from '../../../support/questionnaire-sample'

async function written(): Promise<Uint8Array> {
  const sample = openQuestionnaireSample()
  const recipientIds = [sample.recipients()[0]?.id ?? '']
  const { file } = await sample.app.job('collect.writeQuestionnaireFiles', { id: sample.id, recipientIds })
  expect(file.fileName).toBe('Screening hemtjänst – Utförare Linden.xlsx')
  return Buffer.from(file.contentBase64, 'base64')
}

describe('the file that goes out', () => {
  it('is locked but for the answers, and offers the fixed ones in a list', async () => {
    const parts = unzipSync(await written())
    const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<sheetProtection sheet="1"')
    expect(sheet).toContain('<col min="1" max="1" hidden="1"')
    expect(sheet.match(/<dataValidation /g)).toHaveLength(oneOfEach.length)
    expect(sheet).toContain('<formula1>"ja,nej"</formula1>')
    expect(sheet).toContain('<formula1>Listor!$A$1:$A$3</formula1>')
    expect(part('xl/workbook.xml')).toMatch(/<sheet [^>]*name="Listor"[^>]* state="hidden"\/>/)
    const unlocked = part('xl/styles.xml').match(/<xf [^>]*>(?:(?!<\/xf>).)*<protection locked="0"\/><\/xf>/g) ?? []
    expect(unlocked.length).toBeGreaterThan(0)
    expect(part('xl/sharedStrings.xml')).toContain('Till Utförare Linden')
  })

  it('says which questionnaire, edition and recipient it is, and where each question stands', async () => {
    const { code, cells, twice } = readForm('svar.xlsx', await written())
    expect(code).toMatchObject({ edition: 1, recipientCode: expect.stringMatching(/^[A-Z0-9]{8}$/) as string })
    expect(cells.size).toBe(oneOfEach.length + 1)
    expect(twice).toEqual([])
  })

  it.skipIf(validator === undefined)('is valid by the Open XML rules', async () => {
    const faults = await openXmlFaults([{ name: 'formulär.xlsx', bytes: await written() }])
    expect(faults.get('formulär.xlsx')).toEqual([])
  })
})
