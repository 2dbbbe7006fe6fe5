import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../shared/domain/default-settings'
import { sumOfWeights } from '../../../shared/domain/priority/weight-sum'
import { StoredSettings } from '../../../shared/domain/stored-settings'

const present = defaultSettings('Solberga kommun')
const { documents: _documents, ...beforeDocuments } = present
const fourth = { ...beforeDocuments, version: 4 }
const { act: _act, ...beforeAct } = beforeDocuments
const third = { ...beforeAct, version: 3 }
const { collect: _collect, ...beforeCollect } = beforeAct
const second = { ...beforeCollect, version: 2 }
const first = {
  ...beforeCollect,
  version: 1,
  weights: { areaRisk: 25, timeSinceReview: 35, openFindings: 25, firstInPeriod: 15 },
}

describe('stored settings', () => {
  it('of 0.1.0 keep their four weights, and the factors that came later get none', () => {
    const { version, weights } = StoredSettings.parse(first)
    expect(version).toBe(5)
    expect(weights).toMatchObject({ areaRisk: 25, timeSinceReview: 35, openFindings: 25, firstInPeriod: 15 })
    expect(weights).toMatchObject({ complaints: 0, sanction: 0, vulnerableGroup: 0 })
    expect(sumOfWeights(weights)).toBe(100)
  })

  it('of 0.1.0 keep everything else as it was', () => {
    const { municipality, scale, planning } = StoredSettings.parse(first)
    expect({ municipality, scale, planning }).toEqual({
      municipality: present.municipality,
      scale: present.scale,
      planning: present.planning,
    })
  })

  it('from before Samla in had any get the common limit for small groups', () => {
    expect(StoredSettings.parse(second)).toEqual(present)
    expect(StoredSettings.parse(first).collect.smallGroupLimit).toBe(5)
  })

  it('from before Bedöma and Åtgärda had any get who decides what, as the ladder has it', () => {
    expect(StoredSettings.parse(third)).toEqual(present)
    expect(StoredSettings.parse(third).act.deciders.termination).toBe('committee')
  })

  it('from before documents had any get the built-in look and a form that ships', () => {
    expect(StoredSettings.parse(fourth)).toEqual(present)
    expect(StoredSettings.parse(third).documents.letterForm).toBe('linkoping')
  })

  it('of today are read as they stand', () => {
    expect(StoredSettings.parse(present)).toEqual(present)
  })
})
