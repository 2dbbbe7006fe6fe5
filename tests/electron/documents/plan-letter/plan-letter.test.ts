import { describe, expect, it } from 'vitest'
import { planLetterDocument } from '../../../../electron/documents/plan-letter/document'
import type { PlanLetterInput } from '../../../../electron/documents/plan-letter/view-model'
import { renderDocument } from '../../../../electron/documents/render'
import { head } from '../figures'
import { statements } from '../letter-sample'
import { openDocument, textOf as contentText } from '../opened'
import { planLetter, planRows } from '../plan-letter-sample'

const textOf = (input: PlanLetterInput) => contentText(planLetterDocument(input))
const decided = {
  id: 'plan',
  status: 'decided',
  revision: 1,
  decidedOn: '2026-12-03',
  decidedBy: 'Gruppchef',
  daysAvailable: 120,
} as const

describe('the proposed decision', () => {
  it('is whole sentences that stand by themselves', async () => {
    const text = await textOf(planLetter())
    expect(text).toContain(
      'Socialnämnden fastställer uppföljningsplanen för 2027 enligt bilaga 1, med 41 uppföljningar och 116 arbetsdagar.',
    )
    expect(text).toContain(
      'Socialnämnden ger socialförvaltningen i uppdrag att genomföra uppföljningarna i uppföljningsplanen för 2027.',
    )
  })

  it('a decided plan is approved, with the date it was decided', async () => {
    expect(await textOf(planLetter({ plan: decided }))).toContain(
      'Socialnämnden godkänner uppföljningsplanen för 2027, fastställd den 3 december 2026, enligt bilaga 1',
    )
  })

  it('stands without nämnd and förvaltning too', async () => {
    const text = await textOf(planLetter({ head: head({ committee: null, department: null }) }))
    expect(text).toContain('Nämnden ger förvaltningen i uppdrag')
  })
})

describe('the plan in short', () => {
  it('a draft is said to be one, in text and foot', async () => {
    const file = openDocument(await renderDocument(planLetterDocument(planLetter()), 'quick'))
    expect(file.text).toContain('Uppföljningsplanen för 2027 är ett utkast.')
    expect(file.paths.filter((path) => /footer\d/.test(path) && file.part(path).includes('Utkast'))).not.toHaveLength(0)
    expect(await textOf(planLetter({ plan: decided }))).not.toMatch(/utkast\./)
  })

  it('over-capacity is said, and is a point of the decision', async () => {
    const text = await textOf(planLetter({ plan: { ...decided, daysAvailable: 100 } }))
    expect(text).toContain('överskrider de tillgängliga arbetsdagarna med 16 dagar.')
    expect(text).toContain('De 9 uppföljningar som ska göras enligt fasta regler finns kvar')
    expect(text).toContain('Planen beräknas ta 116 arbetsdagar, vilket är 16 fler än de 100 som är tillgängliga.')
  })

  it('unknown capacity is said', async () => {
    expect(await textOf(planLetter({ plan: { ...decided, daysAvailable: null } }))).toContain(
      'Uppgift om tillgängliga arbetsdagar saknas; kapaciteten kan därför inte bedömas.',
    )
  })

  it('counts per kind and area add up to the plan', async () => {
    const text = await textOf(planLetter())
    expect(text).toContain('Uppföljning av tidigare granskning\n9\n36')
    expect(text).toContain('Barn och unga\n14\n39,5')
    expect(text.match(/Summa\n41\n116/g)).toHaveLength(3)
  })

  it('mandatory rows stand with their reasons', async () => {
    expect(await textOf(planLetter())).toContain('2 öppna brister från granskning 2025-09-14 följs upp.')
  })

  it('every row of the plan is in the appendix', async () => {
    const text = await textOf(planLetter({ rows: planRows(120) }))
    const appendix = text.slice(text.lastIndexOf('Bilaga 1. Planerade uppföljningar'))
    expect(appendix.match(/^Utförare [A-ZÅÄÖ]/gm)).toHaveLength(120)
  })

  it('how the rows came into the plan is told in words', async () => {
    expect(await textOf(planLetter())).toContain(
      '9 av uppföljningarna ska göras enligt fasta regler, 28 är föreslagna utifrån risk och prioritering och 4 är valda av planeraren.',
    )
    const rows = planRows(8).map((row) => ({ ...row, origin: 'manual' as const }))
    expect(await textOf(planLetter({ rows }))).toContain('Samtliga uppföljningar är valda av planeraren.')
  })

  it('a plan without rows is one sentence', async () => {
    const text = await textOf(planLetter({ rows: [], riskGroups: [] }))
    expect(text).toContain(
      'Uppföljningsplanen för 2027 innehåller inga uppföljningar, och det finns därför inget att redovisa',
    )
    expect(text).not.toContain('Bilaga 1. Planerade')
  })
})

describe('the risk picture', () => {
  it('every cell of the matrix is read without its colour', async () => {
    const text = await textOf(planLetter())
    expect(text).toContain('12 Hög, 1 risk')
    expect(text).toContain('1 Låg, inga')
    expect(text).toContain('8 risker: 4 i nivån hög (8–16), 3 i nivån medel (4–6) och 1 i nivån låg (1–3).')
  })

  it('areas without an analysis are named', async () => {
    expect(await textOf(planLetter())).toContain('Riskanalys för 2027 saknas för Ekonomiskt bistånd.')
  })

  it('an earlier analysis is used when the year has none, and that is said', async () => {
    const text = await textOf(planLetter({ riskYear: 2026 }))
    expect(text).toContain('För 2027 finns ännu ingen riskanalys; riskbilden bygger på analyserna för 2026.')
    expect(text).toContain('Riskanalyserna för 2026 innehåller 8 risker')
  })

  it('no analysis at all is one sentence', async () => {
    expect(await textOf(planLetter({ riskGroups: [] }))).toContain(
      'Det finns ingen riskanalys för 2027; riskbilden kan därför inte redovisas.',
    )
  })
})

describe('what people must state', () => {
  it('nothing stated claims nothing', async () => {
    const text = await textOf(planLetter())
    expect(text).toContain('Någon bedömning av jämställdhet är inte angiven i underlaget.')
    expect(text).toContain('Uppgift om samråd saknas i underlaget.')
  })

  it('weighed and not relevant is said so', async () => {
    const text = await textOf(planLetter({ statements: statements({ equality: { kind: 'notRelevant' } }) }))
    expect(text).toContain('Perspektivet har vägts in och bedömts inte vara relevant för beslutet.')
  })

  it('a stated text stands as written', async () => {
    const stated = statements({
      negotiation: { kind: 'stated', text: 'Information enligt 19 § MBL gavs 2026-11-10.' },
    })
    expect(await textOf(planLetter({ statements: stated }))).toContain('Information enligt 19 § MBL gavs 2026-11-10.')
  })

  it('follow-ups in areas for children are counted under Barnets bästa', async () => {
    expect(await textOf(planLetter())).toContain('Planen omfattar 14 uppföljningar inom Barn och unga.')
  })
})
