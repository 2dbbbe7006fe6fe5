import { useQuery } from '@tanstack/react-query'
import { similarName } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Button, EmptyState } from '../../ui'
import type { ListName } from './list-names'

interface NothingFoundProps {
  name: ListName
  search: string
  /** Rows there are without search and filters. */
  others: number
  onSearch: (text: string) => void
  onClear: () => void
}

/** From about this likeness it is worth asking (shared/domain/swedish). */
const worthAsking = 0.6

/** A search or a filter that left nothing: what there is without it, and the name that was perhaps meant. */
export function NothingFound({ name, search, others, onSearch, onClear }: NothingFoundProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const field = name.slice('register.'.length) as keyof NonNullable<typeof choices>
  const meant = search === '' ? null : nearest(namesIn(choices?.[field] ?? []), search)
  const why = `${formatCount(others, 'rad', 'rader')} finns utan filter.`
  if (meant !== null) {
    return (
      <EmptyState
        what={`Inget hittades på ”${search}”.`}
        why={`Menade du ${meant}?`}
        action={<Button onClick={() => onSearch(meant)}>{`Sök på ${meant}`}</Button>}
      />
    )
  }
  return (
    <EmptyState
      what={search === '' ? 'Inga rader med de här filtren.' : `Inget hittades på ”${search}”.`}
      why={why}
      action={<Button onClick={onClear}>Rensa filter</Button>}
    />
  )
}

const namesIn = (rows: ReadonlyArray<object | string>): string[] =>
  rows.flatMap((row) => (typeof row === 'object' && 'name' in row ? [String(row.name)] : []))

function nearest(names: readonly string[], search: string): string | null {
  let best: { name: string; likeness: number } | null = null
  for (const name of names) {
    const likeness = similarName(name, search)
    if (likeness >= worthAsking && likeness > (best?.likeness ?? 0)) best = { name, likeness }
  }
  return best?.name ?? null
}
