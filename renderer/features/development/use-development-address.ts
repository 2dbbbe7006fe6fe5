import { usePatchedAddress } from './use-patched-address'

/** The tab, the list's filters, what is chosen, and what a new utvecklingsområde begins with (area-start.ts). */
export const useDevelopmentAddress = () =>
  usePatchedAddress(
    ['flik', 'sok', 'ar', 'lage', 'arkiv', 'post', 'forslag', 'ny', 'titel', 'analys', 'omrade', 'insats', 'underlag'],
    ['sok', 'ar', 'lage', 'arkiv'],
  )
export type DevelopmentAddress = ReturnType<typeof useDevelopmentAddress>
