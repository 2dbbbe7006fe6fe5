import { describe, expect, it } from 'vitest'
import { contrastBetween } from '../../../../shared/domain/report/accent'
import { checkAccent, checkDocumentSettings, signedKinds } from '../../../../shared/domain/report/document-look'
import { defaultDocuments } from '../../../../shared/domain/default-settings'

describe('the documents’ colour', () => {
  it('is readable on white, at least 4.5:1', () => {
    expect(checkAccent('0B5560').ok).toBe(true)
    expect(checkAccent('767676').ok).toBe(true)
    expect(checkAccent('777777').ok).toBe(false)
  })

  it('that can’t be read is refused with its contrast and a darker one that can', () => {
    const [reason = ''] = checkAccent('E0A030').reasons
    expect(reason).toContain('Färgen E0A030 syns för dåligt mot vitt: kontrasten är 2,2:1 och ska vara minst 4,5:1.')
    const offered = /till exempel ([0-9A-F]{6})\.$/.exec(reason)?.[1] ?? ''
    expect(contrastBetween(offered, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
  })

  it('of the program is fine as it is, and half a colour is the field’s own matter', () => {
    expect(checkAccent(null).ok).toBe(true)
    expect(checkAccent('0B5').ok).toBe(true)
  })
})

it('every fault of the documents’ settings is told at once', () => {
  const { reasons } = checkDocumentSettings({ ...defaultDocuments, letterForm: 'own', accent: 'FFFF00' })
  expect(reasons).toHaveLength(2)
})

it('letters and the plan are signed by the settings’ roles, a begäran om rättelse by whoever decides', () => {
  expect(signedKinds).toContain('tjansteskrivelse-sanktion')
  expect(signedKinds).toContain('uppfoljningsplan')
  expect(signedKinds).not.toContain('begaran-om-rattelse')
})
