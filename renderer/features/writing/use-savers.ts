import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { plainText, type RichText } from '../../../shared/contracts/rich-text'
import type { Section, SectionRow } from '../../../shared/contracts/writing'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { call } from '../../lib/client'
import { clearDraft, readDraft, storeDraft } from '../../lib/draft-store'
import { ask } from '../../lib/queries'
import { type SectionSaver, sectionSaver } from './section-saver'

/** Outlives the page: a section that is left while its save is on the way is found again as it was written. */
const savers = new Map<string, SectionSaver>()

const draftKey = (id: string): string => `section:${id}`
/** Far ahead, so that no date of birth counts as future: as the contract's own scan. */
const anyDay = '2099-12-31'

/** Follows the save in the top bar as every other command, and reads anew only what the text stands in. */
function saveThrough(client: QueryClient, id: string) {
  return async (text: RichText, textVersion: number, apart: boolean) => {
    const saved = await client
      .getMutationCache()
      .build(client, {
        mutationKey: ['report.saveSection'],
        networkMode: 'always',
        mutationFn: () => call('report.saveSection', { id, textVersion, text, apart }),
      })
      .execute(undefined)
    for (const name of ['report.draft', 'report.drafts', 'report.section', 'report.preview', 'report.finishCheck']) {
      void client.invalidateQueries({ queryKey: [name] })
    }
    return saved
  }
}

function makeSaver(client: QueryClient, section: Section): SectionSaver {
  const { id } = section.row
  const saver = sectionSaver(section, {
    save: saveThrough(client, id),
    keep: (text, version) => {
      if (checkFreeText(plainText(text), anyDay).ok) storeDraft(draftKey(id), { edits: { text }, version })
    },
    forget: () => clearDraft(draftKey(id)),
  })
  savers.set(id, saver)
  const left = readDraft<{ text: RichText }>(draftKey(id))
  if (left?.edits.text !== undefined && left.version !== null) saver.resume(left.edits.text, left.version)
  return saver
}

/** The one keeper of a section's text, wherever on the page it is asked for. */
export const saverOf = (client: QueryClient, section: Section): SectionSaver =>
  savers.get(section.row.id) ?? makeSaver(client, section)

/** Saves everything that is written: before something is made of it, and when the page is left. */
export const saveAll = async (): Promise<boolean> =>
  (await Promise.all([...savers.values()].map((saver) => saver.flush()))).every(Boolean)

export function useSaverState(saver: SectionSaver) {
  return useSyncExternalStore(saver.subscribe, saver.state)
}

/** Saves when the page or the window is left, and takes up what an earlier window didn't get to save. */
export function useSafeText(sections: readonly SectionRow[], canEdit: boolean): void {
  const client = useQueryClient()
  const unsaved = canEdit ? sections.filter(({ id }) => !savers.has(id) && readDraft(draftKey(id)) !== null) : []
  const ids = unsaved.map(({ id }) => id).join()
  const takeUp = useCallback(
    async (id: string) => saverOf(client, await client.fetchQuery({ ...ask('report.section', { id }), staleTime: 0 })),
    [client],
  )
  useEffect(() => {
    // A section that is gone meanwhile keeps what was written in it on this machine.
    for (const id of ids === '' ? [] : ids.split(',')) takeUp(id).catch(() => undefined)
  }, [ids, takeUp])
  useEffect(() => {
    const onHide = () => void saveAll()
    window.addEventListener('pagehide', onHide)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      document.removeEventListener('visibilitychange', onHide)
      onHide()
    }
  }, [])
}
