import { describe, expect, it } from 'vitest'
import { asFile, fillForm, type Written } from '../../../../support/answer-file'
import { openQuestionnaireSample, oneOfEach, type QuestionnaireSample } from '../../../../support/questionnaire-sample'

const personnummer = '811218-9876'
const good = (sample: QuestionnaireSample, changed: Record<string, Written> = {}): Record<string, Written> => {
  const byText: Record<string, Written> = {
    [oneOfEach[0]?.text ?? '']: 'ja',
    'Finns tillstånd?': 'ja',
    Vakanser: 1,
    'Utbildad personal': 85,
    'Senaste egenkontroll': '2026-09-15',
    ...changed,
  }
  return Object.fromEntries(Object.entries(byText).map(([text, value]) => [sample.key(text), value]))
}

describe('read answer files', () => {
  it('takes back what went out: answers, deviations and the day', async () => {
    const sample = openQuestionnaireSample()
    const files = await sample.files()
    expect(Object.keys(files).toSorted()).toEqual(['Utförare Linden', 'Utförare Åsken'])
    const answered = fillForm(
      files['Utförare Åsken'] ?? new Uint8Array(),
      good(sample, {
        Vakanser: '3,5',
        'Utbildad personal': 55,
        'Senaste egenkontroll': 46_000,
        Övrigt: 'Ny chef i maj',
      }),
    )
    const [result] = await sample.read([asFile('svar.xlsx', answered)])
    expect(result).toMatchObject({
      state: 'registered',
      recipient: 'Utförare Åsken, avtal A-2',
      problems: [],
      deviations: 3,
    })
    const recipient = sample.recipients().find(({ providerId }) => providerId === 'asken')
    expect(recipient).toMatchObject({
      state: 'answered',
      answeredOn: '2026-11-22',
      answerFile: 'svar.xlsx',
      deviations: 3,
    })
    const { rows } = sample.app.call('collect.recipientAnswers', { recipientId: recipient?.id ?? '' })
    expect(rows.map(({ answer, deviation }) => [answer, deviation])).toEqual([
      ['ja', false],
      ['ja', false],
      ['3,5', true],
      ['55\u00a0%', true],
      ['2025-12-09', true],
      ['Ny chef i maj', false],
    ])
  })

  it('the same file twice changes nothing; another answer is told, and replaces only when that is said', async () => {
    const sample = openQuestionnaireSample()
    const { 'Utförare Åsken': form = new Uint8Array() } = await sample.files()
    const first = asFile('svar.xlsx', fillForm(form, good(sample)))
    await sample.read([first])
    const log = () =>
      sample.app.call('settings.changes', { search: '', recordType: null, offset: 0, limit: 1 }).totalUnfiltered
    const before = log()
    expect(await sample.read([first, { ...first, fileName: 'kopia.xlsx' }])).toMatchObject([
      { state: 'unchanged' },
      { state: 'unchanged' },
    ])
    expect(log()).toBe(before)

    const second = asFile('rättat svar.xlsx', fillForm(form, good(sample, { Vakanser: 4 })))
    const changes = [{ question: 'Vakanser', before: '1', after: '4' }]
    expect(await sample.read([second])).toMatchObject([{ state: 'differs', changes }])
    expect(log()).toBe(before)
    expect(await sample.read([second], true)).toMatchObject([{ state: 'replaced', changes, deviations: 1 }])
    expect(sample.recipients()[1]).toMatchObject({ answerFile: 'rättat svar.xlsx', deviations: 1 })
  })

  it.each([
    ['a required answer that is missing', { Vakanser: '' }, 'Fråga 3 (rad 12): Frågan måste besvaras.'],
    ['a number that is none', { Vakanser: 'några' }, 'Värdet är inte ett tal.'],
    ['more than 100 percent', { 'Utbildad personal': 101 }, 'Andelen är över 100 procent.'],
    ['a percentage that Excel made a share of', { 'Utbildad personal': 0.85 }, 'Skriv 85 för 85 procent'],
    ['a day that does not exist', { 'Senaste egenkontroll': '2026-02-30' }, 'Den dagen finns inte i kalendern.'],
    ['a day that can be two days', { 'Senaste egenkontroll': '03/04/2026' }, 'Datumet går inte att läsa säkert.'],
    [
      'a choice that is none',
      { 'Finns tillstånd?': 'kanske' },
      'Svaret finns inte bland alternativen. Välj något av ja, nej',
    ],
    ['neither yes nor no', { 'Är bemanningen den avtalade?': 'vet ej' }, 'Svaret är varken ja eller nej.'],
  ])('refuses a whole file with %s', async (_what, changed, problem) => {
    const sample = openQuestionnaireSample()
    const { 'Utförare Åsken': form = new Uint8Array() } = await sample.files()
    const [result] = await sample.read([asFile('svar.xlsx', fillForm(form, good(sample, changed)))])
    expect(result).toMatchObject({ state: 'broken', recipient: 'Utförare Åsken, avtal A-2' })
    expect(result?.problems).toEqual([expect.stringContaining(problem)])
    expect(sample.recipients().map(({ answeredOn }) => answeredOn)).toEqual([null, null])
  })

  it.each<Record<string, Written>>([
    { Övrigt: `Brukare ${personnummer} klagar` },
    { Vakanser: '8112189876' },
    { 'Finns tillstånd?': personnummer },
  ])('stops a personnummer in an answer and never repeats it: %j', async (changed) => {
    const sample = openQuestionnaireSample()
    const { 'Utförare Åsken': form = new Uint8Array() } = await sample.files()
    const results = await sample.read([asFile(`${personnummer}.xlsx`, fillForm(form, good(sample, changed)))])
    expect(results).toMatchObject([{ state: 'broken', fileName: 'XXXXXX-XXXX.xlsx' }])
    expect(JSON.stringify(results)).not.toMatch(/811218|9876/)
    expect(JSON.stringify(sample.app.db.allSql('SELECT * FROM changeLog'))).not.toMatch(/811218|9876/)
  })

  it('names what is not an answer file of this questionnaire, and reads the rest', async () => {
    const sample = openQuestionnaireSample()
    const { app, id } = sample
    const files = await sample.files()
    const form = files['Utförare Åsken'] ?? new Uint8Array()
    const { id: otherId } = app.call('collect.startQuestionnaire', {
      kind: 'selfReport',
      title: 'Egenrapport 2026',
      year: 2026,
      serviceTypeId: null,
      committeeId: null,
      from: { is: 'set', key: 'selfReport' },
    })
    const preview = await app.job('collect.previewQuestionnaireFile', { id: otherId })
    const own = await app.job('collect.previewQuestionnaireFile', { id })
    const results = await sample.read([
      asFile('bild.xlsx', Buffer.from('%PDF-1.7')),
      asFile('tom.xlsx', form),
      { ...preview, fileName: 'annat.xlsx' },
      { ...own, fileName: 'visning.xlsx' },
      asFile('rätt.xlsx', fillForm(form, good(sample))),
      { fileName: 'stor.xlsx', contentBase64: Buffer.alloc(5_000_001).toString('base64') },
    ])
    expect(results.map(({ state, problems }) => [state, problems[0]?.slice(0, 44) ?? null])).toEqual([
      ['broken', 'Filen bild.xlsx är inte en Excel-arbetsbok. '],
      ['broken', 'Filen är inte ifylld: det finns inga svar i '],
      ['broken', 'Filen hör till Egenrapport 2026, inte till S'],
      ['broken', 'Filen är en förhandsvisning och har ingen mo'],
      ['registered', null],
      ['broken', 'Filen är större än 5 MB och är inte ett svar'],
    ])
  })

  it('refuses files of an earlier edition, of struck recipients and after the end', async () => {
    const sample = openQuestionnaireSample()
    const { app, id } = sample
    const old = (await sample.files())['Utförare Åsken'] ?? new Uint8Array()
    const answered = asFile('svar.xlsx', fillForm(old, good(sample)))
    app.call('collect.recallQuestionnaire', { id, version: sample.version() })
    expect((await sample.read([answered]))[0]?.problems[0]).toContain('är ett utkast')
    app.call('collect.sendQuestionnaire', { id, version: sample.version(), sentOn: '2026-11-01', dueOn: '2026-11-30' })
    expect((await sample.read([answered]))[0]?.problems[0]).toContain('Filen hör till utgåva 1')

    const form = (await sample.files())['Utförare Åsken'] ?? new Uint8Array()
    const right = asFile('svar.xlsx', fillForm(form, good(sample)))
    const asken = sample.recipients().find(({ providerId }) => providerId === 'asken')
    const { id: recipientId = '', version = 0 } = asken ?? {}
    expect(app.refusal('collect.strikeRecipient', { id: recipientId, version, reason: null }).fields).toHaveProperty(
      'reason',
    )
    app.call('collect.strikeRecipient', { id: recipientId, version, reason: 'Avtalet är uppsagt' })
    expect((await sample.read([right]))[0]?.problems[0]).toContain('är struken')
    app.call('collect.restoreRecipient', { id: recipientId, version: version + 1 })
    app.call('collect.closeQuestionnaire', { id, version: sample.version(), closedOn: '2026-11-22' })
    expect((await sample.read([right]))[0]?.problems[0]).toContain('är avslutat')
  })

  it('of 500 answer files with three broken, reads the good ones and names the broken', async () => {
    const sample = openQuestionnaireSample({ send: false })
    const { app, id, given } = sample
    const ids = Array.from({ length: 500 }, (_, n) => `p-${String(n).padStart(3, '0')}`)
    for (const providerId of ids)
      given.table('provider').insert({ id: providerId, name: `Bo ${providerId}`, operatingForm: 'private' })
    app.call('collect.addRecipients', {
      questionnaireId: id,
      reason: null,
      recipients: ids.map((providerId) => ({ providerId, unitId: null, agreementId: null })),
    })
    app.call('collect.sendQuestionnaire', { id, version: sample.version(), sentOn: '2026-10-01', dueOn: '2026-10-31' })
    const forms = await sample.files()
    const answers = good(sample)
    const files = ids.map((providerId) =>
      asFile(`${providerId}.xlsx`, fillForm(forms[`Bo ${providerId}`] ?? new Uint8Array(), answers)),
    )
    files[7] = asFile('p-007.xlsx', Buffer.from('PK trasig'))
    files[250] = asFile(
      'p-250.xlsx',
      fillForm(forms['Bo p-250'] ?? new Uint8Array(), { ...answers, [sample.key('Vakanser')]: 'x' }),
    )
    files[499] = asFile('p-499.xlsx', Buffer.from('hej'))
    const results = await sample.read(files)
    expect(results.filter(({ state }) => state === 'registered')).toHaveLength(497)
    expect(results.filter(({ state }) => state === 'broken').map(({ fileName }) => fileName)).toEqual([
      'p-007.xlsx',
      'p-250.xlsx',
      'p-499.xlsx',
    ])
    expect(sample.get().questionnaire).toMatchObject({ recipients: 502, answered: 497 })
  }, 60_000)
})
