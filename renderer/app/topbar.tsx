import { Select } from '@mantine/core'
import { Icon, KeyCap, SavedState } from '../ui'
import { useSaving } from './saving'
import { useScreen } from './screen-state'
import classes from './topbar.module.css'

interface TopbarProps {
  committees: readonly { id: string; name: string }[]
  years: readonly number[]
  onSearch: () => void
}

const all = 'all'

/** Nämnd and year, which apply everywhere, the way into search, and whether what was written is kept. */
export function Topbar({ committees, years, onSearch }: TopbarProps) {
  const { committeeId, year, chooseCommittee, chooseYear } = useScreen()
  const saving = useSaving((store) => store.saving)
  const offered = years.includes(year) ? years : [...years, year].toSorted((a, b) => b - a)
  return (
    <section className={classes.topbar} aria-label="Nämnd, år och sökning" data-area="topbar" tabIndex={-1}>
      <Select
        className={classes.committee}
        aria-label="Nämnd"
        data={[
          { value: all, label: 'Alla nämnder' },
          ...committees.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={committeeId ?? all}
        onChange={(value) => chooseCommittee(value === all ? null : value)}
        allowDeselect={false}
      />
      <Select
        className={classes.year}
        aria-label="År"
        data={offered.map(String)}
        value={String(year)}
        onChange={(value) => value && chooseYear(Number(value))}
        allowDeselect={false}
      />
      <button type="button" className={classes.search} onClick={onSearch} aria-keyshortcuts="Control+K">
        <Icon name="search" size={16} />
        <span className={classes.searchWords}>Sök eller kör kommando</span>
        <KeyCap>Ctrl+K</KeyCap>
      </button>
      <div className={classes.saved}>
        <SavedState saving={saving} />
      </div>
    </section>
  )
}
