import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { openLex, part } from '../lex/lex-world'

type CauseDraft = ClientInput<'collect.saveEventCause'>['draft']
const draft = (fields: Partial<CauseDraft> = {}): CauseDraft => ({
  parentId: null,
  category: 'routines',
  text: 'Rutinen var inte känd.',
  measure: null,
  responsible: null,
  dueOn: null,
  doneOn: null,
  ...fields,
})
const measured = { measure: 'Rutinen gås igenom.', responsible: 'enhetschef', dueOn: '2026-11-01' }

function openAnalysis() {
  const world = openLex()
  const lexCase = world.add()
  const of = { kind: 'lexSarah', id: lexCase.id } as const
  const { app } = world
  return {
    ...world,
    lexCase,
    of,
    look: () => app.call('collect.eventAnalysis', of),
    cause: (fields: Partial<CauseDraft> = {}) =>
      app.call('collect.saveEventCause', { ...of, causeId: null, version: null, draft: draft(fields) }),
    refused: (fields: Partial<CauseDraft>) =>
      app.refusal('collect.saveEventCause', { ...of, causeId: null, version: null, draft: draft(fields) }),
    texts: () =>
      app.call('collect.saveEventAnalysis', {
        ...of,
        version: app.call('collect.eventAnalysis', of).analysis?.version ?? null,
        draft: {
          question: 'Varför?',
          course: 'Först det ena.',
          conclusion: 'Vi lärde oss.',
          responsible: 'samordnare',
        },
      }),
  }
}

describe('a händelseanalys', () => {
  it('begins with the first that is written, and asks why in chains', () => {
    const { look, cause } = openAnalysis()
    expect(look()).toMatchObject({ analysis: null, causes: [], canWrite: { ok: true } })
    const nearest = cause()
    cause({ category: 'communication', text: 'Ingen berättade.' })
    const deeper = cause({ parentId: nearest.id, category: 'equipment', text: 'Den låg i en pärm.' })
    // A why stands in the group of what it answers to.
    expect(deeper.category).toBe('routines')
    expect(look().causes.map(({ text, depth, deeper: below }) => [text, depth, below])).toEqual([
      ['Ingen berättade.', 0, 0],
      ['Rutinen var inte känd.', 0, 1],
      ['Den låg i en pärm.', 1, 0],
    ])
  })

  it('keeps a cause that others answer why to, and moves them with it', () => {
    const { app, of, look, cause } = openAnalysis()
    const nearest = cause()
    const deeper = cause({ parentId: nearest.id })
    expect(app.refusal('collect.removeEventCause', { ...of, causeId: nearest.id, version: 1 }).userMessage).toContain(
      '1 orsak under sig',
    )
    app.call('collect.saveEventCause', {
      ...of,
      causeId: nearest.id,
      version: 1,
      draft: draft({ category: 'organisation' }),
    })
    expect(look().causes.map(({ category }) => category)).toEqual(['organisation', 'organisation'])
    app.call('collect.removeEventCause', { ...of, causeId: deeper.id, version: 2 })
    expect(look().causes).toHaveLength(1)
  })

  it('says what it lacks before it is done, and is closed for changes then', () => {
    const { app, of, look, cause, texts, refused } = openAnalysis()
    cause()
    expect(look().canFinish.reasons).toEqual([
      'Kan inte sättas som klar: frågeställningen saknas, händelseförloppet saknas, 1 grundorsak saknar åtgärd, slutsatsen saknas.',
    ])
    const [root] = look().causes
    app.call('collect.saveEventCause', { ...of, causeId: root?.id ?? '', version: 1, draft: draft(measured) })
    texts()
    const version = look().analysis?.version ?? 0
    app.call('collect.finishEventAnalysis', { ...of, version, doneOn: '2026-11-20' })
    expect(look()).toMatchObject({ analysis: { doneOn: '2026-11-20' }, canWrite: { ok: false } })
    expect(refused({}).userMessage).toContain('Analysen är klar')
    app.call('collect.finishEventAnalysis', { ...of, version: version + 1, doneOn: null })
    expect(look().canWrite.ok).toBe(true)
  })

  it('has measures with somebody who answers for them and a day, which keep the case open', () => {
    const { lexCase, view, write, cause, refused } = openAnalysis()
    expect(refused({ measure: 'Något' }).fields).toEqual({
      responsible: 'Ange vem som ansvarar för åtgärden (roll).',
      dueOn: 'Ange när åtgärden ska vara klar.',
    })
    expect(refused({ ...measured, doneOn: '2026-12-24' }).fields).toHaveProperty('doneOn')
    expect(refused({ text: 'Gäller 19121212-1212' }).code).toBe('PERSONAL_DATA')
    cause(measured)
    write(lexCase, part.investigation())
    write(lexCase, part.assessment('misconduct'))
    expect(view(lexCase).close.reasons).toEqual(['Kan inte avslutas: 1 åtgärd i händelseanalysen är inte klar.'])
  })

  it('of an avvikelse is made when it is serious', () => {
    const { app } = openAnalysis()
    app.db.runSql(
      `INSERT INTO deviation (id, number, occurredOn, type, severity, createdAt, updatedAt)
       VALUES ('d1', 'A-1', '2026-09-01', 'fall', 'minor', '', '')`,
    )
    const of = { kind: 'deviation', id: 'd1' } as const
    expect(app.call('collect.eventAnalysis', of).canWrite.reasons).toEqual([
      'Händelseanalys görs av avvikelser som är allvarliga. Ändra allvarlighetsgraden först.',
    ])
    app.db.runSql("UPDATE deviation SET severity = 'serious'")
    app.call('collect.saveEventCause', { ...of, causeId: null, version: null, draft: draft(measured) })
    expect(app.call('collect.eventAnalysis', of)).toMatchObject({ title: 'Avvikelse A-1', causes: [{ depth: 0 }] })
    expect(app.call('act.todos', { committeeId: null, year: 2026 }).rows.map(({ sentence }) => sentence)).toContain(
      'Avvikelse A-1: åtgärden ”Rutinen gås igenom” i händelseanalysen skulle vara klar 2026-11-01.',
    )
  })
})
