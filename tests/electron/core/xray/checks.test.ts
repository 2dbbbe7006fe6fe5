import { describe, expect, it } from 'vitest'
import { checks } from '../../../../electron/core/xray/checks'
import { routes } from '../../../../renderer/app/routes'
import { openReviewSample } from '../../../support/review-sample'
import { actCases } from './act-cases'
import { assessCases } from './assess-cases'
import { givenIn } from './cases'
import { collectCases } from './collect-cases'
import { planCases } from './plan-cases'
import { registerCases } from './register-cases'

const cases = [...registerCases, ...planCases, ...collectCases, ...assessCases, ...actCases]

/** Where a hit may lead: every page that the program has. */
const pages = routes.map(({ path }) => new RegExp(`^${path.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u'))

function openSample() {
  const sample = openReviewSample()
  const { app } = sample
  const hits = (key: string) => app.call('xray.hits', { committeeId: null, key }).rows
  const base = (key: string) => app.call('xray.checks', { committeeId: null }).rows.find((row) => row.key === key)?.base
  return { app, given: givenIn(sample), hits, base }
}

describe('Röntgens kontroller', () => {
  it.each(cases)('$key finner $says', ({ key, wrong, right }) => {
    const { given, hits, base } = openSample()
    // The sample itself has insatser without interval and areas without riskanalys.
    const before = hits(key).map(({ recordId }) => recordId)
    const id = wrong(given)
    const found = hits(key)
    expect(found.map(({ recordId }) => recordId)).toContain(id)
    expect(found.filter(({ recordId }) => !before.includes(recordId) && recordId !== id)).toEqual([])
    expect(base(key)).toBeGreaterThan(0)
    const hit = found.find(({ recordId }) => recordId === id)
    expect(hit?.sentence).toMatch(/^[A-ZÅÄÖ0-9”].*\.$/)
    expect(hit?.sentence).not.toMatch(/null|undefined|NaN/)
    expect(
      pages.some((page) => page.test(hit?.path.split('?')[0] ?? '')),
      hit?.path,
    ).toBe(true)

    const other = openSample()
    right(other.given)
    expect(other.hits(key).filter(({ recordId }) => !before.includes(recordId))).toEqual([])
    expect(other.base(key)).toBeDefined()
  })

  it('har var sitt fall i ord, och nyckeln är deras egen', () => {
    expect(cases.map(({ key }) => key).toSorted()).toEqual(checks.map(({ key }) => key).toSorted())
    expect(new Set(checks.map(({ key }) => key)).size).toBe(checks.length)
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length)
  })

  it('säger varför och vad som ska göras, i hela meningar', () => {
    for (const { why, remedy } of checks) {
      expect(why).toMatch(/^[A-ZÅÄÖ].*\.$/)
      expect(remedy).toMatch(/^[A-ZÅÄÖ].*\.$/)
    }
  })
})
