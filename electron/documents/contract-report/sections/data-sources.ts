import { bullets, heading, paragraph, paragraphIf, type Section } from '../../content/blocks'
import { listed, say, together } from '../../content/say'
import { momentText } from '../../content/swedish'
import type { ContractReport } from '../view-model'
import { groupName } from '../words'

/** When the figures were read, which come from Historik, and where the two sources differ. */
export const dataSources: Section<ContractReport> = ({ madeAt, fromHistory, chapters, differences, year }) => {
  if (chapters.length === 0) return []
  const fromRegister = chapters.flatMap((chapter) => chapter.groups).filter((group) => group.origin === 'register')
  const register =
    fromRegister.length > 0
      ? say`De är räknade på enskilda granskningar, brister och avtal i registret${fromHistory.length > 0 ? ', utom där annat anges' : ''}.`
      : []
  const history =
    fromHistory.length > 0
      ? say`Uppgifterna för ${String(year)} kommer från historik för ${listed(fromHistory.map((group) => say`${groupName(group)}`))}. De går att följa till de summor som har förts in, men inte till enskilda granskningar.`
      : []
  return [
    heading(1, 'Om uppgifterna'),
    paragraph(together(say`Uppgifterna hämtades den ${momentText(madeAt)}.`, register, history)),
    ...(differences.length === 0
      ? []
      : [
          ...paragraphIf(
            say`Registret och historiken skiljer sig åt på följande punkter. Rapporten använder registrets uppgifter.`,
          ),
          bullets(differences.map((sentence) => say`${sentence}`)),
        ]),
  ]
}
