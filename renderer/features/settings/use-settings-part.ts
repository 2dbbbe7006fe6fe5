import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Settings } from '../../../shared/contracts/settings'
import { AppError } from '../../../shared/errors'
import { call } from '../../lib/client'
import { ask, sentenceOf, useCommand } from '../../lib/queries'

type Part = Partial<Settings>

/**
 * One page's part of the settings. Saving reads the settings anew and changes only this part, so two pages open at the same
 * time don't undo each other; has the same part been changed meanwhile, nothing is saved until the user says which counts.
 */
export function useSettingsPart<Key extends keyof Settings>(keys: readonly Key[]) {
  const { data, error } = useQuery(ask('settings.get', {}))
  const command = useCommand('settings.save')
  const [draft, setDraft] = useState<{ values: Pick<Settings, Key>; base: string } | null>(null)
  const [problem, setProblem] = useState<AppError | null>(null)
  const [overtaken, setOvertaken] = useState(false)
  const pick = (settings: Settings): Pick<Settings, Key> =>
    Object.fromEntries(keys.map((key) => [key, settings[key]])) as Pick<Settings, Key>
  const stored = data === undefined ? null : pick(data.settings)
  const values = draft?.values ?? stored

  const discard = (): void => {
    setDraft(null)
    setProblem(null)
    setOvertaken(false)
  }

  const save = async (anyway = false): Promise<void> => {
    if (draft === null) return
    setProblem(null)
    try {
      const fresh = await call('settings.get', {})
      if (!anyway && JSON.stringify(pick(fresh.settings)) !== draft.base) {
        setOvertaken(true)
        return
      }
      await command.mutateAsync({
        settings: { ...fresh.settings, ...(draft.values as Part) },
        recordVersion: fresh.recordVersion,
      })
      discard()
    } catch (cause) {
      if (cause instanceof AppError) setProblem(cause)
      else throw cause
    }
  }

  const fields = problem?.data.fields ?? {}
  return {
    values,
    loadError: error,
    dirty: draft !== null,
    saving: command.isPending,
    message: problem === null ? null : sentenceOf(problem),
    overtaken,
    /** The sentence for a field: 'municipality', 'planning.daysAvailable'. */
    errorOf: (path: string): string | undefined => fields[`settings.${path}`],
    change: (part: Partial<Pick<Settings, Key>>): void => {
      if (values === null) return
      setDraft({ values: { ...values, ...part }, base: draft?.base ?? JSON.stringify(stored) })
    },
    save,
    discard,
  }
}

export type SettingsPart = Pick<
  ReturnType<typeof useSettingsPart>,
  'dirty' | 'saving' | 'message' | 'overtaken' | 'save' | 'discard' | 'loadError'
>
