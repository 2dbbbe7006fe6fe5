import { expect, it } from 'vitest'
import { matching } from '../../../renderer/app/commands'
import { groupOf, pageOf } from '../../../renderer/app/navigation'
import { paletteGroups } from '../../../renderer/app/palette-entries'

const settings = [
  { path: '/installningar', label: 'Kommun' },
  { path: '/installningar/logg', label: 'Logg' },
]
const register = { label: 'Register', pages: [{ path: '/register/utforare', label: 'Utförare' }] }

it('an address belongs to the longest page that it begins with', () => {
  expect(pageOf('/installningar/logg', settings)?.label).toBe('Logg')
  expect(pageOf('/installningar/logg/17', settings)?.label).toBe('Logg')
  expect(pageOf('/installningar', settings)?.label).toBe('Kommun')
})

it('a page that only begins with the same letters is another', () => {
  expect(pageOf('/register/utforarena', register.pages)).toBeNull()
  expect(groupOf('/register/utforare/17', [register])).toBe(register)
  expect(groupOf('/', [register])).toBeNull()
})

it('a command is found by any of its words, in any order', () => {
  const commands = [
    { title: 'Gå till Utförare', detail: 'Register' },
    { title: 'Gå till Avtal', detail: 'Register' },
  ]
  expect(matching(commands, 'register utf')).toHaveLength(1)
  expect(matching(commands, '')).toHaveLength(2)
})

it('search shows records by kind, commands last, and no empty groups', () => {
  const hits = [
    { type: 'agreement' as const, title: 'A-017', detail: '', path: '/a' },
    { type: 'provider' as const, title: 'Utförare Eken', detail: '', path: '/b' },
  ]
  const groups = paletteGroups(hits, [{ title: 'Gå till Avtal', detail: '' }])
  expect(groups.map((group) => group.label)).toEqual(['Utförare', 'Avtal', 'Kommandon'])
})
