import { localStorageColorSchemeManager, useMantineColorScheme } from '@mantine/core'
import { Switcher } from '../ui'

/** Remembers the choice between starts; read before the first drawing, so nothing flashes. */
export const colourSchemeManager = localStorageColorSchemeManager({ key: 'kvalitetshjulet-colours' })

export const schemes = [
  { value: 'light', label: 'Ljust' },
  { value: 'dark', label: 'Mörkt' },
  { value: 'auto', label: 'Följ systemet' },
] as const

/** The choice of light or dark, for Inställningar. */
export function ColourSchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return <Switcher label="Utseende" options={schemes} value={colorScheme} onChange={setColorScheme} />
}
