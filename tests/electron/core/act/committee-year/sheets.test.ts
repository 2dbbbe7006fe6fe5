import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../../support/test-app'
import { importAll, preview, told } from '../../register/exchange/support'

const committee = { Nämnd: 'Socialnämnden' }
const sheets = {
  Nämnder: [committee],
  Sammanträden: [
    { ...committee, Sammanträdesdag: '2026-11-05', 'Handlingar senast': '2026-10-22' },
    { ...committee, Sammanträdesdag: '2026-12-10' },
  ],
  Sammanträdesärenden: [
    { ...committee, Sammanträdesdag: '2026-11-05', Ordning: 1, Ärende: 'Varning till Linden', Slag: 'beslut' },
    { ...committee, Sammanträdesdag: '2026-12-10', Ordning: 1, Ärende: 'Årsrapport', Slag: 'information' },
  ],
  Nämndbeslut: [
    {
      ...committee,
      Beslutsdag: '2026-11-05',
      Paragraf: '112',
      Beslut: 'Varning till Linden',
      Resultat: 'enligt förslaget',
      Sammanträdesdag: '2026-11-05',
    },
    { ...committee, Beslutsdag: '2026-11-05', Paragraf: '§ 113', Beslut: 'Taxor', Resultat: 'avslag' },
  ],
}

describe('the sheets of the nämnd’s year', () => {
  it('make meetings, their items and the decisions on them; read again they change nothing', async () => {
    const app = openTestApp()
    await importAll(app, sheets)
    const { meetings } = app.call('act.committeeYear', { committeeId: null, year: 2026 })
    expect(meetings).toMatchObject([
      {
        heldOn: '2026-11-05',
        items: [{ title: 'Varning till Linden', state: 'decided', decision: { paragraph: '§ 112' } }],
        decisions: [{ paragraph: '§ 113', heading: 'Taxor' }],
      },
      { heldOn: '2026-12-10', submitOn: null, items: [{ kind: 'information' }] },
    ])
    const again = await preview(app, sheets)
    expect(again.sheets.filter((sheet) => sheet.rows !== sheet.unchanged)).toEqual([])
  })

  it('a corrected registration and the one in its place both survive', async () => {
    const app = openTestApp()
    const [decision] = sheets.Nämndbeslut
    const rows = [{ ...decision, Arkiverad: '2026-11-10' }, { ...decision }] as Array<Record<string, string>>
    await importAll(app, { ...sheets, Nämndbeslut: rows })
    expect(app.db.allSql('SELECT 1 FROM committeeDecision')).toHaveLength(2)
    const again = await preview(app, { ...sheets, Nämndbeslut: rows })
    expect(again.sheets.filter((sheet) => sheet.rows !== sheet.unchanged)).toEqual([])
  })

  it('say what is wrong, row by row', async () => {
    const app = openTestApp()
    const wrong = {
      Nämnder: [committee],
      Sammanträden: [{ ...committee, Sammanträdesdag: '2026-11-05', 'Handlingar senast': '2026-11-06' }],
      Sammanträdesärenden: [
        { ...committee, Sammanträdesdag: '2026-11-12', Ordning: 1, Ärende: 'Taxor', Slag: 'beslut' },
      ],
      Nämndbeslut: [{ ...committee, Beslutsdag: '2026-11-25', Paragraf: '§ 1', Beslut: 'Taxor', Resultat: 'avslag' }],
    }
    expect(told(await preview(app, wrong))).toEqual([
      'error Sammanträden 2 Handlingar senast: Handlingarna ska in före sammanträdet 2026-11-05. Rätta ett av datumen.',
      expect.stringContaining('Sammanträdet finns varken i filen eller i registret för nämnden.'),
      'error Nämndbeslut 2 Beslutsdag: Dagen har inte varit än. Rätta datumet.',
    ])
  })
})
