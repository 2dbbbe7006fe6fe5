import { describe, expect, it } from 'vitest'
import { type NewRow, recordedTable } from '../../../../../electron/core/recorded-table'
import type { EditableTable } from '../../../../../electron/database/tables'
import { defaultScales } from '../../../../../shared/domain/risk'
import { openTestApp } from '../../../../support/test-app'

const none = { serviceAreaId: null, responsible: null, description: null }
const emptyPart = {
  description: null,
  responsible: null,
  frequency: null,
  lawConcept: null,
  riskId: null,
  nextRevisionOn: null,
}

function world() {
  const app = openTestApp()
  const insert = <T extends EditableTable>(table: T, fields: NewRow<T>): string =>
    recordedTable(app.context(), table).insert(fields).id
  const add = (
    name: string,
    level: 'process' | 'subProcess' | 'activity',
    parentId: string | null = null,
    draft = {},
  ) =>
    app.call('analyse.saveProcess', {
      id: null,
      version: null,
      place: { parentId, level },
      draft: { ...none, name, ...draft },
    }).id
  const part = (processId: string, kind: 'risk' | 'control' | 'routine', title: string, draft = {}) =>
    app.call('analyse.saveProcessPart', {
      id: null,
      version: null,
      processId,
      kind,
      draft: { ...emptyPart, title, ...draft },
    }).id
  const read = (options: { committeeId?: string | null; includeArchived?: boolean } = {}) =>
    app.call('analyse.managementSystem', { committeeId: null, ...options })
  const names = (options = {}) => read(options).nodes.map(({ name }) => name)
  return { app, insert, add, part, read, names }
}

describe('the ledningssystem', () => {
  it('is empty until somebody begins, and begins with what SOSFS 2011:9 names in one act', () => {
    const { app, read } = world()
    expect(read().nodes).toEqual([])
    const { created } = app.call('analyse.startManagementSystem', {})
    const { nodes, lacks } = read()
    expect(nodes).toHaveLength(created)
    expect(nodes.filter(({ level }) => level === 'subProcess').map(({ name }) => name)).toContain(
      'Utredning av avvikelser',
    )
    expect(lacks.find(({ lack }) => lack === 'noRoutine')?.words).toMatch(/^\d+ aktiviteter saknar rutin$/)
    expect(app.refusal('analyse.startManagementSystem', {}).userMessage).toContain('redan processer')
  })

  it('counts what lies beneath, and tells what is lacking with where', () => {
    const { add, part, read } = world()
    const process = add('Avvikelser', 'process', null, { responsible: 'Kvalitetschef' })
    const sub = add('Lex Sarah', 'subProcess', process)
    const activity = add('Utreda', 'activity', sub)
    part(activity, 'routine', 'Rutin för utredning', { responsible: 'Enhetschef', nextRevisionOn: '2026-11-10' })
    part(activity, 'risk', 'Rapporter kommer sent')
    const { nodes, lacks } = read()
    expect(nodes.map(({ name, depth, counts }) => [name, depth, counts.routines, counts.lacks])).toEqual([
      ['Avvikelser', 1, 1, 2],
      ['Lex Sarah', 2, 1, 2],
      ['Utreda', 3, 1, 2],
    ])
    expect(lacks).toEqual([
      { lack: 'routineLate', words: '1 del har en rutin som har passerat sin översyn', nodeIds: [activity] },
      { lack: 'noControl', words: '1 aktivitet saknar egenkontroll', nodeIds: [activity] },
    ])
    expect(nodes[2]?.parts.find(({ kind }) => kind === 'routine')?.revision).toEqual({
      degree: 'late',
      label: 'sen 12 dagar',
    })
  })

  it('shows the law as it holds today, and what changed', () => {
    const { insert, add, part, read } = world()
    const law = {
      concept: 'prövning av rutin',
      law: 'SoL (2001:453)',
      reference: '14 kap. 2-7 §§',
      status: 'verifierad',
    }
    insert('lawReference', { ...law, validFrom: '2011-07-01', validTo: '2025-06-30' })
    insert('lawReference', {
      ...law,
      law: 'SoL (2025:400)',
      reference: '27 kap. 2-6 §§',
      validFrom: '2025-07-01',
      validTo: null,
    })
    part(add('Avvikelser', 'process'), 'routine', 'Rutin', { lawConcept: 'Prövning av rutin' })
    expect(read().nodes[0]?.parts[0]?.law).toEqual({
      concept: 'Prövning av rutin',
      now: ['SoL (2025:400) 27 kap. 2–6 §§'],
      changes: ['Före 2025-07-01: SoL (2001:453) 14 kap. 2–7 §§.'],
    })
    expect(read().concepts).toContain('prövning av rutin')
  })

  it('links a part to a risk of a riskanalys and shows its value', () => {
    const { app, insert, add, part, read } = world()
    const analysis = insert('riskAnalysis', {
      occasion: 'internalControl',
      title: 'Internkontroll',
      year: 2026,
      revision: 1,
      status: 'decided',
      scale: JSON.stringify(defaultScales[4]),
    })
    const riskId = insert('risk', {
      riskAnalysisId: analysis,
      number: 3,
      event: 'Sen utredning',
      likelihood: 3,
      consequence: 4,
    })
    expect(app.call('analyse.linkableRisks', {}).rows).toEqual([
      { id: riskId, label: '3. Sen utredning', analysis: 'Internkontroll 2026' },
    ])
    part(add('Avvikelser', 'process'), 'risk', 'Utredning drar ut på tiden', { riskId })
    expect(read().nodes[0]?.parts[0]?.risk).toMatchObject({ value: 12, word: 'Hög', analysis: 'Internkontroll 2026' })
  })

  it('shows a nämnd its own processes and those common to all', () => {
    const { insert, add, names } = world()
    const [social, older] = ['Socialnämnden', 'Äldrenämnden'].map((name) => insert('committee', { name }))
    const area = insert('serviceArea', { name: 'Äldre', committeeId: older ?? null })
    add('Gemensam', 'process')
    const own = add('Hemtjänst', 'process', null, { serviceAreaId: area })
    add('Utföra', 'activity', own)
    expect(names({ committeeId: social })).toEqual(['Gemensam'])
    expect(names({ committeeId: older })).toEqual(['Gemensam', 'Hemtjänst', 'Utföra'])
  })
})

describe('changing the tree', () => {
  it('refuses a level that does not fit and a name that stands there already', () => {
    const { app, add } = world()
    const process = add('Avvikelser', 'process')
    const place = { parentId: process, level: 'process' } as const
    const input = { id: null, version: null, place, draft: { ...none, name: 'Ny' } }
    expect(app.refusal('analyse.saveProcess', input).userMessage).toContain('står överst')
    const twice = {
      ...input,
      place: { parentId: null, level: 'process' as const },
      draft: { ...none, name: ' avvikelser' },
    }
    expect(app.refusal('analyse.saveProcess', twice).fields).toEqual({ name: 'Avvikelser finns redan på samma plats.' })
  })

  it('moves a node with what is beneath it, to another parent and another place', () => {
    const { app, add, names, read } = world()
    const first = add('Första', 'process')
    const second = add('Andra', 'process')
    const sub = add('Del', 'subProcess', first)
    add('Aktivitet', 'activity', sub)
    app.call('analyse.moveProcess', { id: sub, version: 1, parentId: second, position: 0 })
    expect(names()).toEqual(['Första', 'Andra', 'Del', 'Aktivitet'])
    const { version } = read().nodes.find(({ id }) => id === second) ?? { version: 0 }
    app.call('analyse.moveProcess', { id: second, version, parentId: null, position: 0 })
    expect(names()).toEqual(['Andra', 'Del', 'Aktivitet', 'Första'])
    const moved = read().nodes.find(({ id }) => id === sub)
    const beneathItself = { id: second, version: 99, parentId: sub, position: 0 }
    expect(app.refusal('analyse.moveProcess', beneathItself).userMessage).toContain('under sig självt')
    expect(moved?.parentId).toBe(second)
  })

  it('hides nothing silently: what is beneath is archived only when it is said, and comes back with it', () => {
    const { app, add, names, read } = world()
    const process = add('Avvikelser', 'process')
    const sub = add('Lex Sarah', 'subProcess', process)
    add('Utreda', 'activity', sub)
    const refusal = app.refusal('analyse.archiveProcess', { id: process, version: 1, withBelow: false })
    expect(refusal).toMatchObject({
      details: ['Lex Sarah', 'Utreda'],
      userMessage: expect.stringContaining('2 delar') as string,
    })
    expect(app.call('analyse.archiveProcess', { id: process, version: 1, withBelow: true })).toEqual({ archived: 3 })
    expect(names()).toEqual([])
    expect(read().archived).toBe(3)
    expect(names({ includeArchived: true })).toEqual(['Avvikelser', 'Lex Sarah', 'Utreda'])
    expect(app.refusal('analyse.restoreProcess', { id: sub, version: 2 }).userMessage).toContain('Återställ den först')
    expect(app.call('analyse.restoreProcess', { id: process, version: 2 })).toEqual({ restored: 3 })
    expect(names()).toEqual(['Avvikelser', 'Lex Sarah', 'Utreda'])
  })

  it('archives a part and takes it back, and counts only what stands', () => {
    const { app, add, part, read } = world()
    const activity = add('Utreda', 'activity', add('Avvikelser', 'process'))
    const id = part(activity, 'control', 'Stickprov')
    app.call('analyse.archiveProcessPart', { id, version: 1 })
    expect(read().lacks.map(({ lack }) => lack)).toContain('noControl')
    app.call('analyse.restoreProcessPart', { id, version: 2 })
    expect(read().lacks.map(({ lack }) => lack)).not.toContain('noControl')
  })

  it('is refused on a version that somebody else has changed', () => {
    const { app, add } = world()
    const id = add('Avvikelser', 'process')
    app.call('analyse.saveProcess', {
      id,
      version: 1,
      place: null,
      draft: { ...none, name: 'Avvikelser och klagomål' },
    })
    const late = { id, version: 1, place: null, draft: { ...none, name: 'Annat' } }
    expect(app.refusal('analyse.saveProcess', late).code).toBe('CONFLICT')
  })
})

describe('Att göra tells of a routine', () => {
  it('from two weeks before its revision, with the way to it', () => {
    const { app, add, part } = world()
    const process = add('Avvikelser', 'process')
    const soon = part(process, 'routine', 'Rutin för lex Sarah', { nextRevisionOn: '2026-12-01' })
    part(process, 'routine', 'Rutin för klagomål', { nextRevisionOn: '2027-03-01' })
    const mine = () =>
      app.call('act.todos', { committeeId: null, year: 2026 }).rows.filter(({ id }) => id.startsWith('routine-'))
    expect(mine()).toMatchObject([
      {
        sentence: 'Rutinen ”Rutin för lex Sarah” (Avvikelser) ses över senast 2026-12-01.',
        path: `/analysera/ledningssystem?process=${process}&del=${soon}`,
      },
    ])
    app.setDay('2026-12-02')
    expect(mine()[0]).toMatchObject({
      dueDegree: 'late',
      sentence: expect.stringContaining('skulle ses över') as string,
    })
    app.call('analyse.archiveProcess', { id: process, version: 1, withBelow: false })
    expect(mine()).toEqual([])
  })
})
