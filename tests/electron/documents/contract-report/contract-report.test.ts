import { describe, expect, it } from 'vitest'
import { contractReportDocument } from '../../../../electron/documents/contract-report/document'
import type { ContractReportInput } from '../../../../electron/documents/contract-report/view-model'
import { traceFigures } from '../../../../electron/documents/content/provenance'
import { publishedReport, registerReport } from '../contract-report-sample'
import { figure, head, wholeOf } from '../figures'
import { textOf as contentText } from '../opened'

const textOf = (input: ContractReportInput) => contentText(contractReportDocument(input))

const sectionOf = (text: string, from: string, to: string) => {
  const start = text.lastIndexOf(`\n${from}\nGenomförande`)
  return text.slice(start, text.indexOf(`\n${to}`, start + 1))
}

describe('the published figures of 2023', () => {
  it('give the published shares with counts and base', async () => {
    const text = await textOf(publishedReport())
    expect(text).toContain(
      'avtalet följs i 19 av 34 (56 %) uppföljningar och följs efter komplettering av brister i 15 av 34 (44 %)',
    )
    expect(text).toContain(
      'uppdragsbeskrivningen följs i 17 av 20 (85 %) uppföljningar och följs efter komplettering av brister i 3 av 20 (15 %)',
    )
    expect(text).toContain('avtalet följs i 8 av 23 (35 %)')
    expect(text).toContain('i 12 av 23 (52 %)')
    expect(text).toContain('i 2 av 23 (9 %) och inte följs i 1 av 23 (4 %)')
  })

  it('say why the base is smaller than the number carried out', async () => {
    const text = await textOf(publishedReport())
    expect(text).toContain(
      'En av de 24 genomförda uppföljningarna har inget registrerat utfall. Andelarna är därför räknade på 23 uppföljningar.',
    )
  })

  it('are marked as coming from Historik', async () => {
    const text = await textOf(publishedReport())
    expect(text).toContain('Uppgifterna för 2023 kommer från historik för daglig verksamhet (LOV)')
    expect(text).toContain('De går att följa till de summor som har förts in, men inte till enskilda granskningar.')
  })

  it('give sums that are planned 79, completed 78, with outcome 77', async () => {
    expect(await textOf(publishedReport())).toContain('Summa\n\n79\n78\n77')
  })

  it('a missing reason is said, not invented', async () => {
    expect(await textOf(publishedReport())).toContain(
      'För den uppföljning som inte genomfördes saknas uppgift om orsak.',
    )
  })

  it('sections whose registers do not exist are left out', async () => {
    const text = await textOf(publishedReport())
    expect(text).not.toMatch(/Ekonomisk kontroll|Informationsforum|\nSanktioner|Plan för/)
  })
})

describe('a year from the register', () => {
  it('tells reasons, methods and whether visits were announced', async () => {
    const text = sectionOf(await textOf(registerReport()), 'HVB för barn och unga', 'Konsulentstödd')
    expect(text).toContain('För 2026 planerades 14 avtalsuppföljningar och 12 genomfördes.')
    expect(text).toContain(
      'orsaker till att uppföljningar inte genomfördes: avtal uppsagt (1) och utföraren ställde in (1).',
    )
    expect(text).toContain(
      'Registrerade metoder är besök på plats (9) och digitalt möte (2). För 1 uppföljning är metoden inte angiven.',
    )
    expect(text).toContain('Av uppföljningarna var 7 föranmälda och 5 oanmälda.')
  })

  it('tells the common brister by area, how many are mended, and examples', async () => {
    const text = await textOf(registerReport())
    expect(text).toContain(
      'Vid 7 av 12 (58 %) uppföljningar registrerades 19 brister. Av dem var 12 av 19 (63 %) åtgärdade',
    )
    expect(text).toContain('Vanligast är brister inom dokumentation (8), bemanning (6) och trygghet och säkerhet (3).')
    expect(text).toContain('Rutinen för rapportering av missförhållanden är inte känd av timanställd personal')
  })

  it('areas with equally many brister are none of them the most common', async () => {
    const input = registerReport()
    const groups = input.groups.map((group) => ({
      ...group,
      findings: group.findings && {
        ...group.findings,
        total: figure(2),
        areas: group.findings.areas.slice(0, 2).map((area) => ({ ...area, total: figure(1, area.area) })),
      },
    }))
    const text = await textOf({ ...input, groups })
    expect(text).toContain('De gäller bemanning (1) och dokumentation (1).')
    expect(text).not.toContain('Vanligast')
  })

  it('a single review is told without shares', async () => {
    expect(await textOf(registerReport())).toContain(
      'Den enda uppföljningen med utfall visar att avtalet följs efter komplettering av brister.',
    )
  })

  it('two reviews with the same outcome are both, and have no shares', async () => {
    const input = registerReport()
    const groups = input.groups
      .filter(({ serviceType }) => serviceType === 'Öppenvård missbruk')
      .map((group) => ({
        ...group,
        planned: figure(3),
        completed: figure(3),
        assessed: figure(2),
        outcomes: group.outcomes.map((line) => ({ ...line, figure: figure(2) })),
      }))
    const text = await textOf({ ...input, groups, whole: wholeOf(groups) })
    expect(text).toContain(
      'Båda uppföljningarna med utfall visar att avtalet följs. En av de 3 genomförda uppföljningarna har inget registrerat utfall.',
    )
    expect(text).not.toContain('Andelarna är därför räknade')
  })

  it('reviews that were planned but never done have no result section', async () => {
    const text = sectionOf(await textOf(registerReport()), 'Korttidstillsyn', 'Särskilt boende')
    expect(text).toContain('För 2026 planerades 3 avtalsuppföljningar. Ingen är registrerad som genomförd.')
    expect(text).not.toContain('Resultat')
  })

  it('insatser without any follow-up stand outside the table and inside a sentence', async () => {
    const text = await textOf(registerReport())
    expect(text).toContain('Därutöver fanns 11 avtal inom insatser där ingen uppföljning planerades.')
    expect(text).not.toContain('Ledsagning')
  })

  it('points out where register and Historik differ', async () => {
    expect(await textOf(registerReport())).toContain('Historik anger 12 genomförda uppföljningar')
  })

  it('while the year goes on, what is not done remains and lacks no reason', async () => {
    const text = await textOf({ ...registerReport(), head: head({ date: '2026-11-22' }) })
    expect(text).toContain('Året är inte slut. Rapporten visar läget för 2026 den 22 november 2026.')
    expect(text).toContain('4 uppföljningar återstår.')
    expect(text).not.toContain('saknas uppgift om orsak')
  })

  it('an outcome in words that the program does not know is told as it stands', async () => {
    const input = registerReport()
    const groups = input.groups.map((group) =>
      group.serviceType === 'Hemtjänst'
        ? { ...group, outcomes: [...group.outcomes, { level: null, word: 'avbruten', figure: figure(1) }] }
        : group,
    )
    expect(await textOf({ ...input, groups })).toContain('och har utfallet ”avbruten” i 1 av 11 (9 %)')
  })

  it('next year stands there when there is a plan', async () => {
    expect(await textOf(registerReport())).toContain('Uppföljningsplanen för 2027 fastställdes den 14 december 2026.')
  })
})

describe('what can be missing', () => {
  it('an empty year is one sentence that says what is missing', async () => {
    const text = await textOf(publishedReport({ groups: [], year: 2031 }))
    expect(text).toContain('För 2031 finns inga avtalsuppföljningar, varken i registret eller i historiken')
    expect(text).not.toContain('Tabell')
  })

  it('an unknown head is said in words', async () => {
    const text = await textOf(
      publishedReport({
        head: head({ municipality: null, department: null, committee: null, registryNumber: null, authorRole: null }),
      }),
    )
    expect(text).toContain('Diarienummer uppgift saknas')
    expect(text).toContain('Samtliga nämnder')
  })

  it('an unknown number of agreements is said in words', async () => {
    const groups = publishedReport().groups.map((group) => ({ ...group, agreements: figure(null) }))
    const text = await textOf(publishedReport({ groups }))
    expect(text).toContain('Uppgift om antalet avtal saknas.')
    expect(text).not.toMatch(/undefined|null|NaN/)
  })

  it('completed reviews without any outcome give no shares', async () => {
    const groups = publishedReport().groups.map((group) => ({ ...group, assessed: figure(0), outcomes: [] }))
    const text = await textOf(publishedReport({ groups }))
    expect(text).toContain('Inget utfall är registrerat för de genomförda uppföljningarna')
    expect(text).not.toContain('Andelarna är därför')
  })
})

it('every figure in the report leads back to its rows', () => {
  const traces = traceFigures(contractReportDocument(registerReport()))
  expect(traces.length).toBeGreaterThan(50)
  const share = traces.find(({ text }) => text.startsWith('5\u00a0av\u00a012'))
  expect(share).toMatchObject({ heading: 'Resultat', source: { recordType: 'review' } })
  expect(share?.source.ids).toHaveLength(5)
})

describe('the plan for three years', () => {
  const forms = (year: number, expected: number | null) => ({
    year,
    forms: {
      own: {
        serviceTypes: [{ name: 'HVB', expected }],
        expected: figure(expected ?? 0, 'egen uppföljning', 'multiYearEntry'),
      },
      joint: { serviceTypes: [], expected: figure(0, 'gemensam uppföljning', 'multiYearEntry') },
      screening: {
        serviceTypes: [{ name: 'Familjerådgivning', expected: 24 }],
        expected: figure(24, 'digital screening', 'multiYearEntry'),
      },
    },
  })
  const plan = {
    status: 'draft' as const,
    revision: 1,
    decidedOn: null,
    total: figure(90, 'förväntade uppföljningar', 'multiYearEntry'),
    years: [forms(2024, 8), forms(2025, 10), forms(2026, null)],
  }

  it('tells per year and form which insatser, and the expected number', async () => {
    const text = await contentText(contractReportDocument(publishedReport({ threeYears: plan })))
    expect(text).toContain('Plan för 2024–2026')
    expect(text).toContain('Flerårsplanen är ett utkast och kan ändras.')
    expect(text).toMatch(/2024\s+Egen uppföljning\s+HVB \(8\)\s+8/)
    expect(text).toMatch(/2024\s+Digital screening\s+Familjerådgivning \(24\)\s+24/)
    expect(text).toContain('HVB (antal saknas)')
  })

  it('is left out where there is no plan', async () => {
    expect(await contentText(contractReportDocument(publishedReport()))).not.toContain('Plan för 2024–2026')
  })
})
