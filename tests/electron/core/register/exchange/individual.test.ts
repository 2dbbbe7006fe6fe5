import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../../support/test-app'
import { csv, counts, importAll, importRefusal, preview, rowsIn, told, wholeRegister } from './support'

const row = {
  Datum: '2025-03-04',
  Utförare: 'Eken',
  Enhet: 'Björken',
  Insats: 'HVB',
  Stadsdel: 'Norr',
  Kön: 'kvinna',
  'Får stöd enligt beslut': 'ja',
  'Kunnat påverka': 'delvis',
  Nöjd: 'nej',
  Förändring: 'något bättre',
  'Stödets betydelse': 'en del',
  'Enligt överenskommelse': 'ja',
  Aktiviteter: 'vet inte',
  'Plan och information': 'ja',
  Bedömning: 'Mycket bra',
}

async function registered() {
  const app = openTestApp()
  await importAll(app, wholeRegister())
  return app
}

describe('the sheet Individuppföljning', () => {
  it('reads the fixed words, and other common ones for the same thing', async () => {
    const app = await registered()
    await importAll(app, {
      Individuppföljning: [row, { ...row, Förändring: 'mycket förbättrad', Bedömning: 'godkänd', Kön: 'K' }],
    })
    expect(
      app.db.allSql(
        'SELECT gender, change, supportMeaning, activities, judgement FROM individualFollowUp ORDER BY rowid',
      ),
    ).toEqual([
      { gender: 'woman', change: 'better', supportMeaning: 'some', activities: 'unknown', judgement: 'veryGood' },
      { gender: 'woman', change: 'muchBetter', supportMeaning: 'some', activities: 'unknown', judgement: 'approved' },
    ])
  })

  it('counts equal answers in a file each, and the same file twice once', async () => {
    const app = await registered()
    const sheets = { Individuppföljning: [row, row, row] }
    expect(counts(await preview(app, sheets))).toEqual([['Individuppföljning', 3, 0, 0, 0]])
    await importAll(app, sheets)
    expect(rowsIn(app, 'individualFollowUp')).toBe(3)
    const again = await preview(app, sheets)
    expect(counts(again)).toEqual([['Individuppföljning', 0, 0, 3, 0]])
    // Said once, however many rows it is about.
    expect(told(again)).toHaveLength(1)
    expect(told(again)[0]).toContain('låt två filer inte hålla samma period')
  })

  it('refuses free text, days ahead and personnummer, and repeats no personnummer', async () => {
    const app = await registered()
    const refused = async (fields: object) => told(await preview(app, { Individuppföljning: [{ ...row, ...fields }] }))
    expect((await refused({ Nöjd: 'Berit var mycket nöjd' }))[0]).toContain('Välj något av: ja; delvis; nej; vet inte')
    expect((await refused({ Datum: '2026-11-23' }))[0]).toContain('Dagen har inte varit än')
    for (const field of ['Stadsdel', 'Nöjd', 'Enhet', 'Svåra frågor', 'Utförare']) {
      const issues = JSON.stringify(
        (await preview(app, { Individuppföljning: [{ ...row, [field]: '121212-1212' }] })).issues,
      )
      expect(issues).toContain('error')
      expect(issues).not.toContain('121212-1212')
    }
    const refusal = await importRefusal(app, { Individuppföljning: [{ ...row, Bedömning: '' }] })
    expect(refusal.code).toBe('RULE_BROKEN')
    expect(rowsIn(app, 'individualFollowUp')).toBe(0)
  })

  it('is known by its headings in a CSV', async () => {
    const app = await registered()
    const file = csv(['Datum;Utförare;Insats;Bedömning', '2025-01-02;Eken;HVB;godkänt'])
    const shown = await app.job('register.previewImport', { file, sheet: null })
    expect(shown.sheets.map(({ name, new: added }) => [name, added])).toEqual([['Individuppföljning', 1]])
  })

  it('holds omgångar, time spent and hard questions, through export and back', async () => {
    const app = await registered()
    await importAll(app, {
      Uppföljningsomgångar: [
        {
          Omgång: 'Pilot',
          Från: '2025-01-01',
          Till: '2025-04-30',
          Stadsdelar: 'Norr; Söder',
          Insatser: 'HVB',
          Pilot: 'ja',
        },
      ],
      Individuppföljning: [
        { ...row, Omgång: 'Pilot', Minuter: 15, 'Svåra frågor': 'nöjd, förändring' },
        { ...row, Omgång: 'Pilot', Minuter: 20, 'Svåra frågor': 'inga' },
      ],
    })
    expect(app.db.allSql('SELECT hardQuestions FROM individualFollowUp ORDER BY minutes')).toEqual([
      { hardQuestions: '["change","satisfied"]' },
      { hardQuestions: '[]' },
    ])
    const file = await app.job('register.exportWorkbook', {})
    const back = await app.job('register.previewImport', { file, sheet: null })
    expect(back.sheets.filter((sheet) => sheet.rows !== sheet.unchanged)).toEqual([])
    const other = openTestApp()
    const { token } = await other.job('register.previewImport', { file, sheet: null })
    await other.job('register.runImport', { token, skipInvalid: false })
    const [round] = other.call('collect.followUpRounds', {}).rows
    expect(round).toMatchObject({ title: 'Pilot', districts: ['Norr', 'Söder'], pilot: true })
    expect(rowsIn(other, 'individualFollowUp')).toBe(2)
  })

  it('is taken back whole with its import', async () => {
    const app = await registered()
    const { batchId } = await importAll(app, { Individuppföljning: [row, row] })
    app.call('register.undoImport', { batchId: batchId ?? '' })
    expect(rowsIn(app, 'individualFollowUp')).toBe(0)
  })
})
