import { useEffect, useRef, useState } from 'react'
import type { MultiYearEntry, MultiYearView } from '../../../shared/contracts/multi-year'
import type { AppError } from '../../../shared/errors'
import { useCommand } from '../../lib/queries'

type Place = Pick<MultiYearEntry, 'serviceTypeId' | 'year'>

const keyOf = ({ serviceTypeId, year }: Place): string => `${serviceTypeId}|${year}`

/**
 * Moves, places and removes cells one after another: each save needs the version that the one before gave. A move is shown
 * at once. `undo` takes the latest change back; a cell that came back has a new id, so places name cells, not ids.
 */
export function useEntries(view: MultiYearView) {
  const commands = {
    place: useCommand('plan.placeEntry'),
    move: useCommand('plan.moveEntry'),
    save: useCommand('plan.saveEntry'),
    remove: useCommand('plan.removeEntry'),
  }
  const [shown, setShown] = useState<ReadonlyMap<string, number>>(new Map())
  const [undoable, setUndoable] = useState<ReadonlyArray<() => Promise<Place>>>([])
  const [error, setError] = useState<AppError | null>(null)
  const stored = useRef(new Map<string, MultiYearEntry>())
  const queue = useRef(Promise.resolve())
  const waiting = useRef(0)
  useEffect(() => {
    if (waiting.current > 0) return
    stored.current = new Map(view.rows.flatMap(({ entries }) => entries).map((entry) => [keyOf(entry), entry]))
  }, [view])

  const at = (place: Place): MultiYearEntry => {
    const entry = stored.current.get(keyOf(place))
    if (entry === undefined) throw new Error('the cell that is changed is in the plan')
    return entry
  }
  const keep = (entry: MultiYearEntry): MultiYearEntry => {
    stored.current.set(keyOf(entry), entry)
    return entry
  }

  const placeAt = async (place: Place, fields: Partial<Pick<MultiYearEntry, 'form' | 'expected' | 'comment'>>) =>
    keep(
      await commands.place.mutateAsync({
        planId: view.plan.id,
        serviceTypeId: place.serviceTypeId,
        year: place.year,
        ...fields,
      }),
    )
  const moveTo = async (from: Place, year: number): Promise<MultiYearEntry> => {
    const { id, version } = at(from)
    const moved = await commands.move.mutateAsync({ id, version, year })
    stored.current.delete(keyOf(from))
    return keep(moved)
  }
  const removeAt = async (place: Place): Promise<MultiYearEntry> => {
    const entry = at(place)
    await commands.remove.mutateAsync({ id: entry.id, version: entry.version })
    stored.current.delete(keyOf(place))
    return entry
  }

  /** @param work gives how it is taken back */
  const enqueue = (work: () => Promise<(() => Promise<Place>) | null>): Promise<void> => {
    setError(null)
    waiting.current += 1
    queue.current = queue.current
      .then(work)
      .then((back) => {
        if (back !== null) setUndoable((before) => [...before, back])
      })
      .catch((cause: unknown) => {
        setUndoable([])
        setError(cause as AppError)
      })
      .finally(() => {
        waiting.current -= 1
        if (waiting.current === 0) setShown(new Map())
      })
    return queue.current
  }

  return {
    rows: view.rows.map((row) => ({
      ...row,
      entries: row.entries.map((entry) => ({ ...entry, year: shown.get(entry.id) ?? entry.year })),
    })),
    error,
    canUndo: undoable.length > 0,
    place: (place: Place) =>
      enqueue(async () => {
        await placeAt(place, {})
        return () => removeAt(place)
      }),
    move: (entry: MultiYearEntry, year: number) => {
      setShown((before) => new Map(before).set(entry.id, year))
      return enqueue(async () => {
        await moveTo(entry, year)
        return () => moveTo({ ...entry, year }, entry.year)
      })
    },
    remove: (entry: MultiYearEntry) =>
      enqueue(async () => {
        const { form, expected, comment } = await removeAt(entry)
        return () => placeAt(entry, { form, expected, comment })
      }),
    /** After the form has saved: what stood before can be taken back. */
    saved: (before: MultiYearEntry, after: MultiYearEntry) => {
      keep(after)
      setUndoable((list) => [
        ...list,
        async () => {
          const { id, version } = at(before)
          const { form, expected, comment } = before
          return keep(await commands.save.mutateAsync({ id, version, form, expected, comment }))
        },
      ])
    },
    /** Answers with the place where something came back; null where there is nothing to take back. */
    undo: async (): Promise<Place | null> => {
      const last = undoable.at(-1)
      if (last === undefined) return null
      setUndoable(undoable.slice(0, -1))
      let place: Place | null = null
      await enqueue(async () => {
        place = await last()
        return null
      })
      return place
    },
  }
}

export type Entries = ReturnType<typeof useEntries>
