import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KoladaSettings } from '../../../../../shared/contracts/kolada'
import { AppError, type ErrorData } from '../../../../../shared/errors'
import { handlers } from '../../../../../electron/core/handlers'
import { createRouter } from '../../../../../electron/core/router'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { json, type KoladaServer, row, startKolada } from '../../../exchange/kolada/kolada-server'

let kolada: KoladaServer
let app: TestApp
beforeEach(async () => {
  kolada = await startKolada()
  app = openTestApp()
})
afterEach(() => kolada.close())

const settings: KoladaSettings = {
  version: 1,
  enabled: true,
  municipality: '0580',
  comparisons: [
    { id: '0000', name: 'Riket' },
    { id: 'G35861', name: 'Liknande kommuner' },
  ],
}
const turnOn = (changed: Partial<KoladaSettings> = {}) =>
  app.call('collect.saveKolada', { settings: { ...settings, ...changed }, recordVersion: null })
const indicator = (koladaId: string, name = `Mått ${koladaId}`) =>
  app.call('collect.saveIndicator', {
    id: null,
    version: null,
    draft: {
      name,
      koladaId,
      better: 'lower',
      kind: null,
      unit: null,
      description: null,
      serviceAreaId: null,
      endedYear: null,
    },
  }).id

/** The router with the local server in Kolada's place, as no user can set it. */
async function fetchPreview(
  years: { fromYear: number; toYear: number } = { fromYear: 2022, toYear: 2026 },
  signal?: AbortSignal,
) {
  const router = createRouter(handlers, (operation) => {
    const context = app.context(operation)
    return { ...context, host: { ...context.host, kolada: kolada.access } }
  })
  const envelope = await router.runJob('collect.previewKolada', years, signal === undefined ? {} : { signal })
  if (!envelope.ok) throw new AppError(envelope.error)
  return envelope.value
}
const refusal = async (...args: Parameters<typeof fetchPreview>): Promise<ErrorData> => {
  try {
    await fetchPreview(...args)
  } catch (cause) {
    if (cause instanceof AppError) return cause.data
    throw cause
  }
  throw new Error('a refusal was expected')
}
const stored = () =>
  app.db.allSql(
    'SELECT year, groupName, gender, value, source, fetchedOn FROM indicatorValue ORDER BY year, groupName, gender',
  )

describe('Kolada', () => {
  it('is off until somebody turns it on: nothing is asked for', async () => {
    indicator('U33401')
    expect(app.call('collect.kolada', {})).toMatchObject({
      settings: { enabled: false },
      host: 'api.kolada.se',
      ready: { ok: false },
    })
    expect((await refusal()).userMessage).toContain('inte påslagen')
    turnOn({ municipality: null })
    expect((await refusal()).userMessage).toBe('Kommunens id saknas. Inget har hämtats.')
    expect(kolada.asked).toEqual([])
  })

  it('gives T, K and M of the own municipality and the groups; saved only when the user says so', async () => {
    indicator('U33401')
    turnOn()
    kolada.titles = { U33401: 'Utredningstid barn och unga' }
    kolada.rows = [
      row('U33401', 2024, '0580', [74, 70, 77]),
      row('U33401', 2024, '0000', [88, null, null]),
      row('U33401', 2025, '0580', [null, null, null]),
    ]
    const preview = await fetchPreview()
    expect(preview).toMatchObject({ origin: '127.0.0.1', added: 4, changed: 0, unchanged: 0, newIndicators: [] })
    expect(stored()).toEqual([])
    expect(app.call('collect.writeKolada', { token: preview.token })).toEqual({ added: 4, changed: 0 })
    const own = { groupName: 'Egen kommun', source: 'Kolada', fetchedOn: '2026-11-22' }
    expect(stored()).toEqual([
      { ...own, year: 2024, gender: 'man', value: 77 },
      { ...own, year: 2024, gender: 'total', value: 74 },
      { ...own, year: 2024, gender: 'woman', value: 70 },
      { ...own, year: 2024, groupName: 'Riket', gender: 'total', value: 88 },
    ])
    expect(app.db.getSql('SELECT description FROM indicator')).toEqual({
      description: 'Så mäts Utredningstid barn och unga.',
    })
    const again = await fetchPreview()
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 4 })
  })

  it('sends nothing but ids and years, 25 of each at most, and follows the pages', async () => {
    turnOn()
    for (let index = 0; index < 30; index += 1) {
      const id = `N${10_000 + index}`
      indicator(id)
      kolada.titles[id] = `Titel ${id}`
      kolada.rows.push(row(id, 2024, '0580', [index]), row(id, 2023, '0000', [index]))
    }
    kolada.pageSize = 7
    const preview = await fetchPreview()
    expect(preview.added).toBe(60)
    expect(new Set(preview.rows.map(({ indicator: name, year }) => `${name} ${year}`)).size).toBe(60)
    const first = kolada.asked
      .filter((address) => !address.includes('&page='))
      .map((address) => decodeURIComponent(address))
    expect(first).toHaveLength(4)
    for (const address of first) {
      expect(address).toMatch(/^\/v3\/(data\/)?kpi\/[NU\d,]+(\/municipality\/[G\d,]+\/year\/[\d,]+)?\?per_page=5000$/)
    }
    expect(kolada.asked.length).toBeGreaterThan(12)
  })

  it('that corrects or withdraws a value keeps what it was beside it', async () => {
    const id = indicator('U33401')
    turnOn()
    kolada.titles = { U33401: 'Utredningstid' }
    kolada.rows = [row('U33401', 2023, '0580', [80]), row('U33401', 2024, '0580', [74])]
    app.call('collect.writeKolada', { token: (await fetchPreview()).token })
    kolada.rows = [row('U33401', 2023, '0580', [81]), row('U33401', 2024, '0580', [74])]
    const [, withdrawn] = kolada.rows
    if (withdrawn?.values[0] !== undefined) withdrawn.values[0].isdeleted = true
    const preview = await fetchPreview()
    expect(preview.rows.map(({ year, before, after, state }) => [year, before, after, state])).toEqual([
      [2023, 80, 81, 'changed'],
      [2024, 74, null, 'changed'],
    ])
    app.setDay('2026-12-01')
    app.call('collect.writeKolada', { token: preview.token })
    const { values } = app.call('collect.indicator', { id })
    expect(values.map(({ year, value, corrections }) => [year, value, corrections])).toEqual([
      [2023, 81, [{ correctedOn: '2026-12-01', earlierValue: 80, earlierSource: 'Kolada' }]],
      [2024, null, [{ correctedOn: '2026-12-01', earlierValue: 74, earlierSource: 'Kolada' }]],
    ])
  })

  it('says which series have ended, which ids it does not know, and what has no newer values', async () => {
    indicator('U31462', 'Ett som upphört')
    indicator('N99999', 'Ett som inte finns')
    indicator('U33401', 'Ett gammalt')
    turnOn()
    kolada.titles = { U31462: 'Väntetid, medelvärde (-2023)', U33401: 'Utredningstid' }
    kolada.rows = [row('U31462', 2023, '0580', [12]), row('U33401', 2022, '0580', [74])]
    const preview = await fetchPreview()
    expect(preview.notes.toSorted()).toEqual([
      'Ett gammalt (U33401): senaste värdet är från 2022.',
      'Ett som upphört (U31462): serien upphörde 2023.',
      'Kolada har inget nyckeltal med id N99999 (Ett som inte finns). Kontrollera id.',
    ])
    app.call('collect.writeKolada', { token: preview.token })
    expect(app.db.getSql("SELECT endedYear FROM indicator WHERE koladaId = 'U31462'")).toEqual({ endedYear: 2023 })
  })

  it('is written whole or not at all, and not over what has been changed since it was shown', async () => {
    const id = indicator('U33401')
    turnOn()
    kolada.titles = { U33401: 'Utredningstid' }
    kolada.rows = [row('U33401', 2024, '0580', [74])]
    const { token } = await fetchPreview()
    app.call('collect.saveIndicatorValue', {
      id: null,
      version: null,
      draft: { indicatorId: id, year: 2024, groupName: 'Egen kommun', gender: 'total', value: 70, source: 'Egen' },
    })
    expect(app.refusal('collect.writeKolada', { token }).userMessage).toContain('Registret har ändrats')
    expect(stored()).toHaveLength(1)
  })
})

describe('the log', () => {
  it('tells who turned it on, what is fetched, and what a value was', () => {
    const id = indicator('U33401', 'Utredningstid')
    turnOn()
    app.call('collect.saveIndicatorValue', {
      id: null,
      version: null,
      draft: { indicatorId: id, year: 2025, groupName: 'Riket', gender: 'total', value: 88, source: 'Kolada' },
    })
    const { rows } = app.call('settings.changes', {})
    expect(rows.map(({ sentence }) => sentence)).toEqual([
      'Värde på nyckeltal Utredningstid, Riket 2025 tillagt',
      'Inställningar för Kolada sparade: Hämtning, Kommunens id, Jämförs med',
      'Nyckeltal Utredningstid tillagt',
    ])
    expect(rows[2]?.changes).toContainEqual({ label: 'Id i Kolada', before: null, after: 'U33401' })
    expect(rows[2]?.changes).toContainEqual({ label: 'Bättre', before: null, after: 'lägre' })
  })
})

describe('when Kolada can not answer', () => {
  beforeEach(() => {
    indicator('U33401')
    turnOn()
    kolada.titles = { U33401: 'Utredningstid' }
    kolada.rows = [row('U33401', 2024, '0580', [74])]
  })
  afterEach(() => expect(stored()).toEqual([]))

  it('it waits and asks again where Kolada is busy or out of order for a moment', async () => {
    kolada.next = [json({}, 429, { 'retry-after': '0' }), json({}, 503), json({}, 500)]
    expect((await fetchPreview()).added).toBe(1)
  })

  it('it gives up with a sentence when it goes on', async () => {
    kolada.next = Array.from({ length: 4 }, () => json({}, 500))
    expect((await refusal()).userMessage).toBe(
      'Kolada har ett fel just nu (500). Försök igen om en stund. Inget har ändrats.',
    )
  })

  it.each([
    ['broken JSON', json('{"values": [')],
    ['something else than values', json({ values: [{ kpi: 7 }] })],
    ['a web page', json('<html>Logga in på nätverket</html>')],
  ])('%s is not taken for an answer', async (_what, answer) => {
    kolada.next = [answer]
    expect((await refusal()).userMessage).toContain('gick inte att förstå')
  })

  it('it follows nobody to another host, neither by redirect nor by next_url', async () => {
    kolada.next = [json({}, 302, { location: 'http://127.0.0.2:1/v3/kpi/U33401' })]
    expect((await refusal()).userMessage).toContain('en annan adress, och dit skickas inget')
    kolada.next = [json({ values: [], next_url: 'https://kolada.example/v3/kpi/U33401?page=2' })]
    expect((await refusal()).userMessage).toContain('en annan adress')
    expect(kolada.asked).toHaveLength(2)
  })

  it('a redirect on its own host is followed', async () => {
    kolada.next = [json({}, 307, { location: '/v3/kpi/U33401?per_page=5000&page=1' })]
    expect((await fetchPreview()).added).toBe(1)
  })

  it('pages that never end are stopped', async () => {
    const page = { values: [], next_url: `${kolada.access.url}/kpi/U33401?per_page=5000` }
    kolada.next = [json(page)]
    expect((await refusal()).userMessage).toContain('tar aldrig slut')
  })

  it('an answer that does not come is waited for only so long', async () => {
    kolada.access.timeoutMs = 60
    kolada.next = [() => undefined]
    expect((await refusal()).userMessage).toContain('svarade inte i tid')
  })

  it('the user can stop it', async () => {
    const stop = new AbortController()
    kolada.next = [() => stop.abort()]
    expect(await refusal(undefined, stop.signal)).toMatchObject({ code: 'CANCELLED' })
  })

  it('without a network the sentence says what to do', async () => {
    await kolada.close()
    expect(await refusal()).toMatchObject({
      code: 'FILE',
      userMessage: expect.stringContaining('Kontrollera att datorn har internet'),
    })
    kolada = await startKolada()
  })
})

describe('a file from Kolada', () => {
  const read = (fileName: string, text: string) =>
    app.job('collect.previewKoladaFile', { file: { fileName, contentBase64: Buffer.from(text).toString('base64') } })
  const told = async (fileName: string, text: string) =>
    (await read(fileName, text)).rows.map(({ indicator: name, year, groupName, gender, after }) =>
      [name, year, groupName, gender, after].join(' | '),
    )

  it('with a value a row is read by id, and the own municipality is known by its id', async () => {
    indicator('U33401', 'Utredningstid')
    turnOn()
    const lines = [
      'Nyckeltals-id;Nyckeltal;Kommun-id;Kommun;År;Kön;Värde',
      'U33401;Utredningstid barn och unga;580;Linköping;2024;T;74,5',
      'U33401;Utredningstid barn och unga;580;Linköping;2024;K;',
      'U33401;Utredningstid barn och unga;0000;Riket;2024;T;88',
      'U33401;Utredningstid barn och unga;2380;Östersund;2024;Totalt;90',
    ]
    expect(await told('kolada.csv', lines.join('\r\n'))).toEqual([
      'Utredningstid | 2024 | Egen kommun | total | 74.5',
      'Utredningstid | 2024 | Riket | total | 88',
      'Utredningstid | 2024 | Östersund | total | 90',
    ])
  })

  it('with a column a year is read the same way; what is new is said to be', async () => {
    turnOn()
    const lines = ['Nyckeltal;Kommun;Kön;2023;2024', 'Nöjda brukare (U30453);Riket;Kvinnor;71;..', 'Källa: Kolada;;;;']
    const preview = await read('bred.csv', lines.join('\n'))
    expect(preview.newIndicators).toEqual(['Nöjda brukare'])
    app.call('collect.writeKolada', { token: preview.token })
    expect(app.db.getSql('SELECT name, koladaId FROM indicator')).toEqual({ name: 'Nöjda brukare', koladaId: 'U30453' })
    expect(stored()).toEqual([
      { year: 2023, groupName: 'Riket', gender: 'woman', value: 71, source: 'Kolada', fetchedOn: '2026-11-22' },
    ])
  })

  it('saved from the API is read without being turned on: nothing is sent', async () => {
    indicator('U33401', 'Utredningstid')
    turnOn({ enabled: false })
    const saved = JSON.stringify({ values: [row('U33401', 2024, '0580', [74, null, 77])], count: 1 })
    expect(await told('svar.json', saved)).toEqual([
      'Utredningstid | 2024 | Egen kommun | total | 74',
      'Utredningstid | 2024 | Egen kommun | man | 77',
    ])
  })

  it.each([
    ['lista.csv', 'Namn;Driftsform\nEken;privat'],
    ['svar.json', '{"hej": 1}'],
    ['svar.json', '{"values": ['],
  ])('%s that holds no values is refused with a sentence', async (fileName, text) => {
    const { code } = await app.jobRefusal('collect.previewKoladaFile', {
      file: { fileName, contentBase64: Buffer.from(text).toString('base64') },
    })
    expect(code).toBe('FILE')
  })

  it('with a personnummer in a name is not let in', async () => {
    const lines = ['Nyckeltal;Kommun;År;Värde', 'Mått 19121212-1212;Riket;2024;1', 'Ett mått;Riket;2024;1']
    expect(await told('k.csv', lines.join('\n'))).toEqual(['Ett mått | 2024 | Riket | total | 1'])
  })
})
