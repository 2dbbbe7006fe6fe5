import { describe, expect, it } from 'vitest'
import { openLex, part, report } from './lex-world'

describe('a report', () => {
  it('gets the next number, written as the register’s latest is', () => {
    const { add } = openLex()
    expect(add().number).toBe('LS2026-0001')
    add({ number: 'LS 2026-07', reportedOn: '2026-09-01' })
    expect(add({ reportedOn: '2026-09-02' }).number).toBe('LS 2026-08')
    expect(openLex('lexMaria').add().number).toBe('LM2026-0001')
  })

  it('has a number of its own, archived cases counted', () => {
    const { app, add, view } = openLex()
    const first = add({ number: 'LS 1' })
    const again = { kind: 'lexSarah', id: null, version: null, draft: report({ number: 'ls 1' }) } as const
    expect(app.refusal('collect.saveLexReport', again).fields).toEqual({ number: 'LS 1 finns redan.' })
    app.call('collect.archiveLexCase', { kind: 'lexSarah', id: first.id, version: 1, archived: true })
    expect(app.refusal('collect.saveLexReport', again).fields?.['number']).toContain('arkiverat')
    expect(view(first).close.reasons).toContain('Ärendet är arkiverat. Hämta tillbaka det först.')
  })

  it('gets its utförare from its enhet, and refuses an enhet of another', () => {
    const { app, register, add } = openLex()
    const unit = register.unit()
    expect(add({ unitId: unit.id }).providerId).toBe(unit.providerId)
    const other = register.provider({ name: 'Utförare Björken' })
    const draft = report({ unitId: unit.id, providerId: other.id })
    expect(
      app.refusal('collect.saveLexReport', { kind: 'lexSarah', id: null, version: null, draft }).fields,
    ).toHaveProperty('unitId')
  })

  it('refuses a personnummer without repeating it, and days that have not been', () => {
    const { app } = openLex()
    const refusal = (fields: Parameters<typeof report>[0]) =>
      app.refusal('collect.saveLexReport', { kind: 'lexSarah', id: null, version: null, draft: report(fields) })
    const personal = refusal({ description: 'Gäller 19121212-1212.' })
    expect(personal.code).toBe('PERSONAL_DATA')
    expect(JSON.stringify(personal)).not.toContain('1212-1212')
    expect(refusal({ reportedOn: '2026-11-23' }).fields).toEqual({
      reportedOn: 'Dagen har inte varit än. Rätta datumet.',
    })
    expect(refusal({ occurredOn: '2026-09-01' }).fields).toEqual({
      reportedOn: 'Rapporten kan inte vara gjord före händelsen 2026-09-01. Rätta ett av datumen.',
    })
  })
})

describe('the steps of a case', () => {
  it('are taken from report to closed, and each that waits says why', () => {
    const { add, view, write, refused, close, closeRefused } = openLex()
    const lexCase = add()
    expect(view(lexCase).lexCase).toMatchObject({ stage: 'notStarted', days: 96 })
    expect(refused(lexCase, part.assessment('none')).userMessage).toContain('utredningen är inte inledd')
    expect(refused(lexCase, part.ivoReport()).userMessage).toContain('Väntar på bedömningen')
    expect(closeRefused(lexCase).userMessage).toBe(
      'Kan inte avslutas: utredningen är inte klar, bedömningen saknas. Inget har ändrats.',
    )
    write(lexCase, part.investigation({ investigationDoneOn: null }))
    expect(view(lexCase).lexCase.stage).toBe('investigating')
    expect(refused(lexCase, part.assessment('misconduct')).fields?.['assessment']).toContain('inte klar')
    write(lexCase, part.assessment('serious'))
    expect(view(lexCase).lexCase).toMatchObject({
      stage: 'reportToIvo',
      warning: 'Bedömt som allvarligt och inte anmält till IVO.',
    })
    write(lexCase, part.ivoReport())
    write(lexCase, part.investigation())
    expect(view(lexCase).lexCase.stage).toBe('ivoDecision')
    expect(closeRefused(lexCase).userMessage).toContain('IVO har inte beslutat')
    write(lexCase, part.ivoDecision())
    write(lexCase, part.measure())
    expect(view(lexCase).close.reasons).toEqual(['Kan inte avslutas: åtgärden är inte klar.'])
    write(lexCase, part.measure({ measureDoneOn: '2026-11-15' }))
    expect(view(lexCase).lexCase.stage).toBe('toClose')
    close(lexCase)
    expect(view(lexCase)).toMatchObject({ lexCase: { stage: 'closed', days: 94 } })
    expect(refused(lexCase, part.assessment('none')).userMessage).toContain('avslutat')
    close(lexCase, null)
    expect(view(lexCase).lexCase.stage).toBe('toClose')
  })

  it('know that what is not grave does not go to IVO', () => {
    const { add, view, write, refused } = openLex()
    const lexCase = add()
    write(lexCase, part.investigation())
    write(lexCase, part.assessment('misconduct'))
    expect(view(lexCase).lexCase.reportedToIvo).toBe(false)
    expect(
      view(lexCase)
        .steps.filter(({ state }) => state === 'none')
        .map(({ step }) => step),
    ).toEqual(['ivoReport', 'ivoDecision'])
    expect(refused(lexCase, part.ivoReport()).userMessage).toContain('Behövs inte')
  })

  it('come in order of time: IVO decides after the report, and a report to IVO has a day', () => {
    const { add, write, refused } = openLex()
    const lexCase = add()
    write(lexCase, part.investigation())
    write(lexCase, part.assessment('serious'))
    expect(refused(lexCase, part.ivoReport({ ivoReportedOn: null })).fields).toEqual({
      ivoReportedOn: 'Ange dagen då det anmäldes till IVO.',
    })
    write(lexCase, part.ivoReport())
    expect(refused(lexCase, part.ivoDecision({ ivoDecisionOn: '2026-08-01' })).fields).toEqual({
      ivoDecisionOn: 'IVO kan inte ha beslutat före anmälan 2026-10-02. Rätta ett av datumen.',
    })
    expect(refused(lexCase, part.ivoDecision({ ivoDecisionOn: '2026-12-01' })).fields).toEqual({
      ivoDecisionOn: 'Dagen har inte varit än. Rätta datumet.',
    })
  })

  it('a measure has somebody who answers for it and a day', () => {
    const { add, refused } = openLex()
    expect(refused(add(), part.measure({ measureResponsible: null, measureDueOn: null })).fields).toEqual({
      measureResponsible: 'Ange vem som ansvarar för åtgärden (roll).',
      measureDueOn: 'Ange när åtgärden ska vara klar.',
    })
  })
})

describe('what was read in from a list', () => {
  it('stays as it is: judged elsewhere, the rest unknown, and can be closed', () => {
    const { app, add, view, close, list } = openLex()
    const lexCase = add({ reportedOn: '2025-03-11' })
    app.db.runSql('UPDATE lexSarah SET reportedToIvo = 0')
    expect(view(lexCase).lexCase).toMatchObject({ stage: 'settled', warning: null, assessment: null })
    expect(view(lexCase).steps.find(({ step }) => step === 'investigation')?.state).toBe('unknown')
    expect(list({ stage: 'settled' }).total).toBe(1)
    close(lexCase)
    expect(view(lexCase).lexCase.stage).toBe('closed')
  })
})

describe('the law', () => {
  it('is the one of the day of the event, and of the insats', () => {
    const { app, register, add, view } = openLex()
    const law = (fields: Parameters<typeof report>[0]) => view(add(fields)).laws
    app.db.runSql('DELETE FROM lawReference')
    for (const [name, reference, from, to] of [
      ['SoL (2001:453)', '14 kap. 2-7 §§', '2011-07-01', '2025-06-30'],
      ['SoL (2025:400)', '5 kap. 1 § andra stycket, 27 kap. 2-6 §§', '2025-07-01', null],
      ['LSS (1993:387)', '24 b-f §§', null, null],
    ]) {
      app.db.runSql(
        `INSERT INTO lawReference (id, concept, law, reference, validFrom, validTo, status, createdAt, updatedAt)
         VALUES (?, 'lex Sarah', ?, ?, ?, ?, 'verifierad', '', '')`,
        `${name}`,
        name,
        reference,
        from,
        to,
      )
    }
    expect(law({ serviceTypeId: register.serviceType.id })).toEqual([
      'SoL (2025:400) 5 kap. 1 § andra stycket, 27 kap. 2–6 §§',
    ])
    expect(law({ serviceTypeId: register.serviceType.id, occurredOn: '2025-06-30' })).toEqual([
      'SoL (2001:453) 14 kap. 2–7 §§',
    ])
    expect(law({ occurredOn: '2025-06-30' })).toEqual(['SoL (2001:453) 14 kap. 2–7 §§', 'LSS (1993:387) 24 b–f §§'])
  })
})
