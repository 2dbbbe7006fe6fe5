import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../support/test-app'
import { aRegister, providerDraft } from './a-register'

const fresh = { id: null, version: null }

describe('saving a utförare', () => {
  it('stores the organisationsnummer in its one form', () => {
    const app = openTestApp()
    const { provider } = aRegister(app)
    expect(provider({ name: 'Björken', organisationNumber: '16 5599999991' }).organisationNumber).toBe('559999-9991')
    expect(provider({ name: 'Lönnen', organisationNumber: '' }).organisationNumber).toBeNull()
  })

  it('refuses an organisationsnummer that can not be right, beside its field', () => {
    const refusal = openTestApp().refusal('register.saveProvider', {
      ...fresh,
      draft: providerDraft({ organisationNumber: '559999-9992' }),
    })
    expect(refusal.code).toBe('RULE_BROKEN')
    expect(refusal.fields?.['organisationNumber']).toContain('Kontrollsiffran')
  })

  it('refuses a name that another has, whatever its case, and names it', () => {
    const app = openTestApp()
    aRegister(app)
    const refusal = app.refusal('register.saveProvider', {
      ...fresh,
      draft: providerDraft({ name: ' utförare  EKEN' }),
    })
    expect(refusal.fields).toEqual({ name: 'Det finns redan en utförare som heter Utförare Eken.' })
  })

  it('says so when the name belongs to an archived one', () => {
    const app = openTestApp()
    const { eken } = aRegister(app)
    app.call('register.archive', { recordType: 'provider', id: eken.id, version: 1, archived: true })
    expect(app.refusal('register.saveProvider', { ...fresh, draft: providerDraft() }).fields?.['name']).toBe(
      'Det finns redan en utförare som heter Utförare Eken, men den är arkiverad. Ta tillbaka den i stället.',
    )
  })

  it('refuses a personnummer in a note', () => {
    const refusal = openTestApp().refusal('register.saveProvider', {
      ...fresh,
      draft: providerDraft({ note: 'Gäller 811218-9876.' }),
    })
    expect(refusal.code).toBe('PERSONAL_DATA')
    expect(refusal.fields?.['note']).toBeDefined()
  })

  it('refuses to make it egen regi while it has contracts', () => {
    const app = openTestApp()
    const { eken, agreement } = aRegister(app)
    agreement()
    const refusal = app.refusal('register.saveProvider', {
      id: eken.id,
      version: 1,
      draft: providerDraft({ operatingForm: 'inHouse' }),
    })
    expect(refusal.fields?.['operatingForm']).toContain('inte är egen regi')
  })

  it('lets the second of two windows see what the first one changed', () => {
    const app = openTestApp()
    const { eken } = aRegister(app)
    const save = (phone: string) => ({ id: eken.id, version: 1, draft: providerDraft({ phone }) })
    app.call('register.saveProvider', save('0123-111'))
    const { code, conflict } = app.refusal('register.saveProvider', save('0123-222'))
    expect(code).toBe('CONFLICT')
    expect(conflict).toMatchObject({
      by: 'Kvalitetsstrateg',
      version: 2,
      fields: [{ field: 'phone', mine: '0123-222', theirs: '0123-111' }],
    })
  })

  it('refuses a change to an archived one until it is brought back', () => {
    const app = openTestApp()
    const { eken } = aRegister(app)
    app.call('register.archive', { recordType: 'provider', id: eken.id, version: 1, archived: true })
    const change = { id: eken.id, version: 2, draft: providerDraft({ phone: '0123-456' }) }
    expect(app.refusal('register.saveProvider', change).userMessage).toContain('Ta tillbaka den först')
    app.call('register.archive', { recordType: 'provider', id: eken.id, version: 2, archived: false })
    expect(app.call('register.saveProvider', { ...change, version: 3 }).phone).toBe('0123-456')
  })
})

describe('saving an agreement', () => {
  it('says at every wrong date what is wrong', () => {
    const app = openTestApp()
    const { agreementDraft } = aRegister(app)
    const refusal = app.refusal('register.saveAgreement', {
      ...fresh,
      draft: agreementDraft({ endDate: '2022-01-01', extensionTo: '2021-01-01', status: 'terminated' }),
    })
    expect(Object.keys(refusal.fields ?? {}).sort()).toEqual(['endDate', 'extensionTo', 'terminatedOn'])
  })

  it('has the form egen regi exactly when the utförare is egen regi', () => {
    const app = openTestApp()
    const { agreementDraft, provider } = aRegister(app)
    const own = provider({ name: 'Solberga egen regi', operatingForm: 'inHouse' })
    const form = (draft: Parameters<typeof agreementDraft>[0]) =>
      app.refusal('register.saveAgreement', { ...fresh, draft: agreementDraft(draft) }).fields?.['form']
    expect(form({ providerId: own.id })).toContain('egen regi')
    expect(form({ form: 'inHouse' })).toContain('kommunens egna')
  })

  it('takes only a unit of the same utförare', () => {
    const app = openTestApp()
    const { agreementDraft, provider, unit } = aRegister(app)
    const other = unit({ providerId: provider({ name: 'Björken' }).id, name: 'Enhet Väst' })
    const refusal = app.refusal('register.saveAgreement', { ...fresh, draft: agreementDraft({ unitId: other.id }) })
    expect(refusal.fields?.['unitId']).toBe(
      'Enheten Enhet Väst hör inte till Utförare Eken. Välj en av utförarens egna enheter.',
    )
  })

  it('can not be made for something that does not exist or is archived', () => {
    const app = openTestApp()
    const { agreementDraft, serviceType } = aRegister(app)
    const refused = (serviceTypeId: string) =>
      app.refusal('register.saveAgreement', { ...fresh, draft: agreementDraft({ serviceTypeId }) }).fields
    expect(refused('gone')?.['serviceTypeId']).toContain('finns inte längre')
    app.call('register.archive', { recordType: 'serviceType', id: serviceType.id, version: 1, archived: true })
    expect(refused(serviceType.id)?.['serviceTypeId']).toContain('Insatsen HVB är arkiverad')
  })

  it('keeps its utförare and insats once a granskning has been made of it', () => {
    const app = openTestApp()
    const { agreement, agreementDraft, provider, serviceType } = aRegister(app)
    const { id } = agreement()
    app.db.runSql(
      `INSERT INTO review (id, number, agreementId, serviceTypeId, kind, year, createdAt, updatedAt)
       VALUES ('r1', 'G-1', ?, ?, 'agreement', 2026, '', '')`,
      id,
      serviceType.id,
    )
    const moved = agreementDraft({ providerId: provider({ name: 'Björken' }).id })
    expect(app.refusal('register.saveAgreement', { id, version: 1, draft: moved }).fields?.['providerId']).toContain(
      'ett nytt avtal i stället',
    )
  })

  it('refuses a number that another agreement has', () => {
    const app = openTestApp()
    const { agreement, agreementDraft } = aRegister(app)
    agreement()
    expect(
      app.refusal('register.saveAgreement', { ...fresh, draft: agreementDraft({ number: 'a-017' }) }).fields,
    ).toEqual({ number: 'Det finns redan ett avtal med numret A-017.' })
  })
})

describe('saving a unit', () => {
  it('may share its name with a unit of another utförare, not of its own', () => {
    const app = openTestApp()
    const { provider, unit, unitDraft } = aRegister(app)
    unit()
    expect(unit({ providerId: provider({ name: 'Björken' }).id }).name).toBe('Enhet Norr')
    expect(app.refusal('register.saveUnit', { ...fresh, draft: unitDraft() }).fields?.['name']).toContain('Enhet Norr')
  })

  it('stays with its utförare once an agreement points at it', () => {
    const app = openTestApp()
    const { agreement, provider, unit, unitDraft } = aRegister(app)
    const north = unit()
    agreement({ unitId: north.id })
    const move = { id: north.id, version: 1, draft: unitDraft({ providerId: provider({ name: 'Björken' }).id }) }
    expect(app.refusal('register.saveUnit', move).fields?.['providerId']).toContain('ny enhet')
  })
})

describe('saving anything', () => {
  it('stores an emptied field as no value', () => {
    const app = openTestApp()
    const { provider } = aRegister(app)
    expect(provider({ name: 'Björken', phone: '', note: '  ' })).toMatchObject({ phone: null, note: null })
  })

  it('says what must be chosen', () => {
    const app = openTestApp()
    const { agreementDraft } = aRegister(app)
    const draft = { ...agreementDraft(), providerId: null, startDate: null } as never
    expect(app.refusal('register.saveAgreement', { ...fresh, draft }).fields).toEqual({
      providerId: 'Välj utförare.',
      startDate: 'Ange startdatum.',
    })
  })
})
