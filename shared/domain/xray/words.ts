import type { XrayCheck, XrayRoom } from '../../contracts/xray'
import { formatCount, formatNumber } from '../../text/format'

export const xrayRoomNames: Record<XrayRoom, string> = {
  register: 'Register',
  analyse: 'Analysera',
  plan: 'Planera',
  collect: 'Samla in',
  assess: 'Bedöma',
  act: 'Åtgärda',
  report: 'Dokument',
}

interface Counts {
  faults: number
  warnings: number
  notices: number
}

/** '2 fel · 5 varningar': what has none is left out; 'inga fel' where nothing is wrong. Upplysningar only where asked for. */
export function countWords({ faults, warnings, notices }: Counts, withNotices: boolean): string {
  const parts = [
    faults > 0 && formatCount(faults, 'fel', 'fel'),
    warnings > 0 && formatCount(warnings, 'varning', 'varningar'),
    withNotices && notices > 0 && formatCount(notices, 'upplysning', 'upplysningar'),
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'inga fel' : parts.join(' · ')
}

/** '3 av 412 granskningar'; where there was nothing to look through, that is what is said. */
export const hitWords = ({ base, baseWords, hits }: Pick<XrayCheck, 'base' | 'baseWords' | 'hits'>): string =>
  base === 0 ? 'inget att mäta' : `${formatNumber(hits)} av ${baseWords}`
