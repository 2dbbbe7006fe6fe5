import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Application, openApplication } from '../../../../electron/core/application'
import type { ClientInput, Output } from '../../../../shared/contracts'
import { all, readIcs, words } from '../../exchange/calendar/read-ics'
import { openTerminal } from './cli-world'

type Name = 'register.saveServiceArea' | 'register.saveServiceType' | 'collect.saveReview' | 'plan.scheduleVisit'
function ask<N extends Name>(app: Application, name: N, input: ClientInput<N>): Output<N> {
  const answer = app.router.call(name, input)
  if (!answer.ok) throw new Error(answer.error.userMessage)
  return answer.value as Output<N>
}
const isNew = { id: null, version: null }
const nothing = { agreementId: null, providerId: null, unitId: null, completedOn: null, method: null, announced: null }

async function terminalWithVisit(responsible: string) {
  const terminal = openTerminal()
  await terminal.cli('init')
  const app = openApplication({ databaseFile: terminal.file('data.db') })
  const area = ask(app, 'register.saveServiceArea', {
    ...isNew,
    draft: { name: 'Barn och unga', committeeId: null, lawBasis: null },
  })
  const type = ask(app, 'register.saveServiceType', {
    ...isNew,
    draft: { name: 'HVB', serviceAreaId: area.id, lawBasis: null, intervalYears: null, vulnerableGroup: null },
  })
  const { id, version } = ask(app, 'collect.saveReview', {
    ...isNew,
    draft: {
      ...nothing,
      number: '2027-001',
      serviceTypeId: type.id,
      kind: 'quality',
      year: 2027,
      plannedMonth: 3,
      responsible,
      registryNumber: null,
    },
  })
  ask(app, 'plan.scheduleVisit', { id, version, visitOn: '2027-03-15', visitStart: '09:00', visitEnd: '12:00' })
  app.close()
  return terminal
}

describe('calendar', () => {
  it("writes the year's visits as a file that follows the standard", async () => {
    const { cli, file, json } = await terminalWithVisit('Planerare HVB')
    expect(await cli('calendar', 'besok.ics', '--year', '2027')).toEqual({
      status: 0,
      out: `1 besök 2027 finns i ${file('besok.ics')}.\n`,
      err: '',
    })
    const [event] = all(readIcs(readFileSync(file('besok.ics'))), 'VEVENT')
    expect(event && words(event, 'SUMMARY')).toBe('Kvalitetsgranskning: granskning 2027-001, HVB')
    const { document } = await json('calendar', 'en.ics', '--year', '2027', '--responsible', 'planerare hvb')
    expect(document).toEqual({ file: file('en.ics'), year: 2027, visits: 1, clashes: [] })
  })

  it('says what to do when nothing has a day, and writes no file', async () => {
    const { cli, file } = await terminalWithVisit('Planerare HVB')
    const { status, err } = await cli('calendar', 'ingen.ics', '--year', '2028')
    expect([status, err]).toEqual([1, expect.stringContaining('Ge granskningarna en dag i kalendern först.')])
    expect(() => readFileSync(file('ingen.ics'))).toThrow()
  })
})
