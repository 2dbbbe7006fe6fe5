import { expect, it } from 'vitest'
import { toBeginInput } from '../../../renderer/features/start/begin-input'

it('a line is a verksamhetsområde, and what is left empty is left out', () => {
  const committees = [
    { name: 'Socialnämnden', areas: 'Barn och unga\n\n  Missbruk  ' },
    { name: ' ', areas: 'Ingen' },
  ]
  expect(toBeginInput('Solberga kommun', committees)).toEqual({
    municipality: 'Solberga kommun',
    committees: [{ name: 'Socialnämnden', serviceAreas: ['Barn och unga', 'Missbruk'] }],
  })
})
