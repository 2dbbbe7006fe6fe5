import { describe, expect, it } from 'vitest'
import { statusAfter, stepOf, stepOfStatus } from '../../../../shared/domain/signal/step'

const nothing = { status: null, taken: false, handled: false, closedOn: null }

describe('how far a row has come', () => {
  it.each([
    ['ny', 'received'],
    ['Under utredning', 'investigating'],
    ['pågår', 'investigating'],
    ['Besvarad', 'handled'],
    ['åtgärdad', 'handled'],
    ['AVSLUTAD', 'closed'],
    ['klart', 'closed'],
    ['väntar på yttrande', null],
    [null, null],
  ])('the status %s tells %s', (status, step) => {
    expect(stepOfStatus(status)).toBe(step)
  })

  it('is what its dates say or what its status says, whichever is further', () => {
    expect(stepOf('feedback', nothing)).toBe('received')
    expect(stepOf('feedback', { ...nothing, status: 'besvarad', taken: true })).toBe('handled')
    expect(stepOf('feedback', { ...nothing, status: 'ny', closedOn: '2026-01-01' })).toBe('closed')
  })

  it('is never a step that the register lacks', () => {
    expect(stepOf('experience', { ...nothing, status: 'under utredning' })).toBe('received')
    expect(stepOf('experience', { ...nothing, handled: true })).toBe('handled')
  })
})

describe('the status that is stored', () => {
  it('follows the dates, both ways, where it is the program’s own', () => {
    expect(statusAfter('feedback', null, nothing)).toBe('mottagen')
    expect(statusAfter('feedback', { ...nothing, status: 'mottagen' }, { ...nothing, handled: true })).toBe('besvarad')
    expect(statusAfter('feedback', { ...nothing, status: 'besvarad', handled: true }, nothing)).toBe('mottagen')
  })

  it('of an import stays while it tells the step or more, or nothing', () => {
    expect(statusAfter('feedback', { ...nothing, status: 'Ny' }, nothing)).toBe('Ny')
    expect(statusAfter('feedback', { ...nothing, status: 'väntar på yttrande' }, nothing)).toBe('väntar på yttrande')
    expect(statusAfter('feedback', { ...nothing, status: 'avslutad' }, { ...nothing, taken: true })).toBe('avslutad')
    expect(statusAfter('feedback', { ...nothing, status: 'Ny' }, { ...nothing, taken: true })).toBe('under utredning')
  })
})
