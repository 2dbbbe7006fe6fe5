import { describe, expect, it } from 'vitest'
import type { DocumentHead } from '../../../../electron/documents/content/model'
import { plainLook } from '../../../../electron/documents/template/look'
import { sampleDocument } from '../../../../electron/documents/template/sample'
import { placeholderValues } from '../../../../electron/documents/template/values'

const sample = sampleDocument({ kind: 'riskanalys', date: '2026-11-22', madeAt: '2026-11-22T12:00:00.000Z' })
const valuesOf = (head: Partial<DocumentHead>, isBuiltIn = false, status: string | null = null) =>
  placeholderValues({ ...sample, head: { ...sample.head, ...head }, status }, plainLook, isBuiltIn)

describe('what stands in place of the placeholders', () => {
  it('an unknown value is said, never left out', () => {
    const unknown = { registryNumber: null, authorRole: null, municipality: null, department: null }
    expect(valuesOf(unknown)).toMatchObject({
      diarienummer: 'uppgift saknas',
      handlaggare: 'uppgift saknas',
      kommun: 'uppgift saknas',
      forvaltning: 'uppgift saknas',
    })
  })

  it('a document for every nämnd says so, in one line where the built-in head has no labels', () => {
    const all = { department: null, committee: null }
    expect(valuesOf(all)).toMatchObject({ forvaltning: 'Samtliga förvaltningar', namnd: 'Samtliga nämnder' })
    expect(valuesOf(all, true)).toMatchObject({ forvaltning: 'Samtliga nämnder', namnd: '' })
  })

  it('the foot joins what there is, and without a diarienummer the date stands in its place', () => {
    expect(valuesOf({}, false, 'Utkast').sidfot).toBe('22\u00a0november\u00a02026 · Utkast')
    expect(valuesOf({}).sidfot).toBe('22\u00a0november\u00a02026')
    expect(valuesOf({}).beteckning).toBe('Dnr SN 2026/0001')
    expect(valuesOf({ registryNumber: null }).beteckning).toBe('22\u00a0november\u00a02026')
  })
})
