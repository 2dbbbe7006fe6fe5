import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import { rectificationDocument } from '../../../../electron/documents/rectification/document'
import { sanctionLetterDocument } from '../../../../electron/documents/sanction-letter/document'
import type { DocumentKind } from '../../../../shared/contracts/values'
import { openSanctionWorld } from '../../core/act/sanction/sanction-world'
import { textOf } from '../opened'
import { sanctionLetter, sanctionMatter } from '../sanction-sample'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const begaran = async (...about: Parameters<typeof sanctionMatter>) =>
  plain(await textOf(rectificationDocument(sanctionMatter(...about))))
const letter = async (...about: Parameters<typeof sanctionLetter>) =>
  plain(await textOf(sanctionLetterDocument(sanctionLetter(...about))))

describe('begäran om rättelse', () => {
  it('names agreement and clause, what was seen brist by brist, what is demanded and by when', async () => {
    const text = await begaran()
    expect(text).toContain('rättar till 2 brister senast den 29 januari 2027')
    expect(text).toContain('avtal A-108, LOU, från 2023-01-01, dnr SN 2022/0359')
    expect(text).toContain('En vaken i tjänst nattetid (Avtal p. 4.2)')
    expect(text).toContain('Räcker bemanningen till?')
    expect(text).toContain('Listorna för augusti.')
    expect(text).toContain('Bemanning: natten bemannas, senast den 29 januari 2027.')
  })

  it('says how to report, what follows otherwise and the right to comment, and ends with a form to answer on', async () => {
    const text = await begaran()
    const order = [
      'Så här redovisar ni',
      'Annars prövas hävning.',
      'Rätt att yttra sig',
      'Svarsblankett',
      'Datum och underskrift',
    ]
    const places = order.map((words) => text.lastIndexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every((place) => place > 0)).toBe(true)
  })

  it('is called a draft until it is decided', () => {
    expect(rectificationDocument(sanctionMatter()).status).toBe('Utkast')
    const decided = { ...sanctionMatter().step, decidedOn: '2026-09-25', decidedBy: 'enhetschef' }
    expect(rectificationDocument(sanctionMatter({ step: decided })).status).toBeNull()
  })
})

describe('tjänsteskrivelse om sanktion', () => {
  it('begins with whole sentences to decide, and only then tells why', async () => {
    const text = await letter()
    expect(text).toContain(
      'Socialnämnden beslutar om vite mot Utförare Björken enligt avtal A-108 om HVB för barn och unga, med anledning av granskning 2026-096.',
    )
    expect(text).toContain('har rättat till de 2 brister som granskning 2026-096 visade.')
    expect(text.indexOf('Förslag till beslut')).toBeLessThan(text.indexOf('Sammanfattning'))
  })

  it('tells what was asked and when, how it was answered, and that the utförare was heard', async () => {
    const text = await letter()
    expect(text).toContain('Bristerna rättades inte: Oförändrat.')
    expect(text).toContain('kom 2026-10-14, återsänd')
    expect(text).toContain('hördes den 16 november 2026. Utföraren instämmer.')
  })

  it('always says that IVO and the police were considered, and does not report twice', async () => {
    const text = await letter()
    expect(text).toContain('i uppdrag att anmäla bristerna hos Utförare Björken till Inspektionen för vård och omsorg.')
    expect(text).toContain('Prövad: anmälan görs inte. Inget tyder på brott.')
    const again = await letter({ reported: { ivo: true, police: false } })
    expect(again).toContain('underrätta Inspektionen för vård och omsorg om beslutet')
    expect(again).not.toContain('i uppdrag att anmäla')
  })

  it('says that children may be touched, and a perspective that was not stated is not made up', async () => {
    const text = await letter()
    expect(text).toContain('kan gälla barn, och barnets bästa ska prövas. Barnens trygghet kräver vaken personal.')
    expect(text).toContain('Vitets storlek följer av avtalet')
    expect(text).toContain('Perspektivet har vägts in och bedömts inte vara relevant')
  })

  it('a hävning has no deadline, and asks how the insats goes on', async () => {
    const step = {
      ...sanctionMatter().step,
      step: 'termination' as const,
      deadlineOn: null,
      demand: null,
      consequence: null,
    }
    const text = await letter({ step })
    expect(text).toContain('häver avtal A-108 om HVB för barn och unga med Utförare Björken')
    expect(text).toContain('utan avbrott')
    expect(text).not.toContain('har rättat till')
  })
})

describe('what they are written from', () => {
  const choiceOf = (kind: DocumentKind, reviewId: string | null) =>
    ({
      kind,
      year: 2026,
      committeeId: null,
      registryNumber: null,
      author: null,
      statements: [],
      approver: null,
      recipients: [],
      providerId: null,
      serviceTypeId: null,
      serviceAreaId: null,
      reviewId,
      requestId: null,
      sanctionId: null,
      proposalId: null,
      subject: null,
      templateId: null,
      draftId: null,
    }) as Parameters<typeof composeDocument>[1]

  it('is the proposal of the granskning: what it lacks is said before writing', () => {
    const { app, review, prepared } = openSanctionWorld()
    const compose = (kind: DocumentKind) => composeDocument(app.context(), choiceOf(kind, review.id))
    expect(compose('tjansteskrivelse-sanktion').canWrite.reasons).toEqual([
      'Granskningen har inget förslag till steg. Bered det under Sanktioner, så fylls tjänsteskrivelsen i.',
    ])
    prepared({ step: 'penalty', reason: null, heardOn: null, heardNote: null })
    const { canWrite, missing, content } = compose('tjansteskrivelse-sanktion')
    expect(canWrite.ok).toBe(true)
    expect(content?.head).toMatchObject({ committee: 'Socialnämnden', registryNumber: 'SN 2026/0101' })
    expect(missing).toEqual(
      expect.arrayContaining([
        'Utföraren är inte hörd; dokumentet säger det.',
        'Skriv skälen, och varför steget är proportionerligt.',
      ]),
    )
  })

  it('a begäran can be drafted from the open brister alone, and says so', () => {
    const { app, review } = openSanctionWorld()
    const { canWrite, missing, content } = composeDocument(app.context(), choiceOf('begaran-om-rattelse', review.id))
    expect(canWrite.ok).toBe(true)
    expect(content?.status).toBe('Utkast')
    expect(missing.join(' ')).toContain('Inget steg är berett eller beslutat.')
  })

  it('is refused in egen regi and without a granskning', () => {
    const { app, sample } = openSanctionWorld()
    const own = sample.given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-09-15' })
    sample.given.finding(own.id)
    const reasons = (reviewId: string | null) =>
      composeDocument(app.context(), choiceOf('begaran-om-rattelse', reviewId)).canWrite.reasons[0]
    expect(reasons(own.id)).toContain('egen regi')
    expect(reasons(null)).toContain('välj vilken')
  })
})
