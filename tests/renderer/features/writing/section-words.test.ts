import { describe, expect, it } from 'vitest'
import { beginWith, neighbour, numbersOf, stateOf } from '../../../../renderer/features/writing/section-words'
import type { SectionRow } from '../../../../shared/contracts/writing'

const aSection = (id: string, fields: Partial<SectionRow> = {}): SectionRow => ({
  id,
  version: 1,
  key: id,
  heading: id,
  kindHeading: id,
  position: 0,
  included: true,
  readyOn: null,
  readyBy: null,
  assignedTo: null,
  needsComment: false,
  commentAskedOn: null,
  commentOn: null,
  isHandwritten: false,
  figuresChangedAt: null,
  canBeReady: { ok: true, reasons: [] },
  ...fields,
})

const sections = [aSection('a', { readyOn: '2026-11-20' }), aSection('b', { included: false }), aSection('c')]

describe('the list of sections', () => {
  it('a section left out has no number, and those after it move up', () => {
    expect([...numbersOf(sections)]).toEqual([
      ['a', 1],
      ['c', 2],
    ])
  })

  it('begins with the one last open, otherwise with the first that is not ready', () => {
    expect(beginWith(sections, 'b')?.id).toBe('b')
    expect(beginWith(sections, null)?.id).toBe('c')
    expect(beginWith(sections, 'gone')?.id).toBe('c')
  })

  it('ends where there is no more', () => {
    expect(neighbour(sections, 'a', -1)).toBeNull()
    expect(neighbour(sections, 'a', 1)?.id).toBe('b')
    expect(neighbour(sections, 'c', 1)).toBeNull()
  })

  it('says first what has to be read through', () => {
    expect(stateOf(aSection('a', { readyOn: '2026-11-20', figuresChangedAt: '2026-11-21T08:00:00.000Z' })).words).toBe(
      'siffror har ändrats',
    )
    expect(stateOf(aSection('a', { isHandwritten: true })).words).toBe('skrivs')
  })
})
