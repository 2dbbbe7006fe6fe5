import { describe, expect, it } from 'vitest'
import { scanFreeTexts } from '../../../renderer/lib/scan-free-texts'

describe('free texts while they are written', () => {
  const scan = (note: string | null) => scanFreeTexts({ note, number: '811218-9876' }, ['note'])

  it('stop at a personnummer, without repeating it', () => {
    const { stops } = scan('Gäller 811218-9876.')
    expect(stops['note']).toContain('personnummer')
    expect(stops['note']).not.toContain('9876')
  })

  it('only warn of what may be something else', () => {
    const { stops, warnings } = scan('Gäller 811218-9875.')
    expect(stops).toEqual({})
    expect(warnings['note']).toContain('liknar')
  })

  it('leave other fields and plain text alone', () => {
    expect(scan('Bemanningen är åtgärdad sedan 2026-11-22.')).toEqual({ stops: {}, warnings: {} })
    expect(scan(null)).toEqual({ stops: {}, warnings: {} })
  })
})
