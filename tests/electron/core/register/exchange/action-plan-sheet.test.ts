import { describe, expect, it } from 'vitest'
import type { WrittenCell } from '../../../../../electron/exchange/cells/write-cell'
import { openTestApp } from '../../../../support/test-app'
import { counts, importAll, preview, told } from './support'

type Row = Record<string, WrittenCell>

const brist = { Granskningsnummer: '2025-001', Område: 'Bemanning', Beskrivning: 'En av två saknades.' }
const closed: Row = {
  ...brist,
  Åtgärdad: '2025-04-20',
  'Verifierad genom': 'besök',
  'Verifierad datum': '2025-05-01',
  'Om verifieringen': 'Två i tjänst.',
  Effekt: 'delvis',
  'Effekt följd upp': '2025-11-03',
  'Effekt följs upp senast': '2025-11-01',
  'Om effekten': 'Helgerna saknas.',
}
const first: Row = {
  ...brist,
  Omgång: 1,
  Begärd: '2025-03-16',
  'Begärd av': 'planerare',
  'Svar senast': '2025-04-06',
  Påmind: '2025-04-02',
  Mottagen: '2025-04-04',
  Åtgärdsplan: 'Schemat ses över.',
  Ansvarig: 'verksamhetschef',
  'Klart senast': '2025-04-30',
  Bedömning: 'återsänd',
  Bedömd: '2025-04-07',
  'Bedömd av': 'planerare',
  Skäl: 'Helgerna saknas i planen.',
}
const second: Row = { ...brist, Omgång: 2, Begärd: '2025-04-07', 'Svar senast': '2025-04-28' }

const sheets = (finding: Row = closed, plans: Row[] = [first, second]): Record<string, Row[]> => ({
  Nämnder: [{ Nämnd: 'Socialnämnden' }],
  Verksamhetsområden: [{ Verksamhetsområde: 'Barn och unga', Nämnd: 'Socialnämnden' }],
  Insatser: [{ Insats: 'HVB', Verksamhetsområde: 'Barn och unga' }],
  Utförare: [{ Namn: 'Eken', Driftsform: 'privat' }],
  Granskningar: [
    {
      Granskningsnummer: '2025-001',
      Utförare: 'Eken',
      Insats: 'HVB',
      Typ: 'kvalitetsgranskning',
      År: 2025,
      Genomförd: '2025-03-14',
    },
  ],
  Brister: [finding],
  Åtgärdsplaner: plans,
})
const said = async (finding: Row, plans: Row[] = []): Promise<string[]> =>
  told(await preview(openTestApp(), sheets(finding, plans)))

describe('åtgärdsplaner in the workbook', () => {
  it('go in with their brist and its effect, and the same file changes nothing the second time', async () => {
    const app = openTestApp()
    await importAll(app, sheets())
    const [finding] = app.call('assess.findings', { committeeId: null }).rows
    expect(finding).toMatchObject({ effect: 'partly', effectOn: '2025-11-03', verifiedNote: 'Två i tjänst.' })
    const { rounds } = app.call('act.finding', { id: finding?.id ?? '' })
    expect(rounds.map(({ round, judgement, planResponsible }) => [round, judgement, planResponsible])).toEqual([
      [1, 'returned', 'verksamhetschef'],
      [2, null, null],
    ])
    const again = await preview(app, sheets())
    expect(counts(again).every(([, added, changed]) => added === 0 && changed === 0)).toBe(true)
  })

  it('written and read into an empty database give the same', async () => {
    const app = openTestApp()
    await importAll(app, sheets())
    const file = await app.job('register.exportWorkbook', {})
    const other = openTestApp()
    const { token, issues } = await other.job('register.previewImport', { file, sheet: null })
    expect(issues).toEqual([])
    await other.job('register.runImport', { token, skipInvalid: false })
    const told = (one: typeof app) =>
      ['actionPlan', 'finding'].map((table) =>
        one.db
          .allSql<Record<string, unknown>>(
            `SELECT * FROM "${table}" ORDER BY ${table === 'finding' ? 'area' : 'round'}`,
          )
          .map((row) => Object.entries(row).filter(([field]) => !/(^id|Id|At)$/u.test(field))),
      )
    expect(told(other)).toEqual(told(app))
  })

  it('are refused with a sentence when the brist is unknown, a round is missing or the days are out of order', async () => {
    expect(await said(closed, [{ ...first, Område: 'Dokumentation' }])).toEqual([
      expect.stringContaining('Bristen finns inte i granskningen'),
    ])
    expect(await said(closed, [second])).toEqual([expect.stringContaining('Omgång 1 för bristen saknas')])
    expect(await said(closed, [{ ...first, 'Svar senast': '2025-03-15' }])).toEqual([
      expect.stringContaining('Svar senast: Svar kan inte krävas senast 2025-03-15'),
    ])
    expect(await said(closed, [{ ...first, Skäl: null }])).toEqual([expect.stringContaining('Skriv vad som saknas')])
  })

  it('keep effect for what is verified', async () => {
    const open = { ...closed, 'Verifierad genom': null, 'Verifierad datum': null }
    expect(await said(open)).toEqual([expect.stringContaining('följs upp när åtgärden är verifierad')])
    expect(await said({ ...closed, 'Effekt följd upp': null })).toEqual([
      expect.stringContaining('Ange vilken dag effekten bedömdes'),
    ])
    expect(await said({ ...closed, 'Effekt följd upp': '2025-04-30' })).toEqual([
      expect.stringContaining('innan åtgärden verifierades'),
    ])
  })
})
