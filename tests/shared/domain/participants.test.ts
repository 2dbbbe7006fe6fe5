import { expect, it } from 'vitest'
import { participantsOf } from '../../../shared/domain/participants'

it('participants are one role a line; bullets, outer space and empty lines are nobody', () => {
  expect(participantsOf('Gruppchef\r\n\n – Planerare \n* MAS')).toEqual(['Gruppchef', 'Planerare', 'MAS'])
  expect(participantsOf('Gruppchef, två planerare')).toEqual(['Gruppchef, två planerare'])
  expect(participantsOf(null)).toEqual([])
})
