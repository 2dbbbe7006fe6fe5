import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import { planWorld } from '../../core/plan/plan-world'
import { textOf } from '../opened'

function world() {
  const given = planWorld()
  const { app, provider, agreement, review } = given
  for (const [number, completedOn] of [
    ['A-1', '2023-03-15'],
    ['A-2', '2025-06-15'],
    ['A-3', null],
  ] as const) {
    const agreementId = agreement(provider(`Utförare ${number}`), number)
    if (completedOn !== null) review({ agreementId, completedOn, year: Number(completedOn.slice(0, 4)) })
  }
  const compose = (year = 2027, committeeId: string | null = null) =>
    composeDocument(app.context(), {
      kind: 'flerarsplan',
      year,
      committeeId,
      providerId: null,
      serviceTypeId: null,
      serviceAreaId: null,
      registryNumber: 'SN 2026/1',
      author: 'Kvalitetsstrateg',
      statements: {},
    } as never)
  const said = async (committeeId: string | null = null): Promise<string> => {
    const { content, canWrite } = compose(2027, committeeId)
    if (content === null) throw new Error(canWrite.reasons.join(' '))
    return (await textOf(content)).replaceAll('\u2011', '-').replaceAll('\u00a0', ' ')
  }
  const start = () => app.call('plan.startMultiYear', { committeeId: null, year: 2027, from: 'proposal' }).id
  return { ...given, compose, said, start }
}

describe('the document flerarsplan', () => {
  it('has each insats with interval, latest granskning, agreements and the expected number per year', async () => {
    const { said, start } = world()
    start()
    const text = await said()
    expect(text).toContain('Uppföljning 2027–2029')
    expect(text).toMatch(/HVB\s+36 månader\s+2025-06-15\s+3\s+/)
    expect(text).toContain('Planen har inga luckor')
    expect(text).toContain('är ett utkast och är inte fastställd.')
  })

  it('names the gaps, who passes, and who has no known granskning', async () => {
    const { app, said, start } = world()
    const planId = start()
    for (const { id, version } of app
      .call('plan.multiYearById', { id: planId })
      .rows.flatMap(({ entries }) => entries)) {
      app.call('plan.removeEntry', { id, version })
    }
    const text = await said()
    expect(text).toContain('HVB: ingen uppföljning inom intervallet 36 månader, senast granskad 2025-06.')
    expect(text).toContain('En passerar 36 månader om planen står.')
    expect(text).toMatch(/Utförare A-1\s+HVB\s+2023-03-15\s+mars 2026\s+Planera HVB 2027\./)
    expect(text).toMatch(/Utförare A-3\s+HVB\s+inte planerad/)
  })

  it('tells who decided it and when', async () => {
    const { app, said, start } = world()
    const planId = start()
    app.call('plan.decideMultiYear', { planId, version: 1, decidedBy: 'Gruppchef', decidedOn: '2026-11-20' })
    expect(await said()).toContain('Flerårsplanen fastställdes den 20 november 2026 av Gruppchef.')
  })

  it('shows a nämnd its part of the joint plan, and says so', async () => {
    const { said, start, social, older } = world()
    start()
    const own = await said(social)
    expect(own).toContain('Flerårsplanen är gemensam för alla nämnder; här redovisas nämndens insatser.')
    expect(own).toMatch(/HVB\s+36 månader/)
    expect(own).not.toContain('Hemtjänst')
    expect(await said(older)).not.toContain('HVB')
  })

  it('says where a plan is when there is none for the year', () => {
    const { compose, start } = world()
    expect(compose().canWrite.reasons).toEqual([
      'Det finns ingen flerårsplan som börjar 2027. Föreslå en under Planera, Flerårsplan.',
    ])
    start()
    expect(compose(2026).canWrite.reasons).toEqual([
      'Det finns ingen flerårsplan som börjar 2026. Det finns en för 2027–2029, alla nämnder.',
    ])
  })
})
