import { describe, expect, it } from 'vitest'
import { possibleDoubles } from '../../../shared/domain/provider'

const provider = (id: string, name: string, organisationNumber: string | null = null) => ({
  id,
  name,
  organisationNumber,
})

describe('possible doubles of a utförare', () => {
  const eken = provider('1', 'Utförare Eken AB', '559999-9991')

  it('are those with the same organisationsnummer, before those with names much alike', () => {
    const others = [
      eken,
      provider('2', 'Utförare Ekan AB'),
      provider('3', 'Solberga Vård', '559999-9991'),
      provider('4', 'Björkens HVB'),
    ]
    expect(possibleDoubles(eken, others).map(({ other, reason }) => [other.id, reason])).toEqual([
      ['3', 'Samma organisationsnummer, 559999-9991.'],
      ['2', 'Namnen är mycket lika.'],
    ])
  })

  it('are not those that only lack a number', () => {
    expect(possibleDoubles(provider('1', 'Eken'), [provider('2', 'Lönnen')])).toEqual([])
  })
})
