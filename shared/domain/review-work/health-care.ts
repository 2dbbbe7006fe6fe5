import { lowerSv } from '../swedish'
import type { ReviewWorkFacts } from './facts'
import type { IncludedItem } from './included'

/** What a HSL-uppföljning by MAS/MAR looks at; a word of it in an area's name is enough to know the area. */
export const healthCareAreas = [
  { name: 'Riskanalys', stem: 'riskanalys' },
  { name: 'Egenkontroll', stem: 'egenkontroll' },
  { name: 'Avvikelser', stem: 'avvikelse' },
  { name: 'Förbättringsåtgärder', stem: 'förbättring' },
  { name: 'Dokumentation', stem: 'dokument' },
  { name: 'Följsamhet till rutiner', stem: 'följsamhet' },
] as const

/** Each of the six is there when the checklist's area is answered, or an iakttagelse is written in it. */
export function healthCareItems({ coveredAreas }: Pick<ReviewWorkFacts, 'coveredAreas'>): IncludedItem[] {
  const covered = coveredAreas.map(lowerSv)
  return healthCareAreas.map(({ name, stem }) => {
    const isThere = covered.some((area) => area.includes(stem))
    return {
      key: `hsl-${stem}`,
      label: name,
      state: isThere ? 'there' : 'lacking',
      words: isThere ? 'Granskat' : 'Besvara området i checklistan eller skriv en iakttagelse',
      tab: 'checklista',
    }
  })
}
