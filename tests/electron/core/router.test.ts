import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../../shared/contracts'
import { openTestApp } from '../../support/test-app'

describe('router', () => {
  it.each(Object.entries(contract))('%s carries only JSON-shaped values', (_name, operation) => {
    expect(() => z.toJSONSchema(operation.input, { io: 'input' })).not.toThrow()
    expect(() => z.toJSONSchema(operation.output)).not.toThrow()
  })

  it('refuses a name that the contract does not have, also one that every object inherits', () => {
    const { router } = openTestApp()
    for (const name of ['register.nothing', 'constructor', '__proto__', 'toString']) {
      expect(router.call(name, {})).toMatchObject({ ok: false, error: { code: 'USAGE' } })
    }
  })

  it('answers with the frame of an empty database', () => {
    const frame = openTestApp().call('settings.frame', {})
    expect(frame).toMatchObject({ isEmpty: true, isExample: false, today: '2026-11-22', years: [2027, 2026] })
  })
})
