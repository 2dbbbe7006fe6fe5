import { usePatchedAddress } from './use-patched-address'

/** The list's filters, what is chosen, and the utvecklingsområde that a new one answers. */
export const useMeasureAddress = () =>
  usePatchedAddress(
    ['sok', 'ar', 'slag', 'lage', 'arkiv', 'post', 'ny', 'omrade'],
    ['sok', 'ar', 'slag', 'lage', 'arkiv'],
  )
