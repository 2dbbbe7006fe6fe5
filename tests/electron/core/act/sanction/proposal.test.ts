import { describe, expect, it } from 'vitest'
import { openSanctionWorld } from './sanction-world'

describe('a step that is prepared', () => {
  it('begins with every open brist, the usual words and a deadline on a working day', () => {
    const { app, review, view, serious, minor } = openSanctionWorld()
    app.call('act.prepareSanction', { reviewId: review.id, step: 'rectification' })
    const { proposal } = view()
    expect(new Set(proposal?.findingIds)).toEqual(new Set([serious.id, minor.id]))
    expect(proposal).toMatchObject({
      status: 'open',
      level: 'manager',
      preparedOn: '2026-11-22',
      deadlineOn: '2026-12-14',
    })
    expect(proposal?.consequence).toContain('varning')
  })

  it('says everything that remains before it can be decided', () => {
    const { app, review, view } = openSanctionWorld()
    app.call('act.prepareSanction', { reviewId: review.id, step: 'penalty' })
    const { proposal } = view()
    expect(proposal?.canDecide.ok).toBe(false)
    expect(proposal?.canDecide.reasons).toEqual([
      'Skriv skälen, och varför steget är proportionerligt.',
      'Från varning och uppåt ska en anmälan till IVO alltid prövas: svara ja eller nej och skriv skälet.',
      'Från varning och uppåt ska en polisanmälan alltid prövas: svara ja eller nej och skriv skälet.',
      'Skriv skälet till avsteget från trappan.',
    ])
    expect(proposal?.warnings).toHaveLength(2)
  })

  it('is one at a time in a granskning', () => {
    const { app, review, prepared } = openSanctionWorld()
    prepared()
    expect(app.refusal('act.prepareSanction', { reviewId: review.id, step: 'warning' }).userMessage).toContain(
      'Ett förslag om begäran om rättelse är redan under beredning',
    )
  })

  it('is refused in egen regi, in a granskning that is not carried out, and while the same step waits for its result', () => {
    const {
      app,
      sample: { given },
      review,
      earlier,
    } = openSanctionWorld()
    const own = given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-09-15' })
    const planned = given.review({ providerId: 'linden' })
    const refused = (reviewId: string) =>
      app.refusal('act.prepareSanction', { reviewId, step: 'rectification' }).userMessage
    expect(refused(own.id)).toContain('egen regi')
    expect(refused(planned.id)).toContain('inte genomförd')
    earlier('rectification', '2026-10-01', '2026-11-30', null)
    expect(refused(review.id)).toContain('har inget resultat än')
  })

  it('refuses days that can’t be right, and keeps what is written meanwhile', () => {
    const { app, prepared, draft } = openSanctionWorld()
    const { id, version } = prepared()
    const refusal = app.refusal('act.saveProposal', {
      id,
      version,
      draft: draft({ heardOn: '2026-12-01', deadlineOn: '2026-11-01' }),
    })
    expect(Object.keys(refusal.fields ?? {})).toEqual(['heardOn', 'deadlineOn'])
  })

  it('gets a new version when its brister are changed, so that nobody decides on what they have not seen', () => {
    const { app, prepared, draft, serious, decision } = openSanctionWorld()
    const first = prepared()
    const second = app.call('act.saveProposal', {
      id: first.id,
      version: first.version,
      draft: draft({ findingIds: [serious.id] }),
    })
    expect(second.version).toBe(first.version + 1)
    expect(app.refusal('act.decideProposal', { id: first.id, version: first.version, ...decision() }).code).toBe(
      'CONFLICT',
    )
  })

  it('is taken back with a reason and stays in the case', () => {
    const { app, prepared, view, decision } = openSanctionWorld()
    const { id, version } = prepared()
    app.call('act.withdrawProposal', { id, version, reason: 'Bristerna rättades samma vecka.' })
    expect(view()).toMatchObject({ proposal: null, withdrawn: [{ withdrawnOn: '2026-11-22' }] })
    expect(app.refusal('act.decideProposal', { id, version: version + 1, ...decision() }).userMessage).toContain(
      'återtaget',
    )
  })
})

describe('a decided proposal', () => {
  it('is a step with the proposal’s texts and brister, and its deadline runs', () => {
    const { app, prepared, view, decision, serious, minor } = openSanctionWorld()
    const { id, version } = prepared()
    const sanction = app.call('act.decideProposal', { id, version, ...decision() })
    expect(sanction).toMatchObject({
      step: 'rectification',
      proposalId: id,
      demand: 'Bemanna natten.',
      registryNumber: 'SN 2026/0101',
      deadlineOn: '2026-12-20',
    })
    const { steps, proposal, state } = view()
    expect(proposal).toBeNull()
    expect(state).toBe('running')
    expect(new Set(steps[0]?.findingIds)).toEqual(new Set([serious.id, minor.id]))
  })

  it('can’t be decided a second time, and is told who decided it', () => {
    const { app, prepared, decision } = openSanctionWorld()
    const { id, version } = prepared()
    app.call('act.decideProposal', { id, version, ...decision() })
    expect(app.refusal('act.decideProposal', { id, version, ...decision() }).userMessage).toBe(
      'Förslaget om begäran om rättelse är redan beslutat 2026-11-22 av enhetschef. Inget har ändrats. Ladda om sidan.',
    )
  })

  it('is refused below the level that may decide, before the granskning, ahead of today and with a deadline before it', () => {
    const { app, prepared, decision } = openSanctionWorld()
    const { id, version } = prepared({ step: 'termination', deadlineOn: null, orderReason: 'Fara för barnen.' })
    const fields = (given: Parameters<typeof decision>[0]) =>
      app.refusal('act.decideProposal', { id, version, ...decision(given) }).fields
    expect(fields({ decidedBy: 'planerare' })?.['decidedBy']).toContain('En hävning beslutas av nämnden')
    expect(fields({ decidedBy: 'Socialnämnden', decidedOn: '2026-09-01' })?.['decidedOn']).toContain(
      'före granskningen',
    )
    expect(fields({ decidedBy: 'Socialnämnden', decidedOn: '2026-12-24' })?.['decidedOn']).toContain('inte varit än')
    expect(fields({ decidedBy: 'Socialnämnden', decidedOn: '2026-11-10' })?.['decidedOn']).toContain(
      'hördes 2026-11-20',
    )
  })

  it('is refused with IVO or the police unanswered, and with an unusual order without reason', () => {
    const { app, prepared, decision } = openSanctionWorld()
    const { id, version } = prepared({ step: 'warning', reportedToPolice: null })
    const by = decision({ decidedBy: 'Socialnämnden', paragraph: '§ 12' })
    expect(app.refusal('act.decideProposal', { id, version, ...by }).details).toEqual([
      'Från varning och uppåt ska en polisanmälan alltid prövas: svara ja eller nej och skriv skälet.',
      'Skriv skälet till avsteget från trappan.',
    ])
  })

  it('by a nämnd keeps its § and puts the utförare in next year’s plan by itself', () => {
    const { app, prepared, decision, earlier, view } = openSanctionWorld()
    earlier('rectification', '2026-10-01', '2026-11-01')
    const { id, version } = prepared({ step: 'warning' })
    app.call('act.decideProposal', { id, version, ...decision({ decidedBy: 'Socialnämnden', paragraph: '§ 12' }) })
    expect(view().steps.at(-1)).toMatchObject({ step: 'warning', paragraph: '§ 12' })
    expect(view().followedUp).toMatchObject([{ year: 2027, step: 'warning', planId: null, isPlanned: false }])
    app.call('plan.propose', { committeeId: 'social', year: 2027, daysAvailable: 40 })
    expect(view().followedUp).toMatchObject([{ isPlanned: true }])
  })
})
