import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import type { DocumentKind } from '../../../../shared/contracts/values'
import { controlWorld, decide, deviation, noDeviation, planWith, viewOf } from '../../core/plan/control/control-world'
import { textOf } from '../opened'

type World = ReturnType<typeof controlWorld>

const compose = ({ app, scope }: World, kind: DocumentKind, year: number = scope.year) =>
  composeDocument(app.context(), {
    kind,
    year,
    committeeId: scope.committeeId,
    registryNumber: 'SN 2026/17',
    author: 'Kvalitetsstrateg',
    statements: [],
    approver: null,
    recipients: [],
    providerId: null,
    serviceTypeId: null,
    serviceAreaId: null,
    reviewId: null,
    requestId: null,
    sanctionId: null,
    proposalId: null,
    subject: null,
    templateId: null,
    draftId: null,
  } as Parameters<typeof composeDocument>[1])

async function documentText(world: World, kind: DocumentKind): Promise<string> {
  const { content } = compose(world, kind)
  if (content === null) throw new Error('expected a document')
  return textOf(content)
}

function decidedWorld() {
  const world = controlWorld()
  const planId = planWith(world.app, world.scope, [world.high, world.mid])
  decide(world.app, planId)
  const [first, second] = viewOf(world.app, planId).activities
  const save = (activityId: string, tertial: 1 | 2 | 3, draft: typeof noDeviation | typeof deviation) =>
    world.app.call('plan.saveControlResult', { activityId, tertial, version: null, draft })
  return { ...world, planId, first: first?.id ?? '', second: second?.id ?? '', save }
}

describe('the document internkontrollplan', () => {
  it('begins with what it holds and says who decided', async () => {
    const text = await documentText(decidedWorld(), 'internkontrollplan')
    expect(text).toContain(
      'Planen gäller Socialnämnden 2026 och omfattar 2 kontrollmoment för 2 risker i 2 processer. 1 risk ligger i nivån Hög.',
    )
    expect(text).toContain('Planen fastställdes den 20 januari 2026 av gruppchef.')
    expect(text.indexOf('Sammanfattning')).toBeLessThan(text.indexOf('Kontrollmoment efter process'))
  })

  it('tells process, risk with its values, kontrollmoment, method, frequency, responsible and recipient', async () => {
    const text = await documentText(decidedWorld(), 'internkontrollplan')
    for (const words of [
      'Ekonomi. Utbetalning till fel mottagare',
      'Myndighetsutövning. Delegation används utan stöd',
      '3 × 4 = 12 Hög',
      'Stickprov. Frekvens: varje tertial.',
      'Controller. Rapporteras till Socialnämnden.',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('cites the law as it held on the day of the decision', async () => {
    expect(await documentText(decidedWorld(), 'internkontrollplan')).toContain('(KL (2017:725) 6 kap. 6 §)')
  })

  it('of a draft says that it is one, and which risks still have no kontrollmoment', async () => {
    const world = controlWorld()
    planWith(world.app, world.scope, [world.mid])
    const { missing } = compose(world, 'internkontrollplan')
    expect(missing).toContain('Planen för 2026 är ett utkast. Dokumentet säger det.')
    expect(missing).toContain('1 risk kräver kontrollmoment men har inget.')
    expect(await documentText(world, 'internkontrollplan')).toContain('Utbetalning till fel mottagare (12 Hög)')
  })

  it('of a year without a plan says what to do instead', () => {
    const { canWrite, content } = compose(controlWorld(), 'internkontrollplan', 2030)
    expect(content).toBeNull()
    expect(canWrite.reasons[0]).toBe(
      'Det finns ingen internkontrollplan för 2030 med den nämnd som är vald. Starta en under Planera, Internkontroll, eller läs in bladet Internkontroll.',
    )
  })
})

describe('the document internkontroll-uppfoljning', () => {
  it('begins with every tertial in a sentence, with base', async () => {
    const world = decidedWorld()
    world.save(world.first, 1, deviation)
    world.save(world.second, 1, noDeviation)
    const text = await documentText(world, 'internkontroll-uppfoljning')
    expect(text).toContain('2 uppföljningar är sena.')
    expect(text).toContain(
      'Tertial 1: 2 av 2 (100 %) kontrollmoment är uppföljda, med 1 mindre avvikelse; 1 åtgärd är sen.',
    )
    expect(text).toContain('Tertial 3: inget av 2 kontrollmoment är uppföljt, tertialet pågår.')
  })

  it('tells every deviation with measure, responsible, day and where it stands', async () => {
    const world = decidedWorld()
    world.save(world.first, 1, deviation)
    expect(await documentText(world, 'internkontroll-uppfoljning')).toContain('Åtgärd sen.')
    world.save(world.first, 2, noDeviation)
    const text = await documentText(world, 'internkontroll-uppfoljning')
    expect(text).toContain('Två av tio saknade attest.')
    expect(text).toContain('Attestordningen gås igenom med enheterna.')
    expect(text).toContain('Åtgärd klar: nästa kontroll visade ingen avvikelse.')
  })

  it('names the follow-ups that should have been made', async () => {
    const world = decidedWorld()
    const text = await documentText(world, 'internkontroll-uppfoljning')
    expect(text).toContain('Uppföljningar som saknas')
    expect(compose(world, 'internkontroll-uppfoljning').missing).toContain(
      '4 uppföljningar är sena och saknar resultat.',
    )
  })

  it('of a draft without results says what to do instead', () => {
    const world = controlWorld()
    planWith(world.app, world.scope, [world.high])
    expect(compose(world, 'internkontroll-uppfoljning').canWrite.reasons[0]).toContain('Fastställ den och registrera')
  })

  it('leads every count back to its rows', () => {
    const world = decidedWorld()
    world.save(world.first, 1, deviation)
    const { content } = compose(world, 'internkontroll-uppfoljning')
    const sources = JSON.stringify(content?.blocks)
    expect(sources).toContain('"description":"Mindre avvikelser, tertial 1","recordType":"controlResult"')
    expect(sources).toContain('"description":"Uppföljda kontrollmoment, tertial 1","recordType":"controlActivity"')
  })
})
