import { describe, expect, it } from 'vitest'
import { skippedRectification } from '../../../shared/domain/sanction'

const warning = { step: 'warning', decidedOn: '2026-10-01' } as const

describe('the order of the ladder', () => {
  it('a varning without an earlier begäran om rättelse is pointed out', () => {
    expect(skippedRectification(warning, [])).toContain('ingen tidigare begäran om rättelse')
    expect(skippedRectification(warning, [{ step: 'completion', decidedOn: '2026-09-01' }])).not.toBeNull()
    expect(skippedRectification(warning, [{ step: 'rectification', decidedOn: '2026-11-01' }])).not.toBeNull()
  })

  it('a varning after one, and the first steps of the ladder, are as they should be', () => {
    expect(skippedRectification(warning, [{ step: 'rectification', decidedOn: '2026-09-01' }])).toBeNull()
    expect(skippedRectification({ step: 'rectification', decidedOn: '2026-10-01' }, [])).toBeNull()
    expect(skippedRectification({ step: 'completion', decidedOn: '2026-10-01' }, [])).toBeNull()
  })
})
