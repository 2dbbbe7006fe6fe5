import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample } from '../../../../support/review-sample'
import { openTestApp } from '../../../../support/test-app'

type Draft = ClientInput<'act.saveForum'>['draft']
const draft = (fields: Partial<Draft> = {}): Draft => ({
  kind: 'provider',
  heldOn: '2026-02-11',
  title: 'Utförarmöte hemtjänst',
  place: 'onSite',
  participants: 38,
  topics: 'Årets screening',
  serviceAreaId: null,
  serviceTypeId: null,
  committeeId: null,
  responsible: 'planerare hemtjänst',
  note: null,
  ...fields,
})

function openForums() {
  const { app } = openReviewSample()
  const fresh = { id: null, version: null }
  return {
    app,
    add: (fields: Partial<Draft> = {}) => app.call('act.saveForum', { ...fresh, draft: draft(fields) }),
    refused: (fields: Partial<Draft>) => app.refusal('act.saveForum', { ...fresh, draft: draft(fields) }),
    list: (fields: Partial<ClientInput<'act.forums'>> = {}) => app.call('act.forums', { committeeId: null, ...fields }),
  }
}

describe('informationsforum', () => {
  it('of a nämnd are its own, those of its områden and insatser, and those for all', () => {
    const { add, list } = openForums()
    add({ committeeId: 'aldre' })
    add({ title: 'HVB-möte', serviceTypeId: 'hvb' })
    add({ title: 'Nätverk', kind: 'network' })
    add({ title: 'I fjol', heldOn: '2025-02-11' })
    expect(list({ committeeId: 'social', year: 2026 }).rows.map(({ title }) => title)).toEqual(['HVB-möte', 'Nätverk'])
    expect(list({ kind: 'network' }).rows.map(({ title }) => title)).toEqual(['Nätverk'])
    expect(list({ search: 'screening barn' }).rows.map(({ title }) => title)).toEqual(['HVB-möte'])
  })

  it('are told in a year with participants only where the number is known', () => {
    const { app, add } = openForums()
    add()
    add({ title: 'B', participants: null })
    add({ title: 'C', kind: 'branch', heldOn: '2026-12-02', participants: null })
    const { all, kinds } = app.call('act.forumYear', { committeeId: null, year: 2026 })
    expect(all).toEqual({ held: 2, planned: 1, participants: 38, told: 1 })
    expect(kinds.find(({ kind }) => kind === 'branch')).toMatchObject({ held: 0, planned: 1, participants: null })
  })

  it('are refused with participants before they have been held, twice on a day under one name, and with a personnummer', () => {
    const { add, refused } = openForums()
    add()
    expect(refused({ heldOn: '2026-12-02' }).fields).toHaveProperty('participants')
    expect(refused({ title: 'utförarmöte  hemtjänst' }).fields).toHaveProperty('title')
    expect(refused({ title: 'B', topics: 'Gäller 19121212-1212' }).code).toBe('PERSONAL_DATA')
    expect(refused({ title: 'B', participants: -1 }).code).toBe('INVALID_INPUT')
  })

  it('are changed upon the version that was seen, archived and brought back', () => {
    const { app, add, list } = openForums()
    const { id, version } = add()
    app.call('act.saveForum', { id, version, draft: draft({ participants: 40 }) })
    expect(app.refusal('act.saveForum', { id, version, draft: draft({ participants: 41 }) }).code).toBe('CONFLICT')
    app.call('act.archiveForum', { id, version: version + 1, archived: true })
    expect(list()).toMatchObject({ total: 0, archived: 1 })
    expect(app.refusal('act.saveForum', { id, version: version + 2, draft: draft() }).code).toBe('RULE_BROKEN')
    app.call('act.archiveForum', { id, version: version + 2, archived: false })
    expect(list().total).toBe(1)
  })

  it('come back the same through a workbook', async () => {
    const { app, add, list } = openForums()
    add({ serviceTypeId: 'hvb', serviceAreaId: 'barn', committeeId: 'social' })
    const archived = add({ title: 'Nätverk', kind: 'network', place: null, participants: null, topics: null })
    app.call('act.archiveForum', { id: archived.id, version: archived.version, archived: true })
    const file = await app.job('register.exportWorkbook', {})
    const other = openTestApp()
    const { token, issues } = await other.job('register.previewImport', { file, sheet: null })
    expect(issues.filter(({ sheet }) => sheet === 'Informationsforum')).toEqual([])
    await other.job('register.runImport', { token, skipInvalid: true })
    const told = (rows: ReturnType<typeof list>['rows']) =>
      rows.map(({ heldOn, title, kind, place, participants, topics, committeeName, serviceTypeName, archivedAt }) => [
        heldOn,
        title,
        kind,
        place,
        participants,
        topics,
        committeeName,
        serviceTypeName,
        archivedAt !== null,
      ])
    expect(told(other.call('act.forums', { committeeId: null, includeArchived: true }).rows)).toEqual(
      told(list({ includeArchived: true }).rows),
    )
  })
})
