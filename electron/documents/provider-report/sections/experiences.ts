import { heading, paragraph, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import type { ProviderReport } from '../view-model'
import { comparedPhrase, known, since } from './words'

/** What the handläggare have noted; left out where nothing is. */
export const experiences: Section<ProviderReport> = (report) => {
  const { good, others } = report.experiences
  if (!known(good.now) || (!good.now.value && !others.now.value)) return []
  return [
    heading(1, 'Handläggares erfarenheter', 'erfarenheter'),
    paragraph(
      say`${since(report)} noterade handläggare ${comparedPhrase(report, good, 'god erfarenhet', 'goda erfarenheter')}, och ${comparedPhrase(report, others, 'blandad eller dålig', 'blandade eller dåliga')}.`,
    ),
  ]
}
