import { describe, expect, it } from 'vitest'
import { checks } from '../../../../electron/core/xray/checks'
import { lookerOf } from '../../../../electron/core/xray/look'
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

const { app, given: sample } = openReviewSample()
const given = givenIn({ given: sample })

/** Whatever is put in is taken out again: every case begins from the same sample. */
function alone(work: () => void): void {
  app.db.raw.exec('SAVEPOINT alone')
  try {
    work()
  } finally {
    app.db.raw.exec('ROLLBACK TO alone; RELEASE alone')
  }
}

function lookFor(key: string) {
  const check = checks.find((one) => one.key === key)
  const looker = lookerOf(app.context())
  return { hits: check?.find(looker) ?? [], base: check?.base(looker).reduce((sum, { n }) => sum + n, 0) ?? 0 }
}

describe('Röntgens kontroller', () => {
  it.each(cases)('$key finner $says', ({ key, wrong, right }) => {
    // The sample itself has insatser without interval and areas without riskanalys.
    const before = new Set(lookFor(key).hits.map(({ recordId }) => recordId))
    alone(() => {
      const id = wrong(given)
      const { hits, base } = lookFor(key)
      const hit = hits.find(({ recordId }) => recordId === id)?.tell()
      expect(hit?.sentence).toMatch(/^[A-ZÅÄÖ0-9”].*\.$/)
      expect(hit?.sentence).not.toMatch(/null|undefined|NaN/)
      expect(
        pages.some((page) => page.test(hit?.path.split('?')[0] ?? '')),
        hit?.path,
      ).toBe(true)
      expect(hits.filter(({ recordId }) => recordId !== id && !before.has(recordId))).toEqual([])
      expect(base).toBeGreaterThanOrEqual(hits.length)
    })
    alone(() => {
      right(given)
      expect(lookFor(key).hits.filter(({ recordId }) => !before.has(recordId))).toEqual([])
    })
  })

  it('har var sitt fall i ord, och nyckeln är deras egen', () => {
    expect(cases.map(({ key }) => key).toSorted()).toEqual(checks.map(({ key }) => key).toSorted())
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length)
  })

  it('säger varför och vad som ska göras, i hela meningar', () => {
    for (const { why, remedy } of checks) {
      expect(why).toMatch(/^[A-ZÅÄÖ].*\.$/)
      expect(remedy).toMatch(/^[A-ZÅÄÖ].*\.$/)
    }
  })
})
