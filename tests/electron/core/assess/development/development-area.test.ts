import { describe, expect, it } from 'vitest'
import { openDevelopment } from './support'

describe('an utvecklingsområde', () => {
  it('gets the next number of its year, and a heading of its own', () => {
    const { area, areaRefused } = openDevelopment()
    expect(area().number).toBe('U2026-01')
    expect(area({ title: 'Läkemedel' }).number).toBe('U2026-02')
    expect(area({ title: 'Läkemedel', year: 2027 }).number).toBe('U2027-01')
    expect(areaRefused({ title: 'läkemedel' }).fields).toHaveProperty('title')
    expect(areaRefused({ title: 'Ny', analysis: 'Gäller 19121212-1212' }).code).toBe('PERSONAL_DATA')
    expect(areaRefused({ title: 'Ny', serviceAreaId: 'barn', serviceTypeId: 'hemtjanst' }).fields).toHaveProperty(
      'serviceTypeId',
    )
  })

  it('is not closed without a note or on a day to come, and done asks about its effect after the months of the settings', () => {
    const { app, area, move, moveRefused } = openDevelopment()
    const { id } = area()
    expect(moveRefused(id, 'done', '2026-11-20', '  ').fields).toHaveProperty('note')
    expect(moveRefused(id, 'done', '2026-11-23', 'Klart').fields).toHaveProperty('on')
    expect(moveRefused(id, 'stopped', '2026-11-20', null).fields).toHaveProperty('note')
    expect(app.call('assess.developmentArea', { id }).row.status).toBe('open')
    const { act } = app.call('settings.get', {}).settings
    expect(act.effectMonths).toBe(6)
    expect(move(id, 'done', '2026-11-20', 'Ny rutin på alla boenden.')).toMatchObject({
      status: 'done',
      closedOn: '2026-11-20',
      effectDueOn: '2027-05-20',
    })
    expect(move(id, 'ongoing')).toMatchObject({ status: 'ongoing', closedOn: null, effectDueOn: null })
  })

  it('has no effect before it is done, and an answer says what shows it', () => {
    const { app, area, move } = openDevelopment()
    const { id } = area()
    const answer = { id, effect: 'partly' as const, effectOn: '2026-11-20', note: 'Färre avvikelser på natten.' }
    expect(app.refusal('assess.developmentEffect', { ...answer, version: 1 }).userMessage).toMatch(
      /först när det är klart/,
    )
    const { version } = move(id, 'done', '2026-11-10', 'Ny rutin.')
    expect(
      app.refusal('assess.developmentEffect', { ...answer, version, effectOn: '2026-11-01' }).fields,
    ).toHaveProperty('effectOn')
    expect(app.refusal('assess.developmentEffect', { ...answer, version, note: null }).fields).toHaveProperty('note')
    expect(app.call('assess.developmentEffect', { ...answer, version })).toMatchObject({ effect: 'partly' })
    expect(app.call('assess.developmentArea', { id }).row.effectState).toBe('answered')
  })

  it('past its last day is late, in the list and in Att göra; done and unanswered it waits there too', () => {
    const { app, area, move, sentences } = openDevelopment()
    const late = area({ dueOn: '2026-11-01' })
    const done = area({ title: 'Läkemedel', dueOn: null })
    move(done.id, 'done', '2026-03-01', 'Ny rutin.')
    const list = app.call('assess.developmentAreas', { committeeId: null, year: 2026 })
    expect(list.late).toBe(1)
    expect(list.rows.map(({ id, late: isLate, effectState }) => [id, isLate, effectState])).toEqual([
      [late.id, true, 'none'],
      [done.id, false, 'due'],
    ])
    for (const status of ['late', 'effect'] as const)
      expect(app.call('assess.developmentAreas', { committeeId: null, status }).total).toBe(1)
    expect(sentences()).toEqual([
      'Läkemedel (U2026-02) är klart. Följ upp om det hade önskad effekt.',
      'Bemanning på natten (U2026-01) skulle vara klart 2026-11-01 och är inte avslutat.',
    ])
  })

  it('is seen under its nämnd, through its insats, and under every nämnd where it has none', () => {
    const { app, area } = openDevelopment()
    area({ serviceTypeId: 'hemtjanst' })
    area({ title: 'För alla' })
    const titles = (committeeId: string) =>
      app
        .call('assess.developmentAreas', { committeeId })
        .rows.map(({ title, committeeName }) => [title, committeeName])
    expect(titles('aldre')).toEqual([
      ['Bemanning på natten', 'Äldrenämnden'],
      ['För alla', null],
    ])
    expect(titles('social')).toEqual([['För alla', null]])
  })

  it('archived leaves the list, cannot be changed, and can be brought back', () => {
    const { app, area, areaRefused } = openDevelopment()
    const { id } = area()
    app.call('assess.archiveDevelopmentArea', { id, version: 1, archived: true })
    expect(app.call('assess.developmentAreas', { committeeId: null })).toMatchObject({ total: 0, archived: 1 })
    expect(
      app.refusal('assess.moveDevelopmentArea', { id, version: 2, to: 'ongoing', on: null, note: null }).userMessage,
    ).toMatch(/arkiverat/)
    expect(areaRefused({}).fields?.['title']).toMatch(/Hämta tillbaka/)
    app.call('assess.archiveDevelopmentArea', { id, version: 2, archived: false })
    expect(app.call('assess.developmentAreas', { committeeId: null }).total).toBe(1)
  })

  it('rests on rows that can be opened, and on own words; nothing twice', () => {
    const { app, given, area } = openDevelopment()
    const review = given.review()
    const finding = given.finding(review.id)
    const { id } = area()
    const record = { recordType: 'finding' as const, recordId: finding.id }
    app.call('assess.addGround', { developmentAreaId: id, words: 'Bristen i granskningen', record })
    app.call('assess.addGround', { developmentAreaId: id, words: 'Nätverket säger samma sak', record: null })
    expect(app.refusal('assess.addGround', { developmentAreaId: id, words: 'Igen', record }).userMessage).toMatch(
      /finns redan/,
    )
    const { grounds } = app.call('assess.developmentArea', { id })
    expect(grounds.map(({ words, path }) => [words, path])).toEqual([
      ['Bristen i granskningen', `/atgarda/brister/${finding.id}`],
      ['Nätverket säger samma sak', null],
    ])
    const [first] = grounds
    app.call('assess.removeGround', { id: first?.id ?? '', version: 1 })
    expect(app.call('assess.developmentArea', { id }).grounds).toHaveLength(1)
    expect(app.call('settings.search', { text: 'bemanning på' }).hits[0]).toMatchObject({
      type: 'developmentArea',
      path: `/bedoma/utvecklingsomraden?post=${id}`,
    })
  })
})
