import { describe, expect, it } from 'vitest'
import { lexStages } from '../../../../../shared/domain/lex/case'
import { openTestApp } from '../../../../support/test-app'
import { openLex, part } from './lex-world'

describe('the list of cases', () => {
  it('of some days holds those reported from the first to the last: exactly what a pattern counted', () => {
    const { add, list } = openLex()
    for (const reportedOn of ['2026-08-22', '2026-08-23', '2026-11-21', '2026-11-22']) add({ reportedOn })
    const days = list({ from: '2026-08-23', until: '2026-11-21' }).rows.map((row) => row.reportedOn)
    expect(days.toSorted()).toEqual(['2026-08-23', '2026-11-21'])
  })

  it('filters by where a case stands with the same rule as the case itself', () => {
    const { app, add, list } = openLex()
    const values = [null, 'x']
    const days = [null, '2026-09-01']
    let number = 0
    for (const assessment of [null, 'none', 'misconduct', 'serious'])
      for (const reportedToIvo of [null, 0, 1])
        for (const started of days)
          for (const done of days)
            for (const decision of values)
              for (const measure of values) {
                const { id } = add({ number: `N${++number}` })
                app.db.runSql(
                  `UPDATE lexSarah SET assessment = ?, reportedToIvo = ?, investigationStartedOn = ?, investigationDoneOn = ?,
                     ivoDecision = ?, measure = ? WHERE id = ?`,
                  assessment,
                  reportedToIvo,
                  started,
                  done,
                  decision,
                  measure,
                  id,
                )
              }
    app.db.runSql("UPDATE lexSarah SET closedOn = '2026-10-01' WHERE number IN ('N1', 'N50')")
    const all = list({ limit: 1000 }).rows
    expect(all).toHaveLength(number)
    for (const stage of lexStages) {
      const filtered = list({ stage, limit: 1000 }).rows.map(({ id }) => id)
      expect(filtered.toSorted()).toEqual(
        all
          .filter((row) => row.stage === stage)
          .map(({ id }) => id)
          .toSorted(),
      )
    }
    expect(new Set(all.map(({ stage }) => stage))).toEqual(new Set(lexStages))
  })

  it('is searched, narrowed to a year, an enhet or a nämnd, and leaves out what is archived', () => {
    const { app, register, add, list } = openLex()
    const unit = register.unit()
    add({ number: 'ETT', unitId: unit.id, serviceTypeId: register.serviceType.id })
    const old = add({ number: 'TVÅ', reportedOn: '2025-01-10', description: 'En låst dörr.' })
    expect(list({ search: 'låst' }).rows.map(({ number }) => number)).toEqual(['TVÅ'])
    expect(list({ year: 2026 }).total).toBe(1)
    expect(list({ unitId: unit.id }).rows).toMatchObject([{ unitName: 'Enhet Norr', serviceTypeName: 'HVB' }])
    expect(list().years).toEqual([2026, 2025])
    const other = app.call('register.saveCommittee', {
      id: null,
      version: null,
      draft: { name: 'Äldrenämnden', department: null, municipality: null },
    })
    // What has no insats belongs to every nämnd: it can only be mended where it is seen.
    expect(list({ committeeId: other.id }).rows.map(({ number }) => number)).toEqual(['TVÅ'])
    app.call('collect.archiveLexCase', { kind: 'lexSarah', id: old.id, version: 1, archived: true })
    expect(list()).toMatchObject({ total: 1, archived: 1 })
    expect(list({ includeArchived: true }).total).toBe(2)
  })
})

describe('what has grown', () => {
  it('compares the year so far with the same days of the year before, and says where', () => {
    const { app, register, add } = openLex()
    const unit = register.unit()
    for (const reportedOn of ['2026-01-10', '2026-02-10', '2026-11-22']) add({ reportedOn, unitId: unit.id })
    add({ reportedOn: '2025-02-10', unitId: unit.id })
    // After 22 November 2025: not among the compared days.
    add({ reportedOn: '2025-12-10' })
    const growth = app.call('collect.lexGrowth', { committeeId: null, kind: 'lexSarah', year: 2026 })
    expect(growth).toMatchObject({ now: 3, before: 1, ongoing: true })
    expect(growth.sentence).toBe('3 lex Sarah hittills 2026, 2 fler än samma tid 2025 (1).')
    expect(growth.dimensions[0]?.rows).toMatchObject([
      { key: unit.id, name: 'Enhet Norr (Utförare Eken)', now: 3, before: 1, grown: true },
    ])
  })

  it('does not know the year before the register’s first', () => {
    const { app, add } = openLex('lexMaria')
    add({ reportedOn: '2026-01-10' })
    expect(app.call('collect.lexGrowth', { committeeId: null, kind: 'lexMaria', year: 2026 })).toMatchObject({
      now: 1,
      before: null,
    })
  })
})

describe('lex Sarah per year', () => {
  const history = (app: ReturnType<typeof openTestApp>, rows: Array<[string, number, number | null]>): void => {
    for (const [index, [series, year, count]] of rows.entries())
      app.db.runSql(
        `INSERT INTO history (id, series, year, count, createdAt, updatedAt) VALUES (?, ?, ?, ?, '', '')`,
        `h${index}`,
        series,
        year,
        count,
      )
  }
  const years = (app: ReturnType<typeof openTestApp>, year = 2026) =>
    app.call('collect.lexFigures', { committeeId: null, kind: 'lexSarah', year })

  it('joins the register with Historik: the register wins, the difference is said, unknown stays unknown', () => {
    const { app, add, write } = openLex()
    history(app, [
      ['lex Sarah', 2018, 2],
      ['lex Sarah', 2019, 4],
      ['lex Sarah till IVO', 2019, 3],
      ['lex Sarah', 2021, null],
      ['lex Sarah', 2026, 5],
    ])
    const lexCase = add()
    expect(years(app).years.map((row) => [row.year, row.reports, row.reportedToIvo])).toEqual([
      [2018, 2, null],
      [2019, 4, 3],
      [2020, null, null],
      [2021, null, null],
      [2022, null, null],
      [2023, null, null],
      [2024, null, null],
      [2025, null, null],
      [2026, 1, null],
    ])
    expect(years(app).differences).toEqual([
      'Lex Sarah 2026: registret har 1 rapport, Historik säger 5. Registret gäller.',
    ])
    write(lexCase, part.investigation())
    write(lexCase, part.assessment('none'))
    // Known to be none is 0, not unknown.
    expect(years(app).years.at(-1)).toMatchObject({ reports: 1, reportedToIvo: 0 })
    expect(years(app, 2019).years).toHaveLength(2)
  })

  it('of an empty register are none', () => {
    expect(years(openTestApp())).toEqual({ years: [], differences: [] })
  })
})

describe('Att göra', () => {
  const todos = ({ app }: ReturnType<typeof openLex>) =>
    app
      .call('act.todos', { committeeId: null, year: 2026 })
      .rows.filter(({ id }) => id.startsWith('lex'))
      .map(({ sentence, dueLabel }) => [sentence, dueLabel])

  it('tells what must not wait: grave and unreported, an old investigation, a late measure', () => {
    const world = openLex()
    const { add, write } = world
    const grave = add({ number: 'LS 1', reportedOn: '2026-10-01' })
    write(grave, part.investigation({ investigationStartedOn: '2026-10-02', investigationDoneOn: null }))
    write(grave, part.assessment('serious'))
    add({ number: 'LS 2', reportedOn: '2026-09-21' })
    add({ number: 'LS 3', reportedOn: '2026-09-22' })
    const late = add({ number: 'LS 4' })
    write(late, part.investigation())
    write(late, part.assessment('misconduct'))
    write(late, part.measure({ measureDueOn: '2026-11-20' }))
    expect(todos(world)).toEqual([
      ['Lex Sarah LS 1 är bedömd som allvarlig och inte anmäld till IVO.', 'snarast'],
      ['Lex Sarah LS 4: åtgärden skulle vara klar 2026-11-20 och är inte klar.', 'sen 2 dagar'],
      [
        'Lex Sarah LS 2 rapporterades 2026-09-21, och utredningen är inte klar efter två månader, som är vårt eget mått.',
        'sen 1 dag',
      ],
    ])
  })
})
