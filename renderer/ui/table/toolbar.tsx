import { Select, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, IconButton } from '../button'
import type { Option } from '../forms/select-field'
import { Icon } from '../icon'
import classes from './toolbar.module.css'

export interface Filter {
  id: string
  /** Spoken name, and what stands in the field while nothing is chosen: "Alla insatser". */
  label: string
  options: readonly Option[]
  value: string | null
  onChange: (value: string | null) => void
}

interface ToolbarProps {
  /** What is searched: "Sök utförare". */
  searchLabel: string
  search: string
  /** Called 200 ms after the last key. */
  onSearch: (text: string) => void
  filters?: readonly Filter[]
  /** "12 av 120 utförare": how many rows the filters leave. Shown with Rensa filter while any is set. */
  summary?: string
  onClear?: () => void
  /** To the right: view, export. */
  aside?: ReactNode
}

/** Search and filters above a list; while any is set it says what is left and how to get the rest back. */
export function Toolbar({ searchLabel, search, onSearch, filters = [], summary, onClear, aside }: ToolbarProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? search
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const send = (value: string, wait: number) => {
    setDraft(value)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      onSearch(value)
      setDraft(null)
    }, wait)
  }
  const active = search !== '' || filters.some((filter) => filter.value !== null)

  return (
    <div className={classes.bar} role="search">
      <TextInput
        className={classes.search}
        aria-label={searchLabel}
        placeholder={searchLabel}
        value={text}
        onChange={(event) => send(event.currentTarget.value, 200)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send(text, 0)
          if (event.key === 'Escape' && text !== '') {
            event.preventDefault()
            send('', 0)
          }
        }}
        leftSection={<Icon name="search" size={16} />}
        rightSection={
          text !== '' && <IconButton icon="close" label="Töm sökningen" inRow onClick={() => send('', 0)} />
        }
      />
      {filters.map((filter) => (
        <Select
          key={filter.id}
          className={classes.filter}
          aria-label={filter.label}
          placeholder={filter.label}
          data={filter.options.map(({ value, label }) => ({ value, label }))}
          value={filter.value}
          onChange={filter.onChange}
          searchable={filter.options.length > 7}
          clearable
          nothingFoundMessage="Inget passar det du skrev."
        />
      ))}
      {aside && <div className={classes.aside}>{aside}</div>}
      {active && (
        <div className={classes.summary}>
          <span role="status">{summary}</span>
          {onClear && (
            <Button look="link" icon="close" onClick={onClear}>
              Rensa filter
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
