import { paragraph } from '../../content/blocks'
import type { Block } from '../../content/model'
import { counted } from '../../content/figure'
import { listed, say } from '../../content/say'
import type { AnalysisModel } from '../view-model'

/** What has come, gone and been valued anew since the newest earlier analysis; nothing where there is none. */
export function sinceBefore({ earlier }: AnalysisModel): Block[] {
  if (earlier === null) return []
  const { year, added, removed, revalued } = earlier
  const parts = [
    ...(added.value ? [say`${counted(added, 'risk är ny', 'risker är nya')}`] : []),
    ...(removed.value ? [say`${counted(removed, 'risk har utgått', 'risker har utgått')}`] : []),
    ...(revalued?.value ? [say`${counted(revalued, 'risk har', 'risker har')} fått ett annat riskvärde`] : []),
  ]
  const changes = parts.length === 0 ? say`riskerna är desamma` : listed(parts)
  const values = revalued === null ? ' Analyserna är gjorda på olika skalor, så riskvärdena jämförs inte.' : ''
  return [paragraph(say`Jämfört med ${String(year)}: ${changes}.${values}`)]
}
