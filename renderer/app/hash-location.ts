import { useSyncExternalStore } from 'react'
import type { BaseLocationHook } from 'wouter'

/** '/samla-in/granskningar?status=planned' of '#/samla-in/granskningar?status=planned'. */
const address = (): string => `/${location.hash.replace(/^#?\/?/, '')}`
const path = (): string => address().split('?')[0] ?? '/'
const search = (): string => address().split('?')[1] ?? ''

function follow(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

function navigate(to: string, { state = null, replace = false }: { state?: unknown; replace?: boolean } = {}): void {
  const oldURL = location.href
  const url = new URL(oldURL)
  url.search = ''
  url.hash = to
  history[replace ? 'replaceState' : 'pushState'](state, '', url)
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: url.href }))
}

/**
 * The address after #, filters too, so that a link can be kept, copied and opened anew. The router's own hook puts what stands
 * after ? outside the hash: there it would cling to every page, and a copied link would lead nowhere.
 */
export const useHashAddress: BaseLocationHook = () => [useSyncExternalStore(follow, path, () => '/'), navigate]
useHashAddress.searchHook = () => useSyncExternalStore(follow, search, () => '')
useHashAddress.hrefs = (href) => `#${href}`
