import { useLocation } from 'wouter'
import { MenuButton } from '../../ui'

/** What is begun most often, from wherever the year stands. */
export function NewMenu() {
  const [, go] = useLocation()
  return (
    <MenuButton
      label="Nytt"
      icon="plus"
      choices={[
        { label: 'Granskning', icon: 'eye', onClick: () => go('/samla-in/granskningar?ny=1') },
        { label: 'Dokument', icon: 'document', onClick: () => go('/dokument/nytt') },
        { label: 'Läs in från Excel', icon: 'upload', onClick: () => go('/register/import') },
      ]}
    />
  )
}
