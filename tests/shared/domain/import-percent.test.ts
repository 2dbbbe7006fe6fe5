import { describe, expect, it } from 'vitest'
import { percentText, readPercent } from '../../../shared/domain/import-percent'

describe('a share in percent', () => {
  it.each([
    [82, 82],
    ['82', 82],
    ['82 %', 82],
    ['82%', 82],
    ['82,5 %', 82.5],
    ['0,4 %', 0.4],
    [0, 0],
    [100, 100],
    [1, 1],
    [percentText(0.82), 82],
    [percentText(0.145), 14.5],
    ['', null],
  ])('%s is %s', (cell, value) => {
    expect(readPercent(cell)).toEqual({ ok: true, value })
  })

  it.each([101, '101 %', -1, percentText(1.2)])('%s is refused: no share is outside 0–100', (cell) => {
    expect(readPercent(cell)).toMatchObject({ ok: false, problem: expect.stringContaining('mellan 0 och 100') })
  })

  it.each([0.82, '0,82'])('%s is refused: it can be meant either way', (cell) => {
    expect(readPercent(cell)).toMatchObject({ ok: false, problem: expect.stringContaining('på två sätt') })
  })
})
