import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../../../shared/contracts/values'
import { storedTemplateId, templateOfKind } from '../../../../shared/domain/report/template-choice'

const template = (id: string, kinds: DocumentKind[], updatedAt: string, archivedAt: string | null = null) => ({
  id,
  kinds,
  updatedAt,
  archivedAt,
})
const forAll = template('alla', [], '2026-11-20')
const older = template('rapport-1', ['riskanalys'], '2026-10-01')
const newer = template('rapport-2', ['riskanalys'], '2026-11-01')

describe('the template that nobody chose', () => {
  it('is the newest one made for the kind, before a newer one for all kinds', () => {
    expect(templateOfKind([forAll, older, newer], 'riskanalys')?.id).toBe('rapport-2')
  })

  it('is the one for all kinds where the kind has none', () => {
    expect(templateOfKind([forAll, older, newer], 'flerarsplan')?.id).toBe('alla')
  })

  it('is never an archived one, and none at all leaves the built-in look', () => {
    expect(templateOfKind([template('gammal', [], '2026-11-21', '2026-11-22')], 'riskanalys')).toBeNull()
  })
})

describe('what is stored about the choice', () => {
  it('a built-in look has no row to point at', () => {
    expect(['inbyggd', 'inbyggd-skrivelse', 'id-7', null].map(storedTemplateId)).toEqual([null, null, 'id-7', null])
  })
})
