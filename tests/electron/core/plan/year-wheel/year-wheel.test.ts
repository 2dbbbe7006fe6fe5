import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../../support/test-app'

function wheel() {
  const app = openTestApp()
  const save = (month: number, title: string, ongoing: boolean | null = null) =>
    app.call('plan.saveActivity', {
      id: null,
      version: null,
      draft: { month, title, responsible: 'Kvalitetsstrateg', ongoing },
    })
  const titles = (includeArchived = false) =>
    app.call('plan.yearWheel', { includeArchived }).activities.map(({ title }) => title)
  return { app, save, titles }
}

describe('årshjulet', () => {
  it('lists by month, then in Swedish order', () => {
    const { save, titles, app } = wheel()
    save(9, 'Riskanalyser')
    save(2, 'Årsrapport')
    save(2, 'Äldreenkäten')
    save(1, 'Synpunkter sammanställs', true)
    expect(titles()).toEqual(['Synpunkter sammanställs', 'Årsrapport', 'Äldreenkäten', 'Riskanalyser'])
    expect(app.call('plan.yearWheel', {}).activities[0]).toMatchObject({ ongoing: true, version: 1 })
  })

  it('holds a title once in a month, also an archived one', () => {
    const { app, save } = wheel()
    const { id, version } = save(2, 'Årsrapport')
    const again = {
      id: null,
      version: null,
      draft: { month: 2, title: ' årsrapport ', responsible: null, ongoing: null },
    }
    expect(app.refusal('plan.saveActivity', again)).toMatchObject({
      code: 'RULE_BROKEN',
      fields: { title: '”Årsrapport” finns redan i februari.' },
    })
    app.call('plan.archiveActivity', { id, version })
    expect(app.refusal('plan.saveActivity', again).userMessage).toContain('Ta tillbaka den i stället')
    expect(save(3, 'Årsrapport').month).toBe(3)
  })

  it('archives an activity and brings it back; an archived one is not changed unseen', () => {
    const { app, save, titles } = wheel()
    const { id } = save(2, 'Årsrapport')
    app.call('plan.archiveActivity', { id, version: 1 })
    expect([titles(), titles(true)]).toEqual([[], ['Årsrapport']])
    expect(app.call('plan.yearWheel', {}).archived).toBe(1)
    const draft = { month: 2, title: 'Rapport', responsible: null, ongoing: null }
    expect(app.refusal('plan.saveActivity', { id, version: 2, draft }).userMessage).toContain('är arkiverad')
    app.call('plan.restoreActivity', { id, version: 2 })
    expect(app.call('plan.saveActivity', { id, version: 3, draft })).toMatchObject({ title: 'Rapport', version: 4 })
  })

  it('refuses a month that does not exist, an empty title and a personnummer', () => {
    const { app } = wheel()
    const refusal = (month: number, title: string) =>
      app.refusal('plan.saveActivity', {
        id: null,
        version: null,
        draft: { month, title, responsible: null, ongoing: null },
      }).code
    expect([refusal(13, 'Årsrapport'), refusal(1, '  ')]).toEqual(['INVALID_INPUT', 'INVALID_INPUT'])
    expect(refusal(1, 'Möte med 19121212-1212')).toBe('PERSONAL_DATA')
  })

  it('is written in Word once it holds something, with what lacks somebody pointed out', () => {
    const { app } = wheel()
    const preview = () =>
      app.call('report.preview', { kind: 'arshjul', year: 2027, committeeId: null, registryNumber: null, author: null })
    expect(preview().canWrite.reasons[0]).toContain('Årshjulet är tomt.')
    const draft = { month: 2, title: 'Årsrapport', responsible: null, ongoing: null }
    app.call('plan.saveActivity', { id: null, version: null, draft })
    expect(preview().canWrite.ok).toBe(true)
    expect(preview().missing).toContain('1 aktivitet i årshjulet saknar ansvarig; där står ”uppgift saknas”.')
  })
})
