import { listInWords } from '../../../shared/domain/swedish'
import { paragraph, type Section } from '../content/blocks'
import { say, together } from '../content/say'
import { basisList } from '../letter/closing'
import type { QualityLetter } from './view-model'

/** Why there is a kvalitetsberättelse; a law that isn't in the register is not cited. */
export const background: Section<QualityLetter> = ({ laws, year }) => [
  paragraph(
    together(
      laws.system.length === 0
        ? say`Den som bedriver socialtjänst eller hälso- och sjukvård ska ha ett ledningssystem för systematiskt kvalitetsarbete.`
        : say`Den som bedriver socialtjänst eller hälso- och sjukvård ska ha ett ledningssystem för systematiskt kvalitetsarbete (${listInWords(laws.system)}).`,
      laws.report.length === 0
        ? say`Arbetet bör varje år redovisas i en sammanhållen kvalitetsberättelse.`
        : say`Arbetet bör varje år redovisas i en sammanhållen kvalitetsberättelse (${listInWords(laws.report)}).`,
      say`Av berättelsen bör det framgå hur kvaliteten har säkrats under ${String(year)}, vilka åtgärder som har vidtagits och vilka resultat som har nåtts.`,
    ),
  ),
]

export const basis: Section<QualityLetter> = ({ layout, head, written, year }) => [
  basisList([
    { title: layout.name, date: head.date },
    {
      title: `Kvalitetsberättelse ${year}${written?.registryNumber ? `, ${written.registryNumber}` : ''}`,
      date: written?.on ?? null,
    },
  ]),
]
